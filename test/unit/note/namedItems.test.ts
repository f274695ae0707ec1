import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

const items = [
  { T: 'Faster fonts on slow networks', N: 'Ada Moss' },
  { T: 'Quiet ink', N: 'Oonwe Tarrock' },
  { T: 'Serifs: what we did wrong', N: 'Ben Roe' },
];
const fill = (form: string): string =>
  items
    .map((item) => form.replace(/(?<![A-Za-z])[TN](?![A-Za-z])/g, (place) => item[place as keyof typeof item]))
    .join('\n');

/** Rows of a table below its head, all else as it is. */
const tabled = (form: string): string =>
  `${form.startsWith('|') ? '| Talk | Speaker | Links |\n|---|---|---|\n' : ''}${fill(form)}`;

describe('a list whose items name title and speaker', () => {
  const forms = [
    '1. **T** - N\n   - they said a thing',
    '- **T**, N',
    '- **T**, N: and a remark on it',
    '- **T** (N)',
    '- *T* by N',
    '- [T](https://x.example/t) - N',
    '- **N** – *T*: a remark of a few words',
    '- **T**, N ([slides](slides/t.pdf))',
    '| T | N | [slides](https://x.example/t) |',
  ];
  for (const form of forms) {
    it(JSON.stringify(form), () => {
      const { kind, talks } = readNote(
        `# Ink in Linz, October 3rd 2017\n\nhosted by Penhouse, floor 6\n\n${tabled(form)}\n`,
        '2017-10-03-ink.md',
        { workspace: 'notes' },
      );
      assert.equal(kind, 'event');
      assert.deepEqual(
        talks.map(({ title, speakers }) => ({ T: title, N: speakers.map(({ name }) => name).join() })),
        items,
      );
    });
  }

  for (const form of ['1. N — T', '- T (N)', '- N: T']) {
    it(`${JSON.stringify(form)} below a heading for talks`, () => {
      const { talks } = readNote(
        `# June 2024: Show & tell\n\n**When:** Tuesday, June 25, 2024\n**Where:** Inkwell Hall\n\n## Lineup\n\n${fill(form)}\n\n## What happened\n\nThey spoke.\n`,
        'meetups/2024-06-25.md',
        { workspace: 'notes' },
      );
      assert.deepEqual(
        talks.map(({ title }) => title),
        items.map(({ T }) => T),
      );
    });
  }

  const others: [what: string, text: string][] = [
    [
      'references of a talk',
      `# Reading ink, 2017\n\nAda Moss went through what to read.\n\n## References\n\n${fill('- **T**, N')}\n`,
    ],
    [
      'a list in which some name nobody',
      `# Ink in Linz, October 3rd 2017\n\n${fill('- **T**, N')}\n- bring pens\n- bring paper\n`,
    ],
    [
      'a table of notes',
      `# Ink in Linz, October 3rd 2017\n\n| Note | Speaker |\n|---|---|\n${fill('| [T](t.md) | N |')}\n`,
    ],
    ['two items', '# Ink in Linz, October 3rd 2017\n\n- **Faster fonts**, Ada Moss\n- **Quiet ink**, Ben Roe\n'],
    ['a note without a date in its title', `# Books on ink\n\n${fill('- **T**, N')}\n`],
  ];
  for (const [what, text] of others) {
    it(`${what}: no talks of their own`, () => {
      const { talks } = readNote(text, 'ink.md', { workspace: 'notes' });
      assert.deepEqual(
        talks.filter(({ title }) => items.some(({ T }) => T === title)),
        [],
      );
    });
  }

  it('only announces what headings tell of', () => {
    const { talks } = readNote(
      `# FontCon 2017\n\n${fill('- **T**, N')}\n\n${items.map(({ T }) => `## ${T}\n\nThey said a thing.\n`).join('\n')}`,
      'fontcon-2017.md',
      { workspace: 'notes' },
    );
    assert.deepEqual(
      talks.map(({ level }) => level),
      [2, 2, 2],
    );
  });
});
