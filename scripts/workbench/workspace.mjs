import { cp } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../machine/repository.mjs';
import { temporaryFolder } from '../machine/processes.mjs';

/** The notes that come with the extension. */
export const samples = path.join(repository, 'samples');

/**
 * A copy of a folder of notes that tests may write into; it goes when this process ends.
 * @param {string} [source] by default the samples
 * @returns {Promise<string>}
 */
export async function workspaceCopy(source = samples) {
  const copy = path.join(temporaryFolder('workspace'), path.basename(source));
  await cp(source, copy, { recursive: true });
  return copy;
}
