/**
 * One line a tier and, alone on the last line, the sum: `N passed, N failed`, with `, N skipped` if there were any.
 * @param {ReadonlyMap<string, import('./result.mjs').TierResult>} results
 */
export function printSummary(results) {
  console.log('');
  for (const [name, { passed, failed, skipped, unavailable }] of results) {
    const counts = unavailable === undefined ? sentence(passed, failed, skipped) : `not run: ${unavailable}`;
    console.log(`  ${name.padEnd(8)} ${counts}`);
  }
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
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 */
function sentence(passed, failed, skipped) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
