import assert from 'node:assert/strict';
import { similarFirst } from '../../../src/core/library/similarNames';

describe('similarFirst', () => {
  const cases: [name: string, others: string[], first: string[]][] = [
    ['Ada Moss', ['Ben Roe', 'A. Moss'], ['A. Moss']],
    ['A. Moss', ['Ben Roe', 'Ben Moss', 'Ada Moss'], ['Ada Moss', 'Ben Moss']],
    ['Ada Moss', ['Cleo Hart', 'Ada Mos', 'Moss, Ada'], ['Moss, Ada', 'Ada Mos']],
    ['Ada Moss', ['Cleo Hart', 'Ada'], ['Ada']],
    ['José Álvarez', ['Ben Roe', 'Jose Alvarez'], ['Jose Alvarez']],
    ['typography', ['ink', 'typografy', 'type'], ['typografy']],
    ['ink', ['pen', 'nib'], ['pen', 'nib']],
    ['…', ['pen'], ['pen']],
  ];
  for (const [name, others, first] of cases) {
    it(`${name} among ${others.join(', ')}`, () => {
      const sorted = similarFirst(name, others, (other) => other);
      assert.deepEqual(sorted.slice(0, first.length), first);
      assert.deepEqual(sorted.toSorted(), others.toSorted());
    });
  }
});
