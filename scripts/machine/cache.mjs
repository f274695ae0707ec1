/** The ignored folder that holds what is downloaded for the tests, each thing in a folder named by its version. */
import { existsSync } from 'node:fs';
import { mkdir, realpath, rename } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { removeTemporaryFolder, temporaryFolder } from './processes.mjs';
import { repository } from './repository.mjs';

/**
 * `CONFERENCE_NOTES_CACHE`, or `.vscode-test/` in the repository (which may be a symbolic link).
 * @returns {Promise<string>} the real path; the folder exists
 */
export async function cacheFolder() {
  const folder = path.resolve(process.env['CONFERENCE_NOTES_CACHE'] || path.join(repository, '.vscode-test'));
  await mkdir(folder, { recursive: true });
  return realpath(folder);
}

/**
 * The cached folder of that name, filled first if it is not there. It is filled under another name and renamed when
 * complete, so that a download cut short is never taken for a finished one.
 * @param {string} name with the version in it
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>}
 */
export async function cached(name, fill) {
  const cache = await cacheFolder();
  const finished = path.join(cache, name);
  if (existsSync(finished)) return finished;
  const unfinished = temporaryFolder('partial', cache);
  try {
    await fill(unfinished);
    await rename(unfinished, finished);
  } catch (error) {
    // Another process may have finished the same download meanwhile; rename then refuses, and its copy serves as well.
    if (!existsSync(finished)) throw error;
  } finally {
    removeTemporaryFolder(unfinished);
  }
  return finished;
}
