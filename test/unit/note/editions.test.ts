import assert from 'node:assert/strict';
import { isEdition } from '../../../src/core/note/line/edition';
import { readNote } from '../support/readNote';

describe('titles of editions', () => {
  for (const title of ['Spring Fonts 2021', 'Fontville/Inkwell 2023', 'Everything Round 2025']) {
    it(`takes for an edition: ${title}`, () => {
      assert.ok(isEdition(title));
    });
  }
  for (const title of [
    'Fonts in 2021',
    'State of Fonts 2021',
    'What is new in Fonts 2021',
    'fonts 2021',
    'Fonts: 2021',
    '2021',
  ]) {
    it(`takes for none: ${title}`, () => {
      assert.ok(!isEdition(title));
    });
  }
});

/** Kind, event and talks of a note in a workspace of notes. */
function told(path: string, text: string): [kind: string, event: string | undefined, talks: string[]] {
  const note = readNote(text, path, { workspace: 'conference-notes' });
  return [note.kind, note.event?.title?.value, note.talks.map(({ title }) => title)];
}

describe('notes about a whole event', () => {
  const post = (headings: readonly string[]): string =>
    `---\nlayout: post\ntitle: "Impressions of FontCon"\ndate: 2021-05-12\n---\n\n${headings.map((heading) => `## ${heading}\n\ntext`).join('\n\n')}\n`;
  const cases: [what: string, path: string, text: string, told: ReturnType<typeof told>][] = [
    ['an edition without talks', 'a.md', '# Spring Fonts 2021\n\nIt rained.', ['event', 'Spring Fonts 2021', []]],
    [
      'one day, whose talks name nobody',
      'a.md',
      '# Wide Inks\n\n## Sunday, 10 August 2014\n\n### Kerning by Hand\n\ntext\n\n### Serifs\n\ntext',
      ['event', 'Wide Inks', ['Kerning by Hand', 'Serifs']],
    ],
    [
      'an event with a place where speakers stand',
      'FontCon/west.md',
      '# FontCon West\nAda Clara, CA\n\n**A. Kerning**\n\n- speaker: Ada Moss\n\n**B. Inks**\n\n- speaker: Ben Roe',
      ['event', 'FontCon West', ['Kerning', 'Inks']],
    ],
    [
      'a post with thoughts',
      '_posts/a.md',
      post(['The people', 'Fonts matter', 'Next year']),
      ['event', 'FontCon', []],
    ],
    [
      'a deck of slides',
      'a.md',
      '!SLIDE\n# Kerning #\n\n!SLIDE\n# Inks #\n\n!SLIDE\n# Serifs #',
      ['other', undefined, []],
    ],
    [
      'sections of a talk above the level of the others',
      'a.md',
      '# FontCon 2021\n\n## Keynote: Kerning by Ada Moss\n\n### By hand\n\ntext\n\n## Papers\n\n### Inks by Ben Roe\n\na\n\n### Serifs by Cy Dunn\n\nb\n\n### Pens by Ed Hill\n\nc',
      ['event', 'FontCon 2021', ['Kerning', 'Inks', 'Serifs', 'Pens']],
    ],
  ];
  for (const [what, path, text, expected] of cases) {
    it(what, () => {
      assert.deepEqual(told(path, text), expected);
    });
  }
});
