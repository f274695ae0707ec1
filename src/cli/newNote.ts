import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { realDisk } from './disk';
import { describe } from './settings';
import { isBelow } from './writeNote';

/**
 * Makes a note that is not there yet, as a whole or not at all: only in the folder, with no link in between, and never in the
 * place of another file. Folders on the way are made.
 * @param path relative to the folder, with `/`
 * @throws with the reason
 */
export function createNote(folder: string, path: string, text: string): void {
  const parts = path.split('/');
  const root = realDisk.real(folder);
  const target = join(root, ...parts);
  if (!isBelow(target, root) || parts.includes('..')) throw new Error('not written, as it lies outside of the folder.');
  makeFolders(root, parts.slice(0, -1));
  if (realDisk.real(dirname(target)) !== dirname(target)) throw new Error(linkText);
  if (realDisk.kindAt(target) !== undefined) throw new Error('not written, as a file of that name is already there.');
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    realDisk.create(beside, Buffer.from(text), 0o644);
    place(beside, target);
  } finally {
    realDisk.remove(beside);
  }
}

const linkText = 'not written, as a link leads to its folder: notes are only written where they lie.';

/** A second name for the finished file: unlike renaming it takes no other file's place. Not every file system has that. */
function place(beside: string, target: string): void {
  try {
    realDisk.link(beside, target);
  } catch (error) {
    if (realDisk.kindAt(target) !== undefined) throw new Error(`not written: ${describe(error)}`, { cause: error });
    realDisk.rename(beside, target);
  }
}

function makeFolders(root: string, parts: readonly string[]): void {
  let at = root;
  for (const part of parts) {
    at = join(at, part);
    const kind = realDisk.kindAt(at);
    if (kind === undefined) realDisk.makeFolder(at);
    else if (kind === 'link') throw new Error(linkText);
  }
}
