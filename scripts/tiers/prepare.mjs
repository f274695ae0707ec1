import process from 'node:process';
import { show } from '../machine/run.mjs';

/**
 * Type check and lint: no tests to count, but a failure if they find anything.
 * @returns {Promise<import('./result.mjs').TierResult>}
 */
export async function check() {
  if ((await show('npm', ['run', '--silent', 'check'])) !== 0) throw new Error('The type check or the lint failed.');
  return { passed: 0, failed: 0, skipped: 0 };
}

/** Bundles the extension into dist/. */
export async function build() {
  if ((await show(process.execPath, ['esbuild.mjs'])) !== 0) throw new Error('The build failed.');
}
