import assert from 'node:assert/strict';
import type { Note } from '../../../src/core/note/model';
import { readNote } from '../support/readNote';

const talk = (title: string, name: string): string => `## ${title}\n\n${name}\n\n- a note\n\n`;
const twoTalks = talk('Faster fonts', 'Ada Moss') + talk('Quiet ink', 'Ben Roe');

/** What a person would want to know of a note, in one line. */
function inShort(note: Note): string {
  const { event, talks } = note;
  const when = [event?.start?.value, event?.end?.value].filter(Boolean).join('–');
  return [
    note.kind,
    event?.title?.value ?? '-',
    when || '-',
    event?.location?.value ?? '-',
    talks.map(({ title, line }) => `${line + 1} ${title}`).join('; ') || '-',
  ].join(' | ');
}

describe('readNote', () => {
  const cases: [what: string, path: string, workspace: string, text: string, expected: string][] = [
    [
      'several talks under the event’s title',
      'fontcon.md',
      'notes',
      `# FontCon 2024\n\n${twoTalks}`,
      'event | FontCon 2024 | 2024 | - | 3 Faster fonts; 9 Quiet ink',
    ],
    [
      'a day of an event',
      'fontcon/day2.md',
      'notes',
      `# FontCon 2024 - Day 2\n\n${twoTalks}`,
      'day | FontCon 2024 | 2024 | - | 3 Faster fonts; 9 Quiet ink',
    ],
    [
      'date and place below the title',
      'a.md',
      'notes',
      `# FontCon\n\n2024-05-17 in Lyon, France\n\n${twoTalks}`,
      'event | FontCon | 2024-05-17 | Lyon, France | 5 Faster fonts; 11 Quiet ink',
    ],
    [
      'date and place in a table of HTML, their labels spaced out',
      'a.md',
      'notes',
      `# FontCon\n\n<table>\n<tr><td>ㆍ일 시</td><td>2024. 5. 17 (금) 9:30 – 17:20</td></tr>\n<tr><td>**場\u3000所**</td><td>Linz</td></tr></table>\n\n${twoTalks}`,
      'event | FontCon | 2024-05-17 | Linz | 7 Faster fonts; 13 Quiet ink',
    ],
    [
      'a title below a picture, and talks as plain lines above their lists',
      'meetups/2024-05-17.md',
      'notes',
      '![Our board](board.png)\n\nFontCircle 05/17/2024\n\nAll Topics\n- Quiet ink\n- Faster fonts?\n' +
        '- Loud paper\n\nFaster fonts? (3 votes)\n- a note\n\nQuiet ink\n- a note\n\nEpiphanies\n- a note\n\n' +
        'Our Conclusion:\n- a note\n\nLoud paper\n- a note\n',
      'event | FontCircle | 2024-05-17 | - | 10 Faster fonts? (3 votes); 13 Quiet ink; 22 Loud paper',
    ],
    [
      'lines above lists where there are headings',
      'fontcon.md',
      'notes',
      '# FontCon 2024\n\n## Faster fonts\n\nWhy\n- a note\n\nWhat\n- a note\n\n## Quiet ink\n\nHow\n- a note\n',
      'event | FontCon 2024 | 2024 | - | 3 Faster fonts; 11 Quiet ink',
    ],
    [
      'headings as wikis write them',
      'fontcon.md',
      'notes',
      '# FontCon 2024\n\n== Faster fonts\nAda Moss\n\n- a note\n\n== Quiet ink ==\nBen Roe\n',
      'event | FontCon 2024 | 2024 | - | 3 Faster fonts; 8 Quiet ink',
    ],
    [
      'a date in the file’s name',
      '2024-05-17-fontcon.md',
      'notes',
      `# FontCon\n\n${twoTalks}`,
      'event | FontCon | 2024-05-17 | - | 3 Faster fonts; 9 Quiet ink',
    ],
    [
      'a range in front matter',
      'a.md',
      'notes',
      `---\ntitle: FontCon\ndate: 2024-05-17\nenddate: 2024-05-19\nlocation: Lyon\n---\n\n${twoTalks}`,
      'event | FontCon | 2024-05-17–2024-05-19 | Lyon | 8 Faster fonts; 14 Quiet ink',
    ],
    [
      'day headings tell first and last day',
      'a.md',
      'notes',
      `# FontCon 2024\n\n## 17 May\n\n### Faster fonts\n\nAda Moss\n\n## 18 May\n\n### Quiet ink\n\nBen Roe\n`,
      'event | FontCon 2024 | 2024-05-17–2024-05-18 | - | 5 Faster fonts; 11 Quiet ink',
    ],
    [
      'one talk in the folder of an event',
      'fontcon-2024/faster-fonts.md',
      'notes',
      '# Faster fonts\n\nAda Moss\n\n## Takeaways\n\n- a note\n',
      'talk | fontcon 2024 | 2024 | - | 1 Faster fonts',
    ],
    [
      'one talk, told by front matter',
      'a.md',
      'notes',
      '---\ntitle: Faster fonts\nspeaker: Ada Moss\nconference: FontCon\ndate: 2024-05-17\n---\n\ntext\n',
      'talk | FontCon | 2024-05-17 | - | 1 Faster fonts',
    ],
    [
      'an event with its city, told by front matter',
      'a.md',
      'notes',
      '---\ntitle: Faster fonts\nspeaker: Ada Moss\nconference:\n  name: FontCon\n  city: Linz\n' +
        '  country: Austria\n---\n\ntext\n',
      'talk | FontCon | - | Linz, Austria | 1 Faster fonts',
    ],
    [
      'a day in a folder’s name',
      'fontcon/august-31-2024/serifs.md',
      'notes',
      '# Serifs by Ada Moss\n\n- a\n',
      'talk | fontcon | 2024-08-31 | - | 1 Serifs',
    ],
    [
      'a title that stands in the file’s name alone',
      'fontcon-2024/Faster fonts for all.md',
      'notes',
      'Speaker: Ada Moss\n\n# Overview\n\ntext\n\n# Details\n\ntext\n',
      'talk | fontcon 2024 | 2024 | - | 1 Faster fonts for all',
    ],
    [
      'folders as Notion exports them',
      'FontCon 2024 0123456789abcdef0123456789abcdef/Faster fonts 0123456789abcdef.md',
      'notion-export',
      '# Faster fonts\n\nAda Moss\n\n- a note\n',
      'talk | FontCon 2024 | 2024 | - | 1 Faster fonts',
    ],
    [
      'a title beside what folders of notes are called',
      '2024/leadville/freitag.md',
      'notes-confs',
      `# Journées du Plomb 2024 (piątek) - notes en vrac\n\n${twoTalks}`,
      'day | Journées du Plomb 2024 | 2024 | - | 3 Faster fonts; 9 Quiet ink',
    ],
    [
      'a title in a folder called meetups in another language',
      'митапы/2024-05-17.md',
      'konspekty',
      `# ЧернилаКонф\n\n${twoTalks}`,
      'event | ЧернилаКонф | 2024-05-17 | - | 3 Faster fonts; 9 Quiet ink',
    ],
    [
      'a title with a month set apart',
      'leadville.md',
      'trip-reports',
      `# FontCamp Leadville, Aug 2024\n\n${twoTalks}`,
      'event | FontCamp Leadville | 2024-08 | - | 3 Faster fonts; 9 Quiet ink',
    ],
    [
      'a workspace that names the event',
      'faster-fonts.md',
      'fontcon-notes',
      '# Faster fonts\n\ntext\n',
      'talk | fontcon | - | - | 1 Faster fonts',
    ],
    [
      'talks as bold paragraphs',
      'fontcon.md',
      'notes',
      '# FontCon 2024\n\n**Faster fonts**\nAda Moss\n\n- a note\n\n**Quiet ink**\nBen Roe\n',
      'event | FontCon 2024 | 2024 | - | 3 Faster fonts; 8 Quiet ink',
    ],
    [
      'talks as bold words beside their speakers',
      'fontcon.md',
      'notes',
      '# FontCon 2024\n\n**Faster fonts** — Ada Moss\n- a note\n\n**Quiet ink** (Ben Roe)\n- a note\n',
      'event | FontCon 2024 | 2024 | - | 3 Faster fonts; 6 Quiet ink',
    ],
    [
      'talks without speakers',
      'fontcon.md',
      'notes',
      '# FontCon 2024\n\n## Faster fonts\n\ntext\n\n## Quiet ink\n\ntext\n',
      'event | FontCon 2024 | 2024 | - | 3 Faster fonts; 7 Quiet ink',
    ],
    [
      'a list of links',
      'README.md',
      'fontcon-notes',
      '# FontCon 2024\n\n- [Faster fonts](faster-fonts.md)\n- [Quiet ink](quiet-ink.md)\n',
      'index | FontCon 2024 | 2024 | - | -',
    ],
    [
      'a page about something else',
      '_posts/2024-05-17-fonts.md',
      'blog',
      '---\nlayout: post\ntitle: My fonts\ntags: [type]\n---\n\n## One font\n\ntext\n\n## Another\n\ntext\n',
      'other | - | - | - | -',
    ],
    [
      'what keeps house',
      'CHANGELOG.md',
      'fontcon-notes',
      '# Changelog\n\n## 1.0\n\n- first\n',
      'other | - | - | - | -',
    ],
    ['nothing', 'a.md', 'notes', '', 'other | - | - | - | -'],
    [
      'a byte-order mark and Windows line endings',
      'fontcon.md',
      'notes',
      `\ufeff# FontCon 2024\r\n\r\n${twoTalks.replaceAll('\n', '\r\n')}`,
      'event | FontCon 2024 | 2024 | - | 3 Faster fonts; 9 Quiet ink',
    ],
    [
      'setext headings',
      'fontcon.md',
      'notes',
      'FontCon 2024\n============\n\nFaster fonts\n------------\nby Ada Moss\n\nQuiet ink\n---------\nby Ben Roe\n',
      'event | FontCon 2024 | 2024 | - | 4 Faster fonts; 8 Quiet ink',
    ],
    [
      'sections are no talks',
      'fontcon.md',
      'notes',
      `# FontCon 2024\n\n${talk('Faster fonts', 'Ada Moss')}## Q&A\n\ntext\n\n${talk('Quiet ink', 'Ben Roe')}## Conclusion\n\ntext\n`,
      'event | FontCon 2024 | 2024 | - | 3 Faster fonts; 13 Quiet ink',
    ],
  ];
  for (const [what, path, workspace, text, expected] of cases) {
    it(what, () => {
      assert.equal(inShort(readNote(text, path, { workspace })), expected);
    });
  }

  it('keeps what decided', () => {
    const note = readNote(`# FontCon 2024\n\n${twoTalks}`, 'fontcon.md');
    assert.match(note.kindEvidence, /^event: .*\(\d+ %; /);
    assert.match(note.talks[0]?.evidence[0] ?? '', /^\d+ % likely$/);
    assert.equal(note.event?.title?.source, 'heading');
  });

  it('says what spoke against it, and that it is a guess where another kind is nearly as probable', () => {
    const sure = readNote(`# FontCon 2024\n\n${twoTalks}`, 'fontcon.md');
    const unsure = readNote('# Ink\n\ntext\n', 'ink.md', { workspace: '' });
    assert.match(sure.kindEvidence, /; against it: /);
    assert.equal(sure.isGuess, undefined);
    assert.equal(unsure.isGuess, true, unsure.kindEvidence);
  });

  it('takes an agenda’s titles and speakers from the columns that the table’s head names', () => {
    const { agenda } = readNote(
      '# FontCon 2024\n\n| Time | Topic | Speaker |\n|---|---|---|\n| 9:00 | Coffee | - |\n' +
        '| 9:30-10:10 | Ink, paper: Mia Lund | Ada Moss |\n| 10:10 | Quiet ink | Benno, Orbit |\n',
      'fontcon.md',
    );
    assert.deepEqual(
      agenda.map(({ start, title, speakers, isTalk }) => [start, title, speakers.map(({ name }) => name), isTalk]),
      [
        ['09:00', 'Coffee', [], false],
        ['09:30', 'Ink, paper: Mia Lund', ['Ada Moss'], true],
        ['10:10', 'Quiet ink', ['Benno'], true],
      ],
    );
  });

  it('takes times, speakers and full names from the agenda, and keeps what nobody noted', () => {
    const agenda =
      '```\n18:30 Doors open\n19:00 Ada Moss (Orbit): Faster fonts for all\n' +
      '20:00 Ben Roe (Inkwell): Quiet ink\n21:00 Cleo Hart (Orbit): Loud paper\n```\n';
    const note = readNote(
      `# FontCon 2024\n\n${agenda}\n## Faster fonts\n\ntext\n\n## Quiet ink - Roe\n\ntext\n`,
      'fontcon.md',
    );
    assert.deepEqual(
      note.talks.map(({ title, start, speakers }) => [title, start, speakers.map(({ name }) => name)]),
      [
        ['Faster fonts', '19:00', ['Ada Moss']],
        ['Quiet ink', '20:00', ['Ben Roe']],
      ],
    );
    assert.deepEqual(
      note.agenda.map(({ start, isTalk, talk: index }) => [start, isTalk, index]),
      [
        ['18:30', false, undefined],
        ['19:00', true, 0],
        ['20:00', true, 1],
        ['21:00', true, undefined],
      ],
    );
  });
});

describe('what a person says overrules the guess', () => {
  const titles = (text: string): string[] => readNote(text, 'fontcon.md').talks.map(({ title }) => title);

  it('a comment makes a heading a talk, wherever it stands', () => {
    for (const heading of [
      '<!-- talk -->\n## Conclusion',
      '## Conclusion <!-- talk -->',
      '## Conclusion\n<!-- talk -->',
    ]) {
      assert.deepEqual(
        titles(`# FontCon 2024\n\n${twoTalks}${heading}\n\ntext\n`),
        ['Faster fonts', 'Quiet ink', 'Conclusion'],
        heading,
      );
    }
  });

  it('the head of a table of events names none', () => {
    const { kind, event } = readNote('Mine:\n\n| Event | When |\n|---|---|\n', 'fonts/list.md');
    assert.deepEqual([kind, event], ['other', null]);
  });

  it('a comment speaks of its own heading alone', () => {
    const text =
      '# A week away\n\n## On the way\n\nA long train ride.\n\n<!-- talk -->\n## Faster fonts\n\n' +
      'Speaker: Ada Moss\n\n## On the way back\n\nAnother one.\n';
    assert.deepEqual(
      readNote(text, 'week.md').talks.map(({ title }) => title),
      ['Faster fonts'],
    );
  });

  it('a talk whose comment states facts, or that there are none, tells nothing about the rest', () => {
    const items =
      '# FontCon 2024\n\n17 May 2024, Linz\n\n- Kerning in the dark\n  - space is a letter\n- Serifs for everyone\n' +
      '  - curves\n- Hinting without tears\n  - pixels\n';
    const titles = (text: string): string[] => readNote(text, 'fontcon-2024.md').talks.map(({ title }) => title);
    const before = titles(items);
    assert.ok(before.length > 1);
    for (const comment of ['<!-- talk {} -->', '<!-- talk {"room": "Attic"} -->'])
      assert.deepEqual(titles(`${items}\n${comment}\n## Folding paper\n\nSpeaker: Cy Dunn\n\n- a\n`), [
        ...before,
        'Folding paper',
      ]);
  });

  it('a comment of the next heading stays, where the talk above tells nothing about the rest', () => {
    const text =
      '# FontCon 2024\n\n<!-- talk {} -->\n## Folding paper\n\n- a\n\n<!-- section -->\n## Soup\n\nSpeaker: Cy Dunn\n\n' +
      '## Faster fonts\n\nSpeaker: Ada Moss\n\n- b\n\n## Quiet ink\n\nSpeaker: Ben Roe\n\n- c\n';
    assert.deepEqual(
      readNote(text, 'fontcon-2024.md').talks.map(({ title }) => title),
      ['Folding paper', 'Faster fonts', 'Quiet ink'],
    );
  });

  it('what only a comment makes a talk takes no place in the agenda', () => {
    const agenda = '- 10:00 Faster fonts\n- 11:00 A word from our host\n- 12:00 Quiet ink\n';
    const { talks } = readNote(
      `# FontCon 2024\n\n${agenda}\n${talk('Faster fonts', 'Ada Moss')}<!-- talk -->\n## Folding paper\n\ntext\n\n${talk('Quiet ink', 'Ben Roe')}`,
      'fontcon.md',
    );
    assert.deepEqual(
      talks.map(({ title, start }) => [title, start]),
      [
        ['Faster fonts', '10:00'],
        ['Folding paper', undefined],
        ['Quiet ink', '12:00'],
      ],
    );
  });

  it('a label below the one heading that has a speaker makes it a talk', () => {
    assert.deepEqual(
      titles(
        '# Team offsite\n\nSome words.\n\n## Introduction\n\n- a\n\n## How we fold planes\n\n' +
          'Speaker: Ada Moss\n\n- x\n',
      ),
      ['How we fold planes'],
    );
  });

  it('a comment makes a heading a section', () => {
    assert.deepEqual(
      titles(`# FontCon 2024\n\n${talk('Faster fonts', 'Ada Moss')}<!-- section -->\n${talk('Quiet ink', 'Ben Roe')}`),
      ['Faster fonts'],
    );
  });

  for (const kind of ['event', 'day', 'talk', 'index', 'other'] as const) {
    it(`front matter says that it is: ${kind}`, () => {
      const note = readNote(`---\nkind: ${kind}\n---\n\n# FontCon 2024\n\n${twoTalks}`, 'fontcon.md');
      assert.equal(note.kind, kind);
      assert.equal(note.kindEvidence, `${kind}: front matter says so`);
    });
  }

  it('front matter names event and speakers', () => {
    const note = readNote(
      '---\nevent: FontCon\nspeakers: [The whole team]\n---\n\n# Faster fonts - Ada Moss\n\ntext\n',
      'inkcamp-2024/a.md',
    );
    assert.deepEqual(note.event?.title, { value: 'FontCon', source: 'front matter', certain: true });
    assert.deepEqual(
      note.talks[0]?.speakers.map(({ name }) => name),
      ['The whole team'],
    );
  });
});
