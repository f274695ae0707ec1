import type { LibraryEvent, NoteFile } from '../core/library/model';
import { Library } from '../core/library/library';
import { noteFacts, statedDays } from '../core/library/noteFacts';
import { matchingSchemas } from '../core/library/schemaGlobs';
import { nearlyRight } from '../core/frontmatter/nearlyRight';
import type { Patient } from '../core/frontmatter/fixes/fix';
import type { FrontMatter } from '../core/frontmatter/model';
import { siteAround, type SiteConfig } from '../core/frontmatter/site';
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
  /** Whether hints are told, which only offer fixes to a person who is there. */
  readonly hints?: boolean;
  /** Addresses of JSON Schemas by glob. */
  readonly schemas: Readonly<Record<string, string>>;
  /** Configurations of sites, by whose readers the notes below them are judged. */
  readonly sites: readonly SiteConfig[];
}

/** A note with problems. */
export interface CheckedNote {
  readonly file: NoteFile;
  readonly patient: Patient;
  readonly problems: readonly Problem[];
}

/** A share of the notes: those whose place in the list, divided by `count`, leaves `index`. */
export interface Part {
  readonly index: number;
  readonly count: number;
}

const whole: Part = { index: 0, count: 1 };

/**
 * What the Problems panel would list for the notes of a folder. Hints are left out unless they are asked for.
 * @param part which of the notes to judge; what the others tell of their events counts all the same
 */
export async function checkNotes(
  files: readonly NoteFile[],
  settings: CheckSettings,
  checker: SchemaChecker,
  part: Part = whole,
): Promise<CheckedNote[]> {
  const events = eventsWithKnownDays(files);
  const checked: CheckedNote[] = [];
  for (const [index, file] of files.entries()) {
    if (index % part.count !== part.index) continue;
    const frontMatter = readFrontMatter(file.text);
    const schemas = frontMatter === undefined ? [] : schemasOf(file, frontMatter, settings);
    const event = events.get(file.id);
    const site = siteAround(file.path, settings.sites);
    if (
      schemas.length === 0 &&
      event === undefined &&
      settings.hints !== true &&
      !(await isSuspect({ ...file, frontMatter, site }, settings, checker))
    )
      continue;
    const facts = noteFacts(file, frontMatter, event, site);
    if (facts === undefined && schemas.length === 0 && nearlyRight(file.text, frontMatter, facts).length === 0)
      continue;
    const found = await validate({ text: file.text, frontMatter, facts, schemas }, settings, checker);
    const problems = found.filter(({ severity }) => settings.hints === true || severity !== 'hint');
    if (problems.length > 0) checked.push({ file, patient: { text: file.text, frontMatter, facts }, problems });
  }
  return checked;
}

function schemasOf({ path, text }: NoteFile, frontMatter: FrontMatter, { folder, schemas }: CheckSettings): string[] {
  const configured = matchingSchemas(schemas, path).map((reference) => schemaAddress(folder, '', reference));
  const named = schemaReferences(text, frontMatter, true).map((reference) => schemaAddress(folder, path, reference));
  return [...new Set([...configured, ...named])];
}

/** A property that may be the last day of an event. */
const lastDay = /^["'\s]{0,20}(?:date_end|end_?date|event_end|end)\b/im;
/** Properties that name an event. */
const namedEvent = /^["'\s]{0,20}(?:event|conference|event_name)\b/im;
/** Longer blocks are not read. */
const longestBlock = 65_536;

/**
 * The events whose days a talk's date can be held against, by the ids of their notes.
 * Only notes that state a first and a last day in their front matter make such an event, and few folders have many:
 * what lies beside them, and what names such an event, is all that has to be read.
 */
function eventsWithKnownDays(files: readonly NoteFile[]): ReadonlyMap<string, LibraryEvent> {
  const has = (file: NoteFile, property: RegExp, ...names: [string, ...string[]]): FrontMatter | undefined => {
    const frontMatter = property.test(file.text.slice(0, longestBlock)) ? readFrontMatter(file.text) : undefined;
    return lookup(frontMatter, ...names) === undefined ? undefined : frontMatter;
  };
  const folders = new Set(
    files
      .filter(
        (file) => has(file, lastDay, 'date_end', 'end_date', 'enddate', 'endDate', 'event_end', 'end') !== undefined,
      )
      .map(folderOf),
  );
  if (folders.size === 0) return new Map();
  const library = new Library();
  const known = (): LibraryEvent[] => library.events.filter((event) => statedDays(event) !== undefined);
  const isBeside = ({ path }: NoteFile): boolean => [...folders].some((folder) => path.startsWith(folder));
  library.setAll(files.filter((file) => isBeside(file) && readFrontMatter(file.text) !== undefined));
  const names = known().map(({ title }) => bareName(title));
  for (const file of files) {
    const name = bareName(
      textOf(lookup(has(file, namedEvent, 'event', 'conference', 'event_name'), 'event', 'conference', 'event_name')) ??
        '',
    );
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
