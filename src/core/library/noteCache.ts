import type { Note } from '../note/model';
import type { NoteAsRead } from './model';

/**
 * Notes as they were read, kept from one session to the next: what a file of the cache holds, and whether what is kept
 * of a note still holds for its file. Each file holds the notes of one shard, so that a changed note rewrites little.
 */

/** What a file system tells of a file without reading it. Times are milliseconds since 1970. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When the content was changed last, as the file says: programs may set it to whatever they like. */
  readonly mtime: number;
  /** When the file was changed in any way, where the file system tells: no program sets this. */
  readonly ctime?: number;
}

/** A note as it was read, and the state of the file it was read from. */
export interface KeptNote extends NoteAsRead {
  readonly stamp: FileStamp;
  /** When the stamp was taken, by the clock of this machine. */
  readonly stamped: number;
  /** Of the text: {@link contentHash}. */
  readonly hash: string;
}

/** Between two changes a file system's clock may stand still for so long, in milliseconds: two seconds on FAT. */
const coarsestClock = 2000;

/**
 * Whether a file is as it was when its note was read: `unsure` where only its content can tell, as its times may not
 * have changed with it.
 */
export function comparedWith({ stamp, stamped }: KeptNote, now: FileStamp): 'same' | 'changed' | 'unsure' {
  if (now.size !== stamp.size || now.mtime !== stamp.mtime) return 'changed';
  const changed = Math.max(stamp.mtime, stamp.ctime ?? 0);
  // Without a time, or with one that may have been read within the tick in which the file changed again.
  if (!(stamp.mtime > 0) || changed > stamped - coarsestClock) return 'unsure';
  return now.ctime === stamp.ctime ? 'same' : 'unsure';
}

/** Tells texts apart: 53 bits of a hash of its UTF-16 units, and their number. */
export function contentHash(text: string): string {
  let [a, b] = [0xde_ad_be_ef, 0x41_c6_ce_57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return `${(4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36)}.${text.length.toString(36)}`;
}

/** Notes are spread over so many files. */
export const shardCount = 64;

/** The number of the file that keeps a note, from 0. */
export function shardOf(id: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16_777_619);
  return (hash >>> 0) % shardCount;
}

const signature = 'conference-notes cache 1';

/**
 * The content of a file of the cache: a line that says what it is, then the notes as JSON.
 * @param version of the code and the data that notes are read with
 */
export function writeShard(notes: Iterable<KeptNote>, version: string): string {
  const body = JSON.stringify(
    Array.from(notes, ({ id, root, stamp, stamped, hash, note }) => [id, root, stamp, stamped, hash, note]),
  );
  return `${headOf(body, version)}\n${body}`;
}

/** The notes of a file of the cache; undefined for one that is damaged, cut off, of another version or no such file. */
export function readShard(content: string, version: string): KeptNote[] | undefined {
  const end = content.indexOf('\n');
  const body = content.slice(end + 1);
  if (end < 0 || content.slice(0, end) !== headOf(body, version)) return undefined;
  // The head vouches for every character, so what is parsed is what was written.
  const rows = JSON.parse(body) as [string, string, FileStamp, number, string, Note][];
  return rows.map(([id, root, stamp, stamped, hash, note]) => ({ id, root, stamp, stamped, hash, note }));
}

function headOf(body: string, version: string): string {
  return `${signature} ${version} ${contentHash(body)}`;
}

/** A copy of a note that holds on to nothing of the text it was read from, of which engines keep all for a part of it. */
export function detached(note: Note): Note {
  return JSON.parse(JSON.stringify(note)) as Note;
}
