import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

/** Names that no list of first names knows; `T` is the title, `N` the name, `S` the start. */
const entries = [
  { T: 'Faster fonts on slow networks', N: 'Ansgarde Quillon', S: '09:30' },
  { T: 'Quiet ink, and how to hear it', N: 'Oonwe Tarrock', S: '11:00' },
  { T: 'Paper that folds itself', N: 'Radovje Pennick', S: '13:50' },
  { T: 'Serifs for the rest of us', N: 'Tilde Okonsvar', S: '15:00' },
];

const forms = [
  'S T (N)',
  'S T - N',
  'S - T - N',
  'S  T    N',
  'S  T  N',
  'S\tT\tN',
  'S T — N',
  'S N - T',
  'S T by N',
  'S | T | N',
];

describe('an agenda', () => {
  for (const form of forms) {
    const lines = entries.map((entry) =>
      form.replace(/(?<![A-Za-z])[TNS](?![A-Za-z])/g, (place) => entry[place as keyof typeof entry]),
    );
    const [first, second, ...others] = lines;
    const all = ['08:45 Registration', first, '10:30 Coffee', second, '12:00 Lunch', ...others, '16:00 Raffle'];
    const ways: [string, string][] = [
      ['a fence', `\`\`\`\n${all.join('\n')}\n\`\`\``],
      ['indented code', all.map((line) => `    ${line ?? ''}`).join('\n')],
      ['a list', all.map((line) => `- ${line ?? ''}`).join('\n')],
      ['plain lines', all.join('\n')],
    ];
    for (const [way, text] of ways) {
      it(`${JSON.stringify(form)} in ${way}`, () => {
        const { agenda } = readNote(
          `# FontCon 2024\n\nWhat the site said:\n\n${text}\n\n## Faster fonts on slow networks\n\ntext\n`,
          'fontcon.md',
        );
        const read = agenda
          .filter(({ speakers }) => speakers.length > 0)
          .map(({ title, speakers, start }) => ({ T: title, N: speakers.map(({ name }) => name).join(), S: start }));
        assert.deepEqual(read, entries);
        assert.equal(agenda.length, all.length);
      });
    }
  }

  const tables: [what: string, head: string, rows: string[], read: string[][]][] = [
    [
      'a table with weekdays',
      'When | What | Who',
      ['Mon 9:00 | Faster fonts | Ada Moss', 'Tue 10:30 | Quiet ink | Ben Roe'],
      [
        ['09:00', 'Faster fonts', 'Ada Moss'],
        ['10:30', 'Quiet ink', 'Ben Roe'],
      ],
    ],
    [
      'a German table',
      'Zeit | Was | Wer',
      ['Mo. 9:00 | Faster fonts | Ada Moss', 'Mo. 10:30 | Quiet ink | Ben Roe'],
      [
        ['09:00', 'Faster fonts', 'Ada Moss'],
        ['10:30', 'Quiet ink', 'Ben Roe'],
      ],
    ],
  ];
  for (const [what, head, rows, expected] of tables) {
    it(what, () => {
      const { agenda } = readNote(
        `# FontCon 2024\n\n| ${head} |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`,
        'fontcon.md',
      );
      assert.deepEqual(
        agenda.map(({ start, title, speakers }) => [start, title, speakers.map(({ name }) => name).join()]),
        expected,
      );
    });
  }

  const nobody: [what: string, lines: string[]][] = [
    [
      'titles with a second half',
      ['09:00 Fonts - the good parts', '10:00 Ink - a field guide', '11:00 Paper - what comes next'],
    ],
    [
      'rooms in parentheses',
      ['09:00 Faster fonts (Room 1)', '10:00 Quiet ink (Room 2)', '11:00 Loud paper (Main Hall)'],
    ],
    [
      'lengths in a column',
      ['09:00  Faster fonts   45 min', '10:00  Quiet ink      30 min', '11:00  Loud paper     30 min'],
    ],
  ];
  for (const [what, lines] of nobody) {
    it(`takes ${what} for nobody`, () => {
      const { agenda } = readNote(`# FontCon 2024\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`, 'fontcon.md');
      assert.deepEqual(
        agenda.flatMap(({ speakers }) => speakers),
        [],
      );
    });
  }

  const alone: [what: string, body: string, ...starts: string[]][] = [
    [
      'what is late and alone on its day',
      '## 18 July\n\n- 09:30 - Serifs\n- 11:00 - Inks\n\n## 19 July\n\n- 00:30 - Night ink\n',
      '09:30',
      '11:00',
      '00:30',
    ],
    [
      'two late ones on the first day',
      '## Day 1\n\n- 00:30 - Night ink\n- 01:15 - Moon paper\n\n## Day 2\n\n- 09:30 - Serifs\n- 11:00 - Inks\n',
      '00:30',
      '01:15',
      '09:30',
      '11:00',
    ],
    [
      'late ones below weekdays in tables',
      '## Friday\n\n| Time | Talk |\n|---|---|\n| 09:30 | Serifs |\n| 11:00 | Inks |\n\n' +
        '## Saturday\n\n| Time | Talk |\n|---|---|\n| 00:30 | Night ink |\n',
      '09:30',
      '11:00',
      '00:30',
    ],
    [
      'no places in the recording of a talk',
      '- 09:30 - Serifs\n- 11:00 - Inks\n\n## Serifs\n\n- 00:30 the demo\n- 01:15 questions\n',
      '09:30',
      '11:00',
    ],
    ['nothing late where no other day has an agenda', '## 19 July\n\n- 00:30 - Night ink\n\n## 20 July\n\nRest.\n'],
    [
      'no lengths',
      '## 18 July\n\n- 09:30 - Serifs\n- 11:00 - Inks\n\n## 19 July\n\n- 0:30 - Night ink\n',
      '09:30',
      '11:00',
    ],
  ];
  for (const [what, body, ...starts] of alone)
    it(`has ${what}`, () => {
      const { agenda } = readNote(`# FontCon 2024\n\n${body}`, 'fontcon-2024/notes.md');
      assert.deepEqual(
        agenda.map(({ start }) => start),
        starts,
      );
    });

  const nights: [what: string, lines: string[], ...starts: string[]][] = [
    [
      'a talk after midnight at the top of a list',
      ['00:05 - Night ink - Tilde Okonsvar', '09:30 - Serifs', '11:00 - Inks'],
      '00:05',
      '09:30',
      '11:00',
    ],
    ['one at the end', ['21:00 - Serifs', '22:30 - Inks', '00:30 - Night ink'], '21:00', '22:30', '00:30'],
    ['no places in a recording', ['00:05 Welcome', '03:20 Demo', '09:45 Questions']],
    ['no lengths', ['0:45 intro', '1:30 demo', '09:30 - Serifs', '11:00 - Inks'], '09:30', '11:00'],
  ];
  for (const [what, lines, ...starts] of nights)
    it(`has ${what}`, () => {
      const { agenda } = readNote(
        `# FontCon 2024\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`,
        'fontcon-2024/notes.md',
      );
      assert.deepEqual(
        agenda.map(({ start }) => start),
        starts,
      );
    });

  for (const form of ['[T]', '(T)', '**T**', '`T`']) {
    const at = (time: string, words: string): string => `- ${form.replace('T', time)} ${words}`;
    const startsIn = (...lines: string[]): string[] =>
      readNote(`${lines.join('\n')}\n`, 'fontcon-2024/notes.md').agenda.map(({ start }) => start);
    const noted = [at('09:40', 'ink is slow'), at('09:50', 'paper waits for nobody'), at('10:05', 'serifs help')];

    it(`holds no times of a talk's notes written as ${form}`, () => {
      const agenda = ['- 09:30 - Faster fonts - Ada Moss', '- 11:00 - Quiet ink - Ben Murray'];
      const talks = ['## Faster fonts', '', 'Speaker: Ada Moss', '', ...noted, '', '## Quiet ink', '', '- words'];
      const head = ['# FontCon 2024', '', '17 May 2024, Linz', ''];
      assert.deepEqual(startsIn(...head, ...agenda, '', ...talks), ['09:30', '11:00']);
      assert.deepEqual(startsIn(...head, ...talks), []);
      assert.deepEqual(startsIn('---', 'kind: talk', '---', '', '# Faster fonts', '', ...noted), []);
    });

    it(`holds times above the talks written as ${form}`, () => {
      const agenda = [at('09:30', 'Faster fonts - Ada Moss'), at('11:00', 'Quiet ink - Ben Murray')];
      const talks = ['## Faster fonts', '', '- words', '', '## Quiet ink', '', '- words'];
      assert.deepEqual(startsIn('# FontCon 2024', '', ...agenda, '', ...talks), ['09:30', '11:00']);
    });
  }
});
