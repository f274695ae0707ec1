import assert from 'node:assert/strict';
import { headingCandidates, type Candidate } from '../../../src/core/note/survey/candidates';
import { itemCandidates } from '../../../src/core/note/survey/itemCandidates';
import { nestedItems } from '../../../src/core/note/survey/nestedItems';
import { remarkedItems, remarkedParagraphs } from '../../../src/core/note/survey/remarkedTitles';
import { plainCandidates } from '../../../src/core/note/survey/plainCandidates';
import { readOutline } from '../../../src/core/note/outline/outline';
import { readNote } from '../support/readNote';

type Finder = (text: string) => readonly Candidate[];

/** What may be talks, whether or not the note is then taken for an event's. */
const finders: Record<string, Finder> = {
  'nested items': (text) => {
    const blocks = readOutline(text, 0);
    return nestedItems(blocks, headingCandidates(blocks));
  },
  'remarked items': (text) => remarkedItems(readOutline(text, 0)),
  'remarked paragraphs': (text) => remarkedParagraphs(readOutline(text, 0)),
  'rows of tables': (text) => itemCandidates(readOutline(text, 0), [], 'FontConf'),
  'plain lines': (text) => plainCandidates(readOutline(text, 0), 1),
};

const cases: [finder: string, what: string, text: string, found: string[]][] = [
  ['nested items', 'with notes', '- Faster fonts:\n  - space\n- Quiet ink\n  - ink', ['Faster fonts', 'Quiet ink']],
  [
    'nested items',
    'with their speakers below',
    '- Faster fonts\n  - Speaker: Ada Moss\n- Quiet ink\n  - by Ben Roe',
    ['Faster fonts | Ada Moss', 'Quiet ink | Ben Roe'],
  ],
  ['nested items', 'but not usual parts', '- Summary\n  - space\n- Links\n  - ink', []],
  [
    'nested items',
    'nor the few of a long list',
    '- Faster fonts\n  - space\n- a b c d\n- b c d e\n- c d e f\n- d e f g',
    [],
  ],
  [
    'remarked items',
    'that speak of talks',
    '- Faster fonts: the speaker showed how fonts are loaded.\n' +
      '- Quiet ink: a talk that I found a bit slow for my taste.\n' +
      '- Paper: it was the best of all that I heard on this day.',
    ['Faster fonts', 'Quiet ink', 'Paper'],
  ],
  [
    'remarked items',
    'but no list of terms',
    '- Serif: a small line at the end of a larger stroke.\n' +
      '- Kerning: the space between two letters of a word.\n' +
      '- Leading: the space between two lines of a page.',
    [],
  ],
  [
    'remarked paragraphs',
    'that say who spoke',
    '**Faster fonts.** Ada Moss showed us how fonts are loaded.\n\n' +
      '**Quiet ink.** Ben Roe told us all that he knows of ink.\n\n' +
      '**Paper that lasts** The last talk of the day was on paper.',
    ['Faster fonts | Ada Moss', 'Quiet ink | Ben Roe', 'Paper that lasts'],
  ],
  [
    'remarked paragraphs',
    'but no glossary',
    '**Serif.** A small line at the end of a larger stroke.\n\n' +
      '**Kerning.** The space between two letters of a word.\n\n' +
      '**Leading.** The space between two lines of a page.',
    [],
  ],
  [
    'rows of tables',
    'below a column of talks',
    '| Talk | My notes |\n|--|--|\n| Faster fonts | space |\n| Quiet ink | slow |\n| Paper that lasts | good |',
    ['Faster fonts', 'Quiet ink', 'Paper that lasts'],
  ],
  [
    'rows of tables',
    'but not of an agenda',
    '| Time | Talk |\n|--|--|\n| 10:00 | Faster fonts |\n| 11:00 | Quiet ink |\n| 12:00 | Paper that lasts |',
    [],
  ],
  [
    'plain lines',
    'of a list of definitions',
    'Faster fonts\n: space is a letter\n\nQuiet ink\n: ink is slow',
    ['Faster fonts', 'Quiet ink'],
  ],
];

describe('what may be a talk', () => {
  for (const [finder, what, text, expected] of cases) {
    it(`${finder} ${what}`, () => {
      const found = finders[finder]?.(text) ?? [];
      assert.deepEqual(
        found.map(({ headline, under }) =>
          [headline.splits[0]?.title ?? headline.rest, ...under.people.persons.map(({ name }) => name)].join(' | '),
        ),
        expected,
      );
    });
  }

  it('is a list with notes under a heading for talks', () => {
    const text =
      '# FontConf 2024\n\n## Talks\n\n- Faster fonts in the browser\n  - space\n- Quiet ink for everybody\n' +
      '  - ink\n- Paper that lasts a hundred years\n  - paper\n';
    const { talks } = readNote(text, 'fontconf-2024.md', { workspace: 'conference-notes' });
    assert.deepEqual(
      talks.map(({ title }) => title),
      ['Faster fonts in the browser', 'Quiet ink for everybody', 'Paper that lasts a hundred years'],
    );
  });

  it('is nothing that is commented out', () => {
    const text =
      '# FontConf 2024\n\n## Faster fonts - Ada Moss\n\n- a\n\n<!--\n## Not heard - Cy Dunn\n\n- b\n-->\n\n' +
      '## Quiet ink - Ben Roe\n\n- c\n';
    const { talks } = readNote(text, 'fontconf-2024.md', { workspace: 'conference-notes' });
    assert.deepEqual(
      talks.map(({ title }) => title),
      ['Faster fonts', 'Quiet ink'],
    );
  });
});
