import fc from 'fast-check';
import { fixArea } from '../fuzz/fixArea';
import { readArea } from '../fuzz/readArea';
import { notesBelow } from '../fuzz/texts';
import { writeArea } from '../fuzz/writeArea';

describe('fuzz, from a seed', () => {
  it('reader: any text is a note of bounded facts', () => {
    fc.assert(readArea(notesBelow('samples', 50)), { numRuns: 400, seed: 1 });
  });
  it('fixes: each mends its problem and changes nothing else', () => fc.assert(fixArea, { numRuns: 400, seed: 1 }));
  it('writers: index, digest and calendar hold what they hold', () => {
    fc.assert(writeArea, { numRuns: 400, seed: 1 });
  });
});
