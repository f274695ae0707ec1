import { randomBytes } from 'node:crypto';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { readBytes, type ByteLoss } from '../core/foreign/bytes';
import { decode, realDisk, type Disk } from './disk';

/** A note as it was read, and what it is to become. */
export interface NoteWrite {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The one way in which the command line writes: only what lies in the folder without any link in between, only if the file
 * still is what the write was planned on and its bytes come back, and as a whole: a file beside it takes its place.
 * @throws with the reason; the note is then as it was.
 */
export function writeNote(folder: string, { path, before, after }: NoteWrite, disk: Disk = realDisk): void {
  const target = join(disk.real(folder), ...path.split('/'));
  if (disk.real(target) !== target || !isBelow(target, disk.real(folder)))
    throw new Error('not mended, as a link leads to it: it is only mended where it lies.');
  const stats = disk.stat(target);
  const bytes = disk.read(target);
  const file = readBytes(bytes, decode);
  if (file.kind === 'binary') throw new Error('not mended, as it is no text.');
  if (file.loss !== undefined) throw new Error(lossText[file.loss]);
  if (file.text !== before || !Buffer.from(before).equals(bytes)) throw new Error(changedText);
  disk.mayWrite(target);
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    disk.create(beside, Buffer.from(after), stats.mode);
    const now = disk.stat(target);
    if (now.mtimeMs !== stats.mtimeMs || now.size !== stats.size || now.ino !== stats.ino) throw new Error(changedText);
    disk.rename(beside, target);
  } catch (error) {
    disk.remove(beside);
    throw error;
  }
}

const changedText = 'not mended, as it has just been changed.';
const lossText: Readonly<Record<ByteLoss, string>> = {
  'utf-16': 'not mended, as it is UTF-16 and not UTF-8.',
  'not-utf-8': 'not mended, as it is not UTF-8: some of its bytes would be lost.',
};

/** Whether a path with links resolved lies in a folder, which may be the root of a drive. */
export function isBelow(path: string, folder: string): boolean {
  const base = resolve(folder);
  return path.startsWith(base.endsWith(sep) ? base : base + sep);
}
