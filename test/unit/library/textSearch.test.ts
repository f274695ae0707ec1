import assert from 'node:assert/strict';
import { linesHolding } from '../../../src/core/library/textSearch';

describe('linesHolding', () => {
  const cases: [text: string, value: string, lines: number[]][] = [
    ['Hot metal\r\nand cold type\nHOT METAL', 'hot metal', [0, 2]],
    ['Été à Münster', 'munster', [0]],
    ['hot\nmetal', 'hot metal', []],
    ['', 'ink', []],
  ];
  for (const [text, value, lines] of cases) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(linesHolding(text, value), lines);
    });
  }
});
