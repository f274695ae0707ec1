import assert from 'node:assert/strict';
import { corePatterns, pumped, pumpsFor } from '../fuzz/patterns';

/** A line is looked at as far as this, a fact less far. */
const longest = 1000;

describe('regular expressions of the core', () => {
  const patterns = corePatterns('src/core');

  it('are found', () => {
    assert.ok(patterns.length > 300, `${patterns.length} patterns`);
  });

  // What takes time that doubles with each character never ends, and mocha says so; nothing is asserted of the clock.
  it('come to an end on texts that are made to hold them up', function () {
    this.timeout(120_000);
    for (const { pattern } of patterns)
      for (const pump of pumpsFor(pattern).slice(0, 30))
        assert.equal(typeof pattern.test(pumped(pump, longest)), 'boolean');
  });
});
