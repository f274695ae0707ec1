import type { LibraryEvent, NoteFile } from '../core/library/model';
import { Library } from '../core/library/library';
import { noteFacts, statedDays } from '../core/library/noteFacts';
import { matchingSchemas } from '../core/library/schemaGlobs';
import type { Patient } from '../core/frontmatter/fixes/fixesFor';
import type { FrontMatter } from '../core/frontmatter/model';
import type { Problem } from '../core/frontmatter/problem';
import { readFrontMatter } from '../core/frontmatter/read';
import type { SchemaChecker } from '../core/frontmatter/schema/check';
import { schemaReferences } from '../core/frontmatter/schema/references';
import { essence } from '../core/frontmatter/similar';
import { validate, type ValidationSettings } from '../core/frontmatter/validate';
import { lookup, textOf } from '../core/frontmatter/values';
import { schemaAddress } from './schemas';
import { isSuspect } from './suspects';

export interface CheckSettings extends ValidationSettings {
  readonly folder: string;
  /** Addresses of JSON Schemas by glob. */
  readonly schemas: Readonly<Record<string, string>>;
}

/** A note with problems. */
export interface CheckedNote {
  readonly file: NoteFile;
  readonly patient: Patient;
  readonly problems: readonly Problem[];
}

/** A note and its front matter, read once. */
interface Candidate {
  readonly file: NoteFile;
  readonly frontMatter: FrontMatter | undefined;
}

/** What the Problems panel would list for the notes of a folder. Hints are no problems: they only offer fixes to a person who is there. */
export async function checkNotes(files: readonly NoteFile[], settings: CheckSettings, checker: SchemaChecker): Promise<CheckedNote[]> {
  const candidates = files.map((file): Candidate => ({ file, frontMatter: readFrontMatter(file.text) }));
  const events = eventsWithKnownDays(candidates);
  const checked: CheckedNote[] = [];
  for (const { file, frontMatter } of candidates) {
    const schemas = frontMatter === undefined ? [] : schemasOf(file, frontMatter, settings);
    const event = events.get(file.id);
    if (schemas.length === 0 && event === undefined && !(await isSuspect(file.path, file.text, frontMatter, settings, checker))) continue;
    const facts = noteFacts(file, frontMatter, event);
    if (facts === undefined && schemas.length === 0) continue;
    const found = await validate({ text: file.text, frontMatter, facts, schemas }, settings, checker);
    const problems = found.filter(({ severity }) => severity !== 'hint');
    if (problems.length > 0) checked.push({ file, patient: { text: file.text, frontMatter, facts }, problems });
  }
  return checked;
}

function schemasOf({ path, text }: NoteFile, frontMatter: FrontMatter, { folder, schemas }: CheckSettings): string[] {
  const configured = matchingSchemas(schemas, path).map((reference) => schemaAddress(folder, '', reference));
  const named = schemaReferences(text, frontMatter).map((reference) => schemaAddress(folder, path, reference));
  return [...new Set([...configured, ...named])];
}

/**
 * The events whose days a talk's date can be held against, by the ids of their notes.
 * Only notes that state a first and a last day in their front matter make such an event, and few folders have many:
 * what lies beside them, and what names such an event, is all that has to be read.
 */
function eventsWithKnownDays(candidates: readonly Candidate[]): ReadonlyMap<string, LibraryEvent> {
  const folders = new Set(candidates.filter(({ frontMatter }) => lookup(frontMatter, 'date_end', 'end_date', 'enddate', 'endDate', 'event_end', 'end') !== undefined).map(({ file }) => folderOf(file)));
  if (folders.size === 0) return new Map();
  const library = new Library();
  const known = (): LibraryEvent[] => library.events.filter((event) => statedDays(event) !== undefined);
  const besides = candidates.filter(({ file, frontMatter }) => frontMatter !== undefined && [...folders].some((folder) => file.path.startsWith(folder)));
  library.setAll(besides.map(({ file }) => file));
  const names = known().map(({ title }) => bareName(title));
  for (const { file, frontMatter } of candidates) {
    const name = bareName(textOf(lookup(frontMatter, 'event', 'conference', 'event_name')) ?? '');
    if (name !== '' && names.some((other) => other.includes(name) || name.includes(other))) library.set(file);
  }
  return new Map(known().flatMap((event) => event.notes.map(({ id }) => [id, event] as const)));
}

/** What editions of an event have in common. */
function bareName(title: string): string {
  return essence(title).replace(/\p{N}/gu, '');
}

/** With its last slash; empty for the folder itself. */
function folderOf({ path }: NoteFile): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
