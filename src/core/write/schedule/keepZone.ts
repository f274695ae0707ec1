import { formatText } from '../../frontmatter/format';
import { insertProperty } from '../../frontmatter/fixes/place';
import { readFrontMatter } from '../../frontmatter/read';
import { timezoneIn } from '../export/timezone';
import type { ExistingNote, PlannedFile } from './plan';

/** Properties that stand before the time zone in what we write ourselves. */
const before: ReadonlySet<string> = new Set(['title', 'date', 'date_end', 'location', 'url']);

/**
 * Files with the event's zone besides, in the front matter of its first note that has some: so it need not be asked for
 * again. The same files where a note tells it already, or where none has front matter that can take it.
 * @param zone an IANA name
 */
export function keepZone(files: readonly PlannedFile[], notes: readonly ExistingNote[], zone: string): PlannedFile[] {
  if (timezoneIn(notes.map(({ text }) => text)) !== undefined) return [...files];
  for (const { path, text } of notes) {
    const frontMatter = readFrontMatter(text);
    if (frontMatter?.root === undefined || frontMatter.errors.length > 0) continue;
    const edit = insertProperty(text, frontMatter, 'timezone', formatText(zone, frontMatter.format), before);
    if (edit === undefined) continue;
    const planned = files.find((file) => file.path === path && !file.isNew);
    if (planned === undefined) return [...files, { path, isNew: false, edits: [edit] }];
    return files.map((file) => (file === planned ? { ...file, edits: [edit, ...file.edits] } : file));
  }
  return [...files];
}
