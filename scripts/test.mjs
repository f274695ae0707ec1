/**
 * Runs the tests; see the usage below. The last line of the output sums up mocha's own counts: `N passed, N failed`.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { argumentsOr, exitUsage, helpOption } from './machine/arguments.mjs';
import { build } from './tiers/prepare.mjs';
import { broken } from './tiers/result.mjs';
import { printSummary } from './tiers/summary.mjs';
import { everyTier, tiers } from './tiers/tiers.mjs';

/** EX_UNAVAILABLE of sysexits.h; a tier that cannot be run here is neither a success nor a failure. */
const exitUnavailable = 69;

const usage = `usage: npm test -- [tier…] [--grep <text>]

Runs type check, lint and every tier of tests, up to the first that fails; or only the tiers that are named, of
${Object.keys(tiers).join(', ')}.

  --grep <text>   only tests with that text in their title
  --help          print this`;

const given = argumentsOr(
  () => parseArgs({ allowPositionals: true, options: { grep: { type: 'string', default: '' }, help: helpOption } }),
  usage,
);
process.exitCode =
  typeof given === 'number'
    ? given
    : await main(given.positionals.length === 0 ? everyTier : given.positionals, given.values.grep);

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
