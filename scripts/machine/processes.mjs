/**
 * Child processes and temporary folders that never outlive this process: whatever ends it
 * (its end, a failure, Ctrl+C), the process groups are killed and the folders removed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {Set<string>} */
const folders = new Set();
let watching = false;

function watchForTheEnd() {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const child of children) killGroup(child);
    for (const folder of folders) removeFolder(folder);
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => process.exit(128 + constants.signals[signal]));
  }
}

/**
 * Starts a program in a process group of its own, so that it can be stopped with everything it started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startOwned(command, args, options = {}) {
  watchForTheEnd();
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/**
 * Stops a program started with {@link startOwned} and all its descendants, and waits until it is gone.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopOwned(child) {
  const gone = hasEnded(child) ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve));
  killGroup(child);
  await gone;
}

/** @param {import('node:child_process').ChildProcess} child */
export function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

/** @param {import('node:child_process').ChildProcess} child */
function killGroup(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group has already ended.
  }
}

/**
 * Makes an empty folder that is removed when this process ends. Its real path is returned: the workbench
 * compares paths as text, and macOS's temporary folder is a symbolic link.
 * @param {string} purpose a short name, part of the folder's name
 * @param {string} [parent] the folder to make it in, by default the system's for temporary files
 * @returns {string}
 */
export function temporaryFolder(purpose, parent = tmpdir()) {
  watchForTheEnd();
  const folder = realpathSync(mkdtempSync(path.join(parent, `conference-notes-${purpose}-`)));
  folders.add(folder);
  return folder;
}

/**
 * Removes a folder made with {@link temporaryFolder} before the process ends.
 * @param {string} folder
 */
export function removeTemporaryFolder(folder) {
  folders.delete(folder);
  removeFolder(folder);
}

/** @param {string} folder */
function removeFolder(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A file still held open (Windows) is left to the system's own clearing of temporary files.
  }
}
