import assert from 'node:assert/strict';
import fc from 'fast-check';
import { leadingCount } from '../../../src/core/text/leading';

describe('leadingCount', () => {
  it('is that of looking at one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, bound) => {
        const ordered = numbers.sort((a, b) => a - b);
        assert.equal(
          leadingCount(ordered, (one) => one < bound),
          ordered.filter((one) => one < bound).length,
        );
      }),
    );
  });

  it('looks at few of many', () => {
    let asked = 0;
    const found = leadingCount(
      Array.from({ length: 1_000_000 }, (_, index) => index),
      (one) => {
        asked++;
        return one < 777_777;
      },
    );
    assert.equal(found, 777_777);
    assert.ok(asked <= 21, String(asked));
  });
});
