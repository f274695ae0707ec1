import process from 'node:process';
import { startOwned } from './processes.mjs';
import { repository } from './repository.mjs';

/** npm is a batch file on Windows, which only a shell can start. @param {string} command */
const needsShell = (command) => process.platform === 'win32' && command === 'npm';

/**
 * Runs a program of this repository to its end, its output shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] on top of this process's own
 * @returns {Promise<number>} as for {@link ended}
 */
export async function show(command, args, env = {}) {
  const child = startOwned(command, args, {
    cwd: repository,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: needsShell(command),
  });
  return ended(child);
}

/**
 * Runs a program to its end in silence; fails with what it printed if it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export async function run(command, args, { cwd = repository, env = {} } = {}) {
  const child = startOwned(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: needsShell(command),
  });
  let output = '';
  const keep = (/** @type {Buffer} */ data) => (output += data.toString());
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const code = await ended(child);
  if (code !== 0) throw new Error(`\`${[command, ...args].join(' ')}\` failed (${code}).\n${output}`);
}

/**
 * Waits until a program has ended and its output is read.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code; 1 if a signal ended it
 */
export async function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
