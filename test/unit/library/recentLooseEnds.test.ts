import assert from 'node:assert/strict';
import { itemsOf, looseEndTree } from '../../../src/core/library/looseEndTree';
import { countRecent } from '../../../src/core/library/recentLooseEnds';
import type { LooseEndKind } from '../../../src/core/note/model';
import { Library } from '../../../src/core/library/library';

const kinds = new Set<LooseEndKind>(['todo', 'empty-talk', 'placeholder']);

/** The note of an event with a thing to do, and a talk without notes. */
function eventOn(date: string): string {
  const talks = '## Serifs\n\nSpeaker: Ada Byron\n\n- TODO: ask\n\n## Kerning\n\nSpeaker: Ben Murray\n';
  return `---\ntitle: FontCon of ${date}\ndate: ${date}\n---\n\n${talks}`;
}

describe('countRecent', () => {
  const today = '2030-06-15';
  const cases: [name: string, dates: string[], count: number][] = [
    ['counts the last twelve months', ['2030-05-01', '2029-07-01'], 4],
    ['leaves out what is older', ['2030-05-01', '2029-05-01'], 2],
    ['counts the last event, however old it is', ['2021-05-01', '2020-05-01'], 2],
    ['leaves out talks without notes on the day itself', ['2030-06-15'], 1],
    ['leaves them out of what is to come', ['2030-09-01', '2030-05-01'], 3],
    ['counts nothing where there is nothing', [], 0],
  ];
  for (const [name, dates, count] of cases) {
    it(name, () => {
      const library = new Library();
      library.setAll(dates.map((date) => ({ id: date, root: '', path: `${date}.md`, text: eventOn(date) })));
      const { events } = library;
      assert.equal(countRecent(itemsOf(looseEndTree(events, { kinds })), events, today), count);
    });
  }
});
