import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

function talksOf(body: string, path = 'fontconf-2024.md'): string[] {
  const { talks } = readNote(`# FontConf 2024\n\n${body}\n`, path, { workspace: 'conference-notes' });
  return talks.map(({ title, speakers, start }) =>
    [title, ...speakers.map(({ name }) => name), ...(start === undefined ? [] : [start])].join(' | '),
  );
}

describe('talks in plain paragraphs', () => {
  const both = ['Faster fonts | Ada Moss', 'Quiet ink | Ben Roe'];
  const cases: [what: string, body: string, talks: string[]][] = [
    [
      'title and speaker above a list',
      'Faster fonts - Ada Moss, Lead at Orbit\n\n- space\n\nQuiet ink - Ben Roe, Inkworks\n\n- ink',
      both,
    ],
    [
      'title and speaker above text',
      '"Faster fonts" by Ada Moss\n\nShe said.\n\n"Quiet ink" by Ben Roe\n\nHe said.',
      both,
    ],
    ['the first line of a paragraph', 'Faster fonts - Ada Moss\nspace and more\n\nQuiet ink - Ben Roe\nink', both],
    ['a definition list', 'Faster fonts - Ada Moss\n: space\n: and more\n\nQuiet ink - Ben Roe\n: ink', both],
    ['callouts', '> [!note] Faster fonts - Ada Moss\n> space\n\n> [!note]- Quiet ink - Ben Roe\n> ink', both],
    [
      'a time before the title',
      '09:00 -> 09:45 : Faster fonts\nspace\n\n🕒 10:00 - Quiet ink for everybody\n\nInk is slow.',
      ['Faster fonts | 09:00', 'Quiet ink for everybody | 10:00'],
    ],
    ['an agenda is none', '09:00 Faster fonts\n\n10:00 Quiet ink\n\n11:00 Paper that lasts', []],
    [
      'nor is a list of who was there',
      'Faster fonts - Ada Moss\n\nQuiet ink - Ben Roe\n\nPaper that lasts - Cy Dunn',
      [],
    ],
    ['one line alone may be a remark', 'Faster fonts - Ada Moss\n\nIt was good.', []],
    [
      'accounts are no titles',
      '## Faster fonts\n\nTwitter - @amoss\n\nGood.\n\n## Quiet ink\n\nTwitter - @broe\n\nGood.',
      ['Faster fonts', 'Quiet ink'],
    ],
  ];
  for (const [what, body, talks] of cases) {
    it(what, () => {
      assert.deepEqual(talksOf(body), talks);
    });
  }
});

describe('a title that opens a note', () => {
  const cases: [what: string, text: string, talk: string][] = [
    [
      'beside who speaks',
      'Faster fonts by [Ada Moss](https://x.example/a)\n\nA good one.\n\n* space',
      'Faster fonts | Ada Moss',
    ],
    [
      'above a label that says who speaks',
      `Faster fonts, now!\nPresented by: Ada Moss\nTime: 10:00\nRoom: A\n${'Ink and paper. '.repeat(20)}`,
      'Faster fonts, now! | Ada Moss',
    ],
    [
      'below its day and code',
      '20240517\nINK301\nFaster fonts\n\nAda Moss\nBen Roe\n\n# Serifs\n\n- a\n\n# Inks\n\n- b',
      'Faster fonts | Ada Moss | Ben Roe',
    ],
  ];
  for (const [what, text, talk] of cases) {
    it(what, () => {
      const { talks } = readNote(text, 'fontcon-2024/ink.md', { workspace: 'conference-notes' });
      assert.deepEqual(
        talks.map(({ title, speakers }) => [title, ...speakers.map(({ name }) => name)].join(' | ')),
        [talk],
      );
    });
  }
});
