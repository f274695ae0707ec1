import type { NoteFacts } from '../../frontmatter/facts';
import { insertMissing } from '../../frontmatter/fixes/mendProperties';
import { lineEndingOf } from '../../frontmatter/fixes/place';
import { readFrontMatter } from '../../frontmatter/read';
import { toldValue } from '../../frontmatter/rules/missing';
import { noteSchemas } from '../../frontmatter/schema/properties';
import { delimiterOf } from '../../frontmatter/values';
import { noteFacts } from '../../library/noteFacts';
import type { LibraryEvent, NoteFile } from '../../library/model';
import { isFullDate } from '../../text/isoDates';
import { readNote } from '../../note/readNote';
import { applyEdits, type TextEdit } from '../../text/edit';
import { newFrontMatter, type FrontMatterFormat } from './newFrontMatter';

/** Why nothing is written into a note's front matter. */
export type LeftReason = 'no note of an event' | 'broken' | 'nothing to add';

export interface AddedProperty {
  readonly name: string;
  /** As the note tells it, without quotes. */
  readonly value: string;
}

export type Completion =
  | {
      readonly ok: true;
      /** One stretch of text, within or before the front matter. */
      readonly edit: TextEdit;
      /** The properties that are added or filled. */
      readonly added: readonly AddedProperty[];
    }
  | { readonly ok: false; readonly reason: LeftReason };

/**
 * Puts what the reader found in a note into its front matter, where that does not say it yet; a note without front matter
 * gets one. What stands there already stays as it is written. What is only found once the rest is stated goes with it.
 * @param format of a new block
 * @param wanted whether a property may be written; every one by default
 */
export function completeFrontMatter(
  file: Omit<NoteFile, 'id'>,
  format: FrontMatterFormat,
  event?: LibraryEvent,
  wanted?: (name: string) => boolean,
): Completion {
  let done = completeOnce(file, format, event, wanted);
  for (let run = 1; run < mostRuns && done.ok; run++) {
    const text = applyEdits(file.text, [done.edit]);
    const more = completeOnce({ ...file, text }, format, event, wanted);
    if (!more.ok) break;
    const edit = difference(file.text, applyEdits(text, [more.edit]));
    done = { ok: true, edit, added: [...done.added, ...more.added] };
  }
  return done;
}

/** What is stated may tell more, and that is the end of it. */
const mostRuns = 3;

function completeOnce(
  file: Omit<NoteFile, 'id'>,
  format: FrontMatterFormat,
  event?: LibraryEvent,
  wanted: (name: string) => boolean = () => true,
): Completion {
  const { text } = file;
  const frontMatter = readFrontMatter(text);
  const facts = noteFacts(file, frontMatter, event);
  // A page that only looks like a talk's belongs to no event: nobody asked for front matter there.
  if (facts === undefined || (facts.kind !== 'event' && facts.event === undefined)) return left('no note of an event');
  if (frontMatter !== undefined && (frontMatter.errors.length > 0 || frontMatter.root === undefined))
    return left('broken');
  const told = tellable(facts).filter(wanted);
  const write = (names: readonly string[]): Written =>
    frontMatter === undefined ? begun(text, facts, names, format) : completed(text, facts, names);
  const { after, added } = withoutMisleading(write, told, file);
  const mended = readFrontMatter(after);
  if (added.length === 0 || mended === undefined) return left('nothing to add');
  if (mended.errors.length > 0) return left('broken');
  return {
    ok: true,
    edit: difference(text, after),
    added: added.map((name) => ({ name, value: toldValue(facts, name)?.value ?? '' })),
  };
}

/** What is written must not change what the talks are read as: a property that does, alone or beside those before it, is left out. */
function withoutMisleading(
  write: (names: readonly string[]) => Written,
  names: readonly string[],
  file: Omit<NoteFile, 'id'>,
): Written {
  const talks = talksRead(file);
  const readsAlike = ({ after }: Written): boolean => talksRead({ ...file, text: after }) === talks;
  const all = write(names);
  if (readsAlike(all)) return all;
  return write(
    names.reduce<readonly string[]>((kept, name) => (readsAlike(write([...kept, name])) ? [...kept, name] : kept), []),
  );
}

/** The talks of a note, as one text that differs where one of them does. */
function talksRead({ text, path, root }: Omit<NoteFile, 'id'>): string {
  const { talks } = readNote(text, path, { workspace: root });
  return JSON.stringify(talks.map(({ title, speakers, start }) => [title, speakers.map(({ name }) => name), start]));
}

function left(reason: LeftReason): Completion {
  return { ok: false, reason };
}

interface Written {
  readonly after: string;
  readonly added: readonly string[];
}

function begun(text: string, facts: NoteFacts, added: readonly string[], format: FrontMatterFormat): Written {
  if (added.length === 0) return { after: text, added };
  const block = newFrontMatter(
    format,
    added.map((name) => [name, name === 'speakers' ? facts.speakers : toldValue(facts, name)?.value]),
  );
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const gap = text.slice(start).trim() === '' ? '' : '\n';
  return {
    after: text.slice(0, start) + `${block}${gap}`.replaceAll('\n', lineEndingOf(text)) + text.slice(start),
    added,
  };
}

/** One property after the other, for the next goes behind the one before. */
function completed(text: string, facts: NoteFacts, told: readonly string[]): Written {
  let after = text;
  const added: string[] = [];
  const { byName } = noteSchemas[facts.kind];
  for (const name of told) {
    const frontMatter = readFrontMatter(after);
    if (frontMatter === undefined) break;
    const definition = byName.get(name);
    const present = frontMatter.root?.properties.find(({ key }) => byName.get(key) === definition);
    if (present !== undefined && !isEmpty(after, present.value.range)) continue;
    const [fix] = insertMissing(after, frontMatter, facts, name, present?.keyRange ?? delimiterOf(frontMatter));
    if (fix === undefined) continue;
    after = applyEdits(after, fix.edits);
    added.push(name);
  }
  return { after, added };
}

/** The properties that the note tells, in the order of their schema; a date only where it is a day, an event only where it is no guess. */
function tellable(facts: NoteFacts): string[] {
  return noteSchemas[facts.kind].properties.flatMap(({ name, meaning }) => {
    const told = toldValue(facts, name);
    if (told === undefined || (meaning === 'note-date' && !isFullDate(told.value))) return [];
    return name === 'event' && facts.event?.isStated !== true ? [] : [name];
  });
}

function isEmpty(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /^(?:|""|''|null|~|\[\s*\])$/.test(text.slice(start, end).trim());
}

/** The one edit that makes the second text of the first. */
function difference(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { range: { start, end: before.length - same }, newText: after.slice(start, after.length - same) };
}
