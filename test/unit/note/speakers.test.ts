import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

function speakersOf(text: string, path = 'fontconf-2024/faster-fonts.md'): string {
  const [talk] = readNote(text, path, { workspace: 'notes' }).talks;
  return (talk?.speakers ?? [])
    .map(({ name, handle }) => (handle === undefined ? name : `${name} @${handle}`))
    .join(', ');
}

/** More lines than anybody looks for a name in. */
const abstract = Array.from(
  { length: 12 },
  (_, line) => `The ink of line ${line} was hardly dry when we read it.`,
).join('\n');

describe('the lines below a talk’s title', () => {
  const cases: [lines: string, speakers: string][] = [
    ['🎙️ Ada Moss', 'Ada Moss'],
    ['- [🎙️ Ada Moss](https://x.example/a)\n- [🎙️ Ben Roe](https://x.example/b)', 'Ada Moss, Ben Roe'],
    ['👩🏽‍💻 Ada Moss\n🧔 Ben Roe', 'Ada Moss'],
    ['🧑‍🏫 [Ada Moss](https://x.example/a)', 'Ada Moss'],
    ['🎤 quiet ink for everybody', ''],
    [
      'by [Ada Moss](https://x.example/a)\nand [Ben Roe](https://x.example/b)\nand [Cy Dunn](https://x.example/c)',
      'Ada Moss, Ben Roe, Cy Dunn',
    ],
    ['by Ada Moss &\nBen Roe', 'Ada Moss, Ben Roe'],
    ['by Ada Moss,\nBen Roe', 'Ada Moss, Ben Roe'],
    ['Speaker: Ada Moss\nwith Ben Roe', 'Ada Moss, Ben Roe'],
    ['by Ada Moss, Orbit\n\nBy definition, it prints\nand [Inky Franklin](https://x.example/i)', 'Ada Moss'],
    ['2024-05-14, Ada Moss', 'Ada Moss'],
    ['Ada Moss, 2024-05-14', 'Ada Moss'],
    ['Ada Moss - 14 May 2024, Room 3', 'Ada Moss'],
    ['14.05.2024 | Ada Moss (Orbit)', 'Ada Moss'],
    ['2024-05-14, Saint Malo', ''],
    ['2024-05-14, Victoria Hall', ''],
    ['Ada Moss\n@lovelace', 'Ada Moss @lovelace'],
    ['Ada Moss\nHead of Type, Orbit\n@lovelace\n@orbit', 'Ada Moss @lovelace'],
    ['@lovelace\nAda Moss', 'Ada Moss @lovelace'],
    ['They said that paper is what one makes of it, in the hands of\n@lovelace', ''],
    ['@lovelace', '@lovelace'],
    ['Speaker: Ada Moss inkworks.io', 'Ada Moss'],
    ['Speaker: Ada Moss <ada@inkworks.example>', 'Ada Moss'],
    ['Speaker: ada@inkworks.example', ''],
    ['Speaker: Ada Moss, Quill Paperhouse', 'Ada Moss'],
    ['Speakers: Ada Moss, Quill Paperhouse', 'Ada Moss, Quill Paperhouse'],
    ['Speaker: Diverse', ''],
    ['Speaker: various people', ''],
    ['Speaker: N.N.', ''],
    ['Speaker: someone from Orbit', ''],
    ['Speaker: CTO and co-founder of Orbit', ''],
    ['- Presentor: Ada Moss', 'Ada Moss'],
    ['* Who\n  * Ada Moss\n  * Ben Roe\n* What is standard?\n  * Small Ink', 'Ada Moss, Ben Roe'],
    ['* Presenters:\n  * Ada Moss (Orbit)\n  * Ben Roe (Inkworks)', 'Ada Moss, Ben Roe'],
    ['* About me\n  * Ada Moss\n  * prints since 1999', 'Ada Moss'],
    ['* When\n  * Ada Moss prints', ''],
    ['## Speakers\n\n* Thomas - https://x.example/t\n* Anna - https://x.example/a', 'Thomas, Anna'],
    [`${abstract}\n\n##### Speaker\n\n**Ada Moss**\nprints since 1999`, 'Ada Moss'],
    [
      `## Abstract\n\n${abstract}\n\n## Speakers\n\n**Ada Moss** – Orbit\n\n**Ben Roe** – Inkworks`,
      'Ada Moss, Ben Roe',
    ],
    [`${abstract}\n\n## Über die Referentin\n\nAda Moss ist Setzerin.`, 'Ada Moss'],
    [`${abstract}\n\n## Serifs\n\nThey matter.\n\n### Speaker\n\n**Ada Moss**`, ''],
    [`#### Abstract\n\n##### Talk\n\n${abstract}\n\n##### Speaker\n\n**Ada Moss**\n\n##### Notes`, 'Ada Moss'],
    [`${abstract}\n\n## Speakers\n- Ada Moss – Orbit\n- Ben Roe - Inkworks`, 'Ada Moss, Ben Roe'],
    [`## Speakers\n- Ada Moss - Orbit\n- Ben Roe - Inkworks`, 'Ada Moss, Ben Roe'],
    [
      `${abstract}\n\n## Speakers\n\nAda Moss is with Orbit.\n\nAda is fond of presses.\n\nBen Roe has printed since 1999.`,
      'Ada Moss, Ben Roe',
    ],
    [`${abstract}\n\n# Quiet ink\n\n## Speaker\n\n**Ada Moss**`, ''],
    [`${abstract}\n\n## Speaker\n\nThe tone of it was good.`, ''],
    ['**Faster fonts on slow networks: a story** - Ada Moss\n* space', 'Ada Moss'],
    ['**Faster fonts on slow networks** by Ada Moss (Orbit)\n* space', 'Ada Moss'],
    ['**Faster fonts on slow networks** are what we need\n* space', ''],
    ['**Quiet ink** - Ada Moss\n* space', ''],
    ['A talk given by Ada Moss and Ben Roe on ink.', 'Ada Moss, Ben Roe'],
    [
      'In this talk by [Ada Moss](https://x.example/a), Cy Dunn and [Ben Roe](https://x.example/b) we saw ink.',
      'Ada Moss, Cy Dunn, Ben Roe',
    ],
    ['hosted by Ada Moss', 'Ada Moss'],
    ['Moderated by Ada Moss', 'Ada Moss'],
    ['**Based on insights from Ada Moss**', 'Ada Moss'],
    ['Dozent*innen: Ada Moss; Ben Roe', 'Ada Moss, Ben Roe'],
    ['* Ada Moss is the host', 'Ada Moss'],
    ['* Ada Moss als Referentin', 'Ada Moss'],
    ['* presenter Ada Moss', 'Ada Moss'],
    ['The first talk about caches in print was by Ada Moss, who knows them.', 'Ada Moss'],
    ['Next was Ada Moss with her talk on ink.', 'Ada Moss'],
    ['Ada Moss from Orbit gave an overview of what ink does to slow paper these days.', 'Ada Moss'],
    ['They printed letters with Ada Moss in mind, and the ink of old days.', ''],
    ['The letters were cut by hand and Ada Moss wrote of them in her book.', ''],
    ['> Orbit Search 김하늘/박서연', '김하늘, 박서연'],
    ['> 오늘도 좋은 하루', ''],
    ['讲师：墨客科技 前端工程师 王小明', '王小明'],
    ['讲师：王小明 UC 前端工程师', '王小明'],
    ['讲师：墨客科技产品经理，王小明', '王小明'],
    ['讲师：墨客科技产品经理', ''],
    ['Hosted by: University of Inkwell', ''],
    [
      '* who\n  * Ada Moss - Orbit\n    * github.example/amoss\n  * Ben Roe - Inkworks\n* Part of it',
      'Ada Moss, Ben Roe',
    ],
    ['Saw several talks, including a presentation by Ada Moss.', ''],
    ['> "Paper is patient."\n\n- Length 35:22, **#ink**\n- Ada Moss\n- Language: English', 'Ada Moss'],
    ['- Quiet Ink is old\n- Ada Moss', ''],
    ['    Slow Learner\n    letter machines\n    N-Nearest inks\n    KBoost\n    Quiet principal paper', ''],
    ['Tarno Dipp\nKilo Brann\nMara Tunn\nOdo Vint\nPia Sunn', 'Tarno Dipp, Kilo Brann, Mara Tunn, Odo Vint, Pia Sunn'],
    ['_Ada Moss ~ Orbit (Inkworks)_ **@lovelace**', 'Ada Moss @lovelace'],
  ];
  for (const [lines, speakers] of cases) {
    it(JSON.stringify(lines), () => {
      assert.equal(
        speakersOf(`# Faster Fonts on Slow Networks\n\n${lines}\n\n- they said a thing\n- and another\n`),
        speakers,
      );
    });
  }
});

