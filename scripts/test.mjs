/**
 * `npm test`: type check, lint and every tier of tests, up to the first that fails.
 * `node scripts/test.mjs <tier> [--grep <text>]`: one tier alone, or only its tests with that text in their title.
 * The last line of the output sums up mocha's own counts: `N passed, N failed`.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from './tiers/prepare.mjs';
import { broken } from './tiers/result.mjs';
import { printSummary } from './tiers/summary.mjs';
import { everyTier, tiers } from './tiers/tiers.mjs';

/** EX_USAGE and EX_UNAVAILABLE of sysexits.h; a tier that cannot be run here is neither a success nor a failure. */
const exitUsage = 64;
const exitUnavailable = 69;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string', default: '' } },
});
process.exitCode = await main(positionals.length === 0 ? everyTier : positionals, values.grep);

/**
 * @param {readonly string[]} names
 * @param {string} grep
 * @returns {Promise<number>} the exit code
 */
async function main(names, grep) {
  /** @type {Map<string, import('./tiers/result.mjs').TierResult>} */
  const results = new Map();
  let built = false;
  for (const name of names) {
    const tier = tiers[name];
    if (tier === undefined) {
      console.error(`There is no tier "${name}", only ${Object.keys(tiers).join(', ')}.`);
      return exitUsage;
    }
    console.log(`\n── ${name} ──`);
    try {
      if (tier.built && !built) await build();
      built ||= tier.built;
      results.set(name, await tier.run(grep));
    } catch (error) {
      console.error(error);
      results.set(name, broken);
    }
    if (results.get(name)?.failed !== 0) break;
  }
  printSummary(results);
  const all = [...results.values()];
  if (all.some(({ failed }) => failed > 0)) return 1;
  return all.some(({ unavailable }) => unavailable !== undefined) ? exitUnavailable : 0;
}
