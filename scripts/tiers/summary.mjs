/**
 * One line a tier and, alone on the last line, the sum: `N passed, N failed`, with `, N skipped` if there were any.
 * @param {ReadonlyMap<string, import('./result.mjs').TierResult>} results
 */
export function printSummary(results) {
  console.log('');
  for (const [name, result] of results) console.log(`  ${name.padEnd(8)} ${outcome(result)}`);
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of results.values()) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  console.log('');
  console.log(sentence(sum.passed, sum.failed, sum.skipped));
}

/**
 * @param {import('./result.mjs').TierResult} result
 */
function outcome({ passed, failed, skipped, unavailable }) {
  if (unavailable !== undefined) return `not run: ${unavailable}`;
  // Only the type check and lint have no tests: a tier of tests that runs none has failed.
  return passed + failed + skipped === 0 ? 'nothing found' : sentence(passed, failed, skipped);
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 */
function sentence(passed, failed, skipped) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
