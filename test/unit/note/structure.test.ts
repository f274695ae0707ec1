import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

/** Titles of the talks that a note is read to have. */
function talksOf(text: string): string[] {
  return readNote(text, 'fonts.md', { workspace: 'notes' }).talks.map((talk) => talk.title);
}

const talks = ['Kerning by Hand', 'Serifs without Fear', 'Inks of the North'];
const notesOn = (part: (title: string, index: number) => string): string =>
  `# Fontville 2021\n\n${talks.map(part).join('\n\n')}\n`;

describe('structure of a note', () => {
  const cases: [what: string, text: string, titles: string[]][] = [
    [
      'parts that return under every talk',
      notesOn((title) => `## ${title}\n\n### Takeaways\n\ntext\n\n### Impression\n\ntext`),
      talks,
    ],
    [
      'parts that differ only in their stars',
      notesOn((title, index) => `## ${title}\n\n### Impression ${'★'.repeat(index)}\n\ntext`),
      talks,
    ],
    [
      'labels that return under every talk',
      notesOn((title, index) => `## ${title}\n\n- Track: ${index}\n\ntext`),
      talks,
    ],
    [
      'links that return under every talk',
      notesOn((title) => `## ${title}\n\n[Slides](https://example.org/a)\n\ntext`),
      talks,
    ],
    [
      'headings that link to the pages of sessions',
      notesOn((title, index) => `## [${title}](https://example.org/sessions/${index}a)\n\ntext`),
      talks,
    ],
    [
      'a list of the talks heard',
      `${notesOn((title) => `## ${title}\n\ntext`).replace('2021', `2021\n\n## Attended sessions\n\n${talks.map((title) => `- [${title}](#x)`).join('\n')}`)}\n## Inks\n`,
      [...talks, 'Inks'],
    ],
    [
      'a table of the talks heard',
      notesOn((title) => `## ${title}\n\ntext`).replace(
        '2021',
        `2021\n\n| Session | Tags |\n|---|---|\n${talks.map((title) => `| ${title} | #a |`).join('\n')}`,
      ),
      talks,
    ],
    [
      'bold items with notes under headings for talks',
      `# Fontville 2021\n\n## Food\n\n- **Soup**\n  - hot\n\n## Talks\n\n### Day 1\n\n${talks.map((title) => `- **${title}**\n  - a note`).join('\n')}\n\n## Party\n\n- **Punch**\n  - sweet\n`,
      talks,
    ],
    [
      'bold titles under headings for papers',
      `# Fontville 2021\n\n## Papers, morning\n\n**Ada Moss: ${talks[0] ?? ''}**\n\n- text\n\n**Ben Roe: ${talks[1] ?? ''}**\n\n- text\n\n## Papers, afternoon\n\n**Cleo Hart: ${talks[2] ?? ''}**\n\n- text\n`,
      talks,
    ],
    [
      'what stands beside the talks',
      `${notesOn((title) => `## ${title}\n\ntext`)}\n${['What went well', 'Nächster Termin', 'Minhas impressões', 'Przerwa kawowa'].map((title) => `## ${title}\n\ntext\n`).join('\n')}`,
      talks,
    ],
    [
      'linked items with notes below a day',
      `# Fontville 2021\n\n## Day 2\n\n${talks.map((title) => `* [${title}](https://video.example/x)\n    * a note`).join('\n')}\n`,
      talks,
    ],
    [
      'bold items with notes under what a talk was about',
      `# Kerning by Hand\n\nSpeaker: Ada Moss, Fontville 2021\n\n## Tools\n\n${['Pen', 'Knife', 'Light'].map((title) => `- **${title}**\n  - a note`).join('\n')}\n`,
      ['Kerning by Hand'],
    ],
  ];
  for (const [what, text, titles] of cases) {
    it(what, () => {
      assert.deepEqual(talksOf(text), titles);
    });
  }

  const held: [what: string, text: string, titles: string[]][] = [
    [
      'days, talks, and what some talks were about',
      '# Fontville 2021\n\n## 17.05.2021 Monday\n\n### Kerning by Hand\n\ntext\n\n### Keynote session\n\ntext\n\n### Serifs without Fear\n\n#### Myth 1: they cost ink\n\ntext\n\n#### Myth 2: they are old\n\ntext\n\n## 18.05.2021 Tuesday\n\n### Inks of the North\n\n#### The good\n\ntext\n',
      ['Kerning by Hand', 'Keynote session', 'Serifs without Fear', 'Inks of the North'],
    ],
    [
      'talks below a heading that says so',
      `# Back from Fontville 2021\n\n## Getting a ticket\n\ntext\n\n## Talks\n\n${talks.map((title) => `### ${title}\n\ntext`).join('\n\n')}\n\n## Food\n\ntext\n`,
      talks,
    ],
    [
      'the same in Korean',
      `# Fontville 2021에 다녀왔습니다\n\n## 신청\n\ntext\n\n## 세션\n\ntext\n\n${talks.map((title) => `### ${title}\n\ntext`).join('\n\n')}\n`,
      talks,
    ],
    [
      'the same in German, underlined',
      `Fontville Konferenz 2021\n===\n\nAnreise\n---\n\ntext\n\nVorträge\n---\n\n${talks.map((title) => `### ${title}\n\ntext`).join('\n\n')}\n`,
      talks,
    ],
    [
      'talks that stand beside those below such a heading',
      '# Fontville 2021\n\n## Kerning by Hand - Ada Moss\n\ntext\n\n## Serifs without Fear - Ben Roe\n\ntext\n\n## Unconference\n\n### Inks of the North\n\ntext\n\n### Paper by the Sea\n\ntext\n',
      ['Kerning by Hand', 'Serifs without Fear', 'Inks of the North', 'Paper by the Sea'],
    ],
    [
      'keynotes in one note',
      `# 3 - Keynotes - End of the day\n\n${talks.map((title, index) => `## 3.${index + 1} - ${title}\n`).join('\n')}`,
      talks,
    ],
    [
      'a heading that holds talks by what is below it',
      `${notesOn((title) => `## ${title} - Ada Moss\n\ntext`)}\n## Stories of our guests\n\n### Paper by the Sea - Ben Roe\n\ntext\n\n### Loud Letters - Cleo Hart\n\ntext\n\n### Panel on pens\n\ntext\n`,
      [...talks, 'Paper by the Sea', 'Loud Letters', 'Panel on pens'],
    ],
    [
      'days as numbers',
      '# Fontville 2021\n\n## Talks\n\n### 05/08\n\n#### Kerning by Hand\n\ntext\n\n#### Serifs without Fear\n\ntext\n\n### 05/09\n\n#### Inks of the North\n\ntext\n',
      talks,
    ],
    [
      'years',
      '# Meetups of Fontville\n\n## 2021\n\n### Kerning by Hand\n\nSpeaker: Ada Moss\n\n### Serifs without Fear\n\nSpeaker: Ben Roe\n\n## 2020\n\n### Inks of the North\n\nSpeaker: Cleo Hart\n',
      talks,
    ],
    [
      'no talk in what the event is, how to get there and what to do next',
      `${notesOn((title) => `## ${title}\n\ntext`)}\n## What is Fontville?\n\n### A place for letters\n\ntext\n\n## How to get there\n\ntext\n\n## Action items\n\ntext\n`,
      talks,
    ],
    [
      'the same in Korean and Japanese',
      `${notesOn((title) => `## ${title}\n\ntext`)}\n## Fontville 란?\n\ntext\n\n## Fontvilleとは\n\ntext\n\n## 찾아가는길\n\ntext\n\n## 참고 문서\n\n- a\n`,
      talks,
    ],
    [
      'a talk that asks what something else is',
      notesOn((title, index) => `## ${index === 1 ? 'What is a serif?' : title}\n\ntext`),
      ['Kerning by Hand', 'What is a serif?', 'Inks of the North'],
    ],
    [
      'no talks where `Talks` holds a word of thanks alone',
      `${notesOn((title) => `## ${title} - Ada Moss\n\ntext`)}\n## Workshops\n\n### Nota bene\n\ntext\n`,
      talks,
    ],
  ];
  const bold = (title: string, parts: readonly string[]): string =>
    `---\ntitle: ${title}\nlayout: post\n---\n\nI was there.\n\n${parts.join('\n\ntext\n\n')}\n\ntext\n`;
  const inBold: [what: string, text: string, titles: string[]][] = [
    [
      'in a report',
      bold('Recap: Fontville Conference 2021', [
        '**Kerning a Whole Book by Hand**',
        '**Serifs without any Fear**\n[https://example.org/talks/2](https://example.org/talks/2)',
        '**The Inks of the North Sea**',
      ]),
      ['Kerning a Whole Book by Hand', 'Serifs without any Fear', 'The Inks of the North Sea'],
    ],
    [
      'in a report below days',
      bold('폰트콘 컨퍼런스 2021 후기', [
        '## 1일차 발표\n\n**글꼴을 손으로 다듬는 방법에 대하여**',
        '**두려움 없는 세리프 만들기 이야기**',
        '## 2일차 발표\n\n**ink는 어떻게 마르고 번지는가?**',
      ]),
      ['글꼴을 손으로 다듬는 방법에 대하여', '두려움 없는 세리프 만들기 이야기', 'ink는 어떻게 마르고 번지는가?'],
    ],
    [
      'with names in parentheses that might be anything',
      bold('폰트콘 컨퍼런스 2021 후기', [
        '**글꼴을 손으로 다듬는 방법 (윤석진)**',
        '**두려움 없는 세리프(정창민)**',
        '**북해의 잉크 이야기(김명수)**',
      ]),
      ['글꼴을 손으로 다듬는 방법', '두려움 없는 세리프', '북해의 잉크 이야기'],
    ],
    [
      'but not in a post on one talk',
      bold('Fontville Conference: Serifs', [
        '**What is a serif in the end?**',
        '**And where do serifs come from?**',
        '**The future of all the serifs**',
      ]),
      ['Serifs'],
    ],
    [
      'but not beside headings',
      bold('Recap: Fontville Conference 2021', [
        '## Kerning a whole book\n\n**It took them twelve long years**',
        '## Serifs without fear\n\n**Nobody needs to be afraid now**',
        '## Inks of the north sea\n\n**They are all as black as coal**',
      ]),
      ['Kerning a whole book', 'Serifs without fear', 'Inks of the north sea'],
    ],
  ];
  for (const [what, text, titles] of inBold) {
    it(`finds talks in bold ${what}`, () => {
      assert.deepEqual(
        readNote(text, '_posts/2021-05-20-report.md', { workspace: 'blog' }).talks.map(({ title }) => title),
        titles,
      );
    });
  }

  it('takes what a group met for, day by day, for its talks', () => {
    const days = (heading: (title: string, index: number) => string): string =>
      talks.map((title, index) => `## ${heading(title, index)}\n\ntext\n`).join('\n');
    const titles = (text: string, workspace: string): string[] =>
      readNote(text, '2031/README.md', { workspace }).talks.map(({ title }) => title);
    assert.deepEqual(
      titles(`# What we did in 2031\n\n${days((title, index) => `2031-0${index + 1}-22 ${title}`)}`, 'meetings'),
      talks,
    );
    assert.deepEqual(titles(`# What we did in 2031\n\n${days((title) => title)}`, 'meetings'), []);
    assert.deepEqual(
      titles(`# What we did in 2031\n\n${days((title, index) => `2031-0${index + 1}-22 ${title}`)}`, 'quill'),
      [],
    );
  });

  it('takes no speaker of a bold title from the next', () => {
    const { talks: read } = readNote(
      '# FontCon 2021\n\n**Kerning - Ada Moss**\n\n- a\n\n**Serifs without Fear**\n\n- b\n\n**Ben Roe, Orbit**\n\n- c\n\n**Inks - Cleo Hart**\n\n- d\n',
      'fontcon.md',
    );
    assert.deepEqual(
      read.slice(0, 2).map(({ title, speakers }) => [title, speakers[0]?.name]),
      [
        ['Kerning', 'Ada Moss'],
        ['Serifs without Fear', undefined],
      ],
    );
  });

  it('takes numbered people for the parts of what stands above them', () => {
    const { talks: read } = readNote(
      `${notesOn((title) => `## ${title}\n\nSpeaker: Ada Moss\n\ntext`)}\n## Our guests\n\n### 1. Ben Roe\n\ntext\n\n### 2. Cleo Hart\n\ntext\n`,
      'fonts.md',
      { workspace: 'notes' },
    );
    assert.deepEqual(read.find(({ title }) => title === 'Our guests')?.speakers ?? [], []);
  });

  for (const [what, text, titles] of held) {
    it(`finds ${what}`, () => {
      assert.deepEqual(talksOf(text), titles);
    });
  }

  it('takes the parts of what one talk is about for no talks', () => {
    const text =
      '# Three patterns - Ada Moss (Orbit)\n\n## Strangler\n\n### Problem\n\ntext\n\n## Bulkhead\n\n### Problem\n\ntext\n\n## Sidecar\n\n### Problem\n\ntext\n';
    assert.deepEqual(talksOf(text), ['Three patterns']);
  });
});