describe('a talk without notes', () => {
  it('leaves the next talk its words', () => {
    const text =
      '# FontConf 2024\n\n## Quiet Ink - Ada Moss\n\n- one\n\n## Slow Paper\n\n' +
      '## Ink-Weighted Letters and More\n\n- two\n\n## Loud Ink - Ben Roe\n\n- three\n';
    assert.deepEqual(
      readNote(text, 'fontconf.md').talks.map(({ speakers }) => speakers.map(({ name }) => name).join()),
      ['Ada Moss', '', '', 'Ben Roe'],
    );
  });

  it('leaves the next bold title its letter', () => {
    const text =
      '# FontConf 2024\n\n**A. Quiet Ink of Old Printers**\n\n- one\n\n**B. Frontiers of Modern Paper**\n\n' +
      '- speaker: Ada Moss\n- two\n\n**C. Loud Ink**\n\n- speaker: Ben Roe\n';
    assert.deepEqual(
      readNote(text, 'fontconf.md').talks.map(({ speakers }) => speakers.map(({ name }) => name).join()),
      ['', 'Ada Moss', 'Ben Roe'],
    );
  });
});

describe('a heading that is a person', () => {
  const read = (text: string, path: string): [string, string][] =>
    readNote(text, path, { workspace: 'notes' }).talks.map(({ title, speakers }) => [
      title,
      speakers.map(({ name }) => name).join(),
    ]);

  it('names the speaker of a talk without a title', () => {
    const text =
      '# FontConf 2024\n\n## Ada Moss\n\n- one\n\n## Ben Roe - VP Tech @ Orbit\n\n- two\n\n' +
      '## Chloe Dunn - Orbit Project Lead\n\n- three\n\n## Cornelia\n\n- four\n';
    assert.deepEqual(read(text, 'fontconf.md'), [
      ['Ada Moss', 'Ada Moss'],
      ['Ben Roe', 'Ben Roe'],
      ['Chloe Dunn', 'Chloe Dunn'],
      ['Cornelia', 'Cornelia'],
    ]);
  });

  const notes: [text: string, path: string, title: string][] = [
    ['# Ada Moss - Orbit project lead\n\n- one\n', 'fontconf/quiet-ink.md', 'quiet ink'],
    [
      '# Ada Moss - from Orbit\n\nQuiet letters that power ink\n\n- one\n',
      'fontconf/2_ink_letters.md',
      'Quiet letters that power ink',
    ],
    ['# Ada Moss\n\n- one\n', 'fontconf/ada-moss.md', 'Ada Moss'],
    [
      '## Ada Moss\n\n# Quiet Ink: the Letters\n\n- one\n\n## Why\n\n- two\n',
      'fontconf/quiet-ink.md',
      'Quiet Ink: the Letters',
    ],
  ];
  for (const [text, path, title] of notes) {
    it(`${JSON.stringify(text)} in ${path}`, () => {
      assert.deepEqual(read(text, path), [[title, 'Ada Moss']]);
    });
  }

  it('may stand beside a keynote whose title is set apart below', () => {
    assert.deepEqual(
      read(
        '# FontConf 2024\n\n## Keynote 2: Ada Moss\n\n**Quiet Ink in Loud Times**\n\n- one\n\n' +
          '## Slow Paper - Ben Roe\n\n- two\n',
        'fontconf.md',
      )[0],
      ['Quiet Ink in Loud Times', 'Ada Moss'],
    );
  });

  const keynotes: [heading: string, title: string, speakers: string][] = [
    ['Keynote: Ada Moss', 'Keynote', 'Ada Moss'],
    ['Opening Keynote - Ada Moss', 'Opening Keynote', 'Ada Moss'],
    ['Keynote: Tarno Dipp, Orbit University', 'Keynote', 'Tarno Dipp'],
    ['Panel: Ada Moss, Ben Roe and Chloe Dunn', 'Panel', 'Ada Moss,Ben Roe,Chloe Dunn'],
    ['Ada Moss, Quiet Ink in the Age of Loud Paper', 'Quiet Ink in the Age of Loud Paper', 'Ada Moss'],
    ['Slow Paper, Quiet Ink in the Age of Loud Paper', 'Slow Paper, Quiet Ink in the Age of Loud Paper', ''],
    ['Quiet Ink and Loud Paper @Google', 'Quiet Ink and Loud Paper @Google', ''],
    ['Keynote: Growth Hacking', 'Growth Hacking', ''],
  ];
  for (const [heading, title, speakers] of keynotes) {
    it(heading, () => {
      assert.deepEqual(
        read(`# FontConf 2024\n\n## ${heading}\n\n- one\n\n## Quiet Ink - Ben Roe\n\n- two\n`, 'fontconf.md')[0],
        [title, speakers],
      );
    });
  }
});
