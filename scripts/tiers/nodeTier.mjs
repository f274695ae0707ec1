import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../machine/processes.mjs';
import { show } from '../machine/run.mjs';
import { tierResult } from './result.mjs';
import { statsFileVariable } from './statsReporter.mjs';

/**
 * Runs mocha in Node and reads its counts.
 * @param {readonly string[]} args for mocha
 * @returns {Promise<import('./result.mjs').TierResult>}
 */
export async function runInNode(args) {
  const statsFile = path.join(temporaryFolder('stats'), 'stats.json');
  const mocha = fileURLToPath(import.meta.resolve('mocha/bin/mocha.js'));
  const reporter = fileURLToPath(new URL('statsReporter.mjs', import.meta.url));
  const code = await show(process.execPath, [mocha, '--reporter', reporter, ...args], {
    [statsFileVariable]: statsFile,
    // Even where it is told not to, mocha colours its ticks.
    ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
  });
  return tierResult(await writtenStats(statsFile), code === 0);
}

/**
 * @param {string} file
 * @returns {Promise<import('./result.mjs').MochaStats | undefined>}
 */
async function writtenStats(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
