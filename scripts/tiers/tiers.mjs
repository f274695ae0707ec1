import { runOnDesktop } from './desktopTier.mjs';
import { runInHost } from './hostTier.mjs';
import { runInNode } from './nodeTier.mjs';
import { check } from './prepare.mjs';

/**
 * @typedef {object} Tier
 * @property {boolean} built whether it runs the bundles in dist/
 * @property {(grep: string) => Promise<import('./result.mjs').TierResult>} run with the text the tests' titles must hold,
 *   empty for all tests
 */

/** @param {string} grep */
const grepArgs = (grep) => (grep === '' ? [] : ['--fgrep', grep]);

/** @type {Record<string, Tier>} */
export const tiers = {
  check: { built: false, run: check },
  unit: { built: false, run: (grep) => runInNode(grepArgs(grep)) },
  host: { built: true, run: (grep) => runInHost('node', grep) },
  restricted: {
    built: true,
    run: (grep) => runInHost('node', grep === '' ? 'Restricted Mode' : grep, { trust: true }),
  },
  faulty: {
    built: true,
    run: (grep) => runInHost('node', grep === '' ? 'a drive that fails' : grep, { drive: true }),
  },
  oldest: { built: true, run: (grep) => runInHost('node', grep, { age: 'oldest' }) },
  web: { built: true, run: (grep) => runInHost('web', grep) },
  ui: { built: true, run: (grep) => runInNode(['--config', 'test/ui/.mocharc.json', ...grepArgs(grep)]) },
  desktop: { built: true, run: runOnDesktop },
};

/**
 * What `npm test` runs, cheapest first. The oldest VS Code, which is a download of its own, and the desktop lane, which
 * needs a screen as well, are run by their own names.
 */
export const everyTier = ['check', 'unit', 'host', 'restricted', 'faulty', 'web', 'ui'];
