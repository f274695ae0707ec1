import { readFrontMatter } from '../../frontmatter/read';
import type { LibraryEvent } from '../../library/model';
import { mostFrequent } from '../mostFrequent';
import type { FrontMatterFormat } from '../frontMatter/newFrontMatter';

/**
 * The folder in which the workspace keeps its events, where a new one belongs as well: `notes`, `conferences/2026`.
 * @param root name of the workspace folder
 * @param year of the new event, which takes the place of a year that names a folder
 * @returns relative to the workspace folder, without a slash at its end; empty for the folder itself
 */
export function eventHome(events: readonly LibraryEvent[], root: string, year: string | undefined): string {
  const homes = events.flatMap((event) => {
    if (event.root !== root) return [];
    const folders = event.notes.map(({ note }) => note.path.split('/').slice(0, -1));
    // Notes of their own make a folder for the event; one note stands in the folder of all events.
    const common = folders.reduce((shared, folder) => shared.slice(0, sharedLength(shared, folder)));
    const home = event.notes.length > 1 ? common.slice(0, -1) : common;
    return [home.map((name) => (/^(?:19|20)\d{2}$/.test(name) && year !== undefined ? year : name)).join('/')];
  });
  return mostFrequent(homes) ?? '';
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  const different = a.findIndex((name, index) => name !== b[index]);
  return different < 0 ? a.length : different;
}

/** The format in which most of these notes have their front matter; YAML where none of them has any. */
export function usualFormat(texts: readonly string[]): FrontMatterFormat {
  const formats = texts.flatMap((text) => readFrontMatter(text)?.format ?? []);
  return mostFrequent(formats) ?? 'yaml';
}
