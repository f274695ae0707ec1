import assert from 'node:assert/strict';
import { talksOfEvent } from '../../../src/core/library/eventFacts';
import { filterEvent, parseFilter, unknownWords } from '../../../src/core/library/filter';
import { FilterCompletions } from '../../../src/core/library/filterCompletion';
import { Library } from '../../../src/core/library/library';
import { file, line, readSketch } from './notes';

const library = new Library(readSketch);
library.setAll([
  file('fontcon.md', {
    kind: 'event',
    event: { title: 'FontCon 2024', start: '2024-05-03', location: 'Lyon, France' },
    tags: ['type'],
    talks: [
      {
        title: 'Serifs',
        line: 2,
        endLine: 10,
        speakers: [{ name: 'Ada Moss', source: 'heading', certain: true }],
      },
      { title: 'Kerning', line: 10, endLine: 20 },
    ],
  }),
  file('ink.md', { kind: 'event', event: { title: 'Ink Night', start: '2023', location: 'Lyon' } }),
]);
const { events } = library;
const fontCon = events.find(({ title }) => title.startsWith('Font'));
const [serifs] = fontCon === undefined ? [] : talksOfEvent(fontCon);
assert.ok(fontCon !== undefined && serifs !== undefined);

describe('a filter', () => {
  const lines: Readonly<Record<string, readonly number[]>> = { 'hot metal': [5], foundry: [15, 30], wine: [1] };
  const context = {
    favourites: new Set([serifs.id]),
    linesWith: (noteId: string, value: string) => (noteId === 'work:/fontcon.md' ? (lines[value] ?? []) : []),
  };
  const cases: [filter: string, kept: string[]][] = [
    ['text:"Hot Metal"', ['FontCon 2024 [2024-05-03] Serifs']],
    ['text:foundry', ['FontCon 2024 [2024-05-03] Kerning']],
    ['text:wine', ['FontCon 2024 [2024-05-03] ']],
    ['text:wine tag:other', []],
    ['text:nowhere', []],
    ['-text:foundry event:font', ['FontCon 2024 [2024-05-03] Serifs']],
    ['is:favourite', ['FontCon 2024 [2024-05-03] Serifs']],
    ['is:favorite', ['FontCon 2024 [2024-05-03] Serifs']],
    ['-is:favourite', ['FontCon 2024 [2024-05-03] Kerning', 'Ink Night [2023]']],
  ];
  for (const [filter, kept] of cases) {
    it(filter, () => {
      const found = events.flatMap((event) => filterEvent(event, parseFilter(filter), context) ?? []);
      assert.deepEqual(found.map((event) => line(event).trim()).sort(), kept.map((text) => text.trim()).sort());
    });
  }

  const unknown: [filter: string, words: string[]][] = [
    ['speaker:moss tag:type has:todo is:draft ', []],
    ['has:tod', []],
    ['has:tod ', ['has:tod (notes, todo, slides, video)']],
    ['is:nothing', ['is:nothing (favourite, draft)']],
    ['-has:talk x', ['-has:talk (notes, todo, slides, video)']],
    ['speakr:moss', ['speakr:moss']],
    ['re:Invent', ['re:Invent']],
    ['https://example.org', []],
    ['text:', []],
  ];
  for (const [filter, words] of unknown) {
    it(`says what it does not know of ${JSON.stringify(filter)}`, () => {
      assert.deepEqual(
        unknownWords(filter).map(({ word, known }) => (known === undefined ? word : `${word} (${known.join(', ')})`)),
        words,
      );
    });
  }

  const completions = new FilterCompletions(events);
  const offered: [typed: string, filters: string[]][] = [
    ['', ['speaker:', 'tag:', 'year:', 'event:', 'place:', 'text:', 'has:', 'is:']],
    ['sp', ['speaker:']],
    ['-t', ['-tag:', '-text:']],
    [
      'moss ',
      ['moss speaker:', 'moss tag:', 'moss year:', 'moss event:', 'moss place:', 'moss text:', 'moss has:', 'moss is:'],
    ],
    ['speaker:m', ['speaker:"Ada Moss" ']],
    ['speaker:"ada m', ['speaker:"Ada Moss" ']],
    ['x -speaker:ad', ['x -speaker:"Ada Moss" ']],
    ['tag:', ['tag:type ']],
    ['year:', ['year:2024 ', 'year:2023 ']],
    ['event:', ['event:FontCon ', 'event:"Ink Night" ']],
    ['place:ly', ['place:Lyon ']],
    ['is:', ['is:favourite ', 'is:draft ']],
    ['text:ink', []],
    ['speaker:"Ada Moss" y', ['speaker:"Ada Moss" year:']],
    ['nothing', []],
  ];
  for (const [typed, filters] of offered) {
    it(`offers ways on from ${JSON.stringify(typed)}`, () => {
      assert.deepEqual(
        completions.for(typed).map(({ filter }) => filter),
        filters,
      );
    });
  }
});
