import fc from 'fast-check';
import { areasOf } from '../fuzz/areas';
import { notesBelow } from '../fuzz/texts';

/** What costs a reading of a long note or more a case. */
const few = 60;
/** What looks at every line of a note. */
const fewNotes = 5;
const many = 400;

/** Each area and what it promises; the words stand in `test/fuzz`. */
const runs: Readonly<Record<string, number>> = {
  reader: many,
  fixes: many,
  writers: many,
  inserting: fewNotes,
  splicing: few,
  completing: few,
  overruling: few,
  renaming: few,
  moving: few,
  schedules: few,
  cache: few,
  templates: many,
  values: many,
  bytes: few,
};

describe('fuzz, from a seed', () => {
  for (const [name, area] of Object.entries(areasOf(notesBelow('samples', 50)))) {
    it(name, async function () {
      this.timeout(60_000);
      await fc.assert(area, { numRuns: runs[name] ?? few, seed: 1 });
    });
  }
});
