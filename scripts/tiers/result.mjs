/**
 * What running one tier of tests came to.
 * @typedef {object} TierResult
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [unavailable] why the tier cannot be run on this machine at all
 */

/**
 * The counts mocha keeps, as its runner hands them out.
 * @typedef {object} MochaStats
 * @property {number} passes
 * @property {number} failures
 * @property {number} pending
 */

/** A tier that broke outside its tests: it counts as one failure. @type {TierResult} */
export const broken = { passed: 0, failed: 1, skipped: 0 };

/**
 * A tier's result from mocha's own counts. No test run at all is a failure, never a success.
 * @param {MochaStats | undefined} stats undefined: mocha did not get to its end
 * @param {boolean} endedWell whether the process or the host that ran mocha reported success
 * @returns {TierResult}
 */
export function tierResult(stats, endedWell) {
  if (stats === undefined) {
    console.error('The tests did not run to their end.');
    return broken;
  }
  const { passes: passed, failures: failed, pending: skipped } = stats;
  if (passed + failed === 0) {
    console.error('No test was run.');
    return { ...broken, skipped };
  }
  // Something outside the tests went wrong: it must not hide behind a row of passed tests.
  if (!endedWell && failed === 0) return { passed, failed: 1, skipped };
  return { passed, failed, skipped };
}
