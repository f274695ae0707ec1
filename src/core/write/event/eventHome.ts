import { readFrontMatter } from '../../frontmatter/read';
import { onlyNote } from '../../library/eventFacts';
import type { LibraryEvent } from '../../library/model';
import { commonFolder, nameOfNote } from '../../library/notePath';
import { seriesName } from '../../library/seriesName';
import { fold } from '../../text/fold';
import { fileNameFor } from '../fileName';
import { mostFrequent } from '../mostFrequent';
import { nameLike, type Named } from '../nameLike';
import type { FrontMatterFormat } from '../frontMatter/newFrontMatter';
import type { ScheduleChoice } from '../schedule/plan';

/** Where the notes of an event go. */
export interface EventPlace {
  /** Relative to the workspace folder, without a slash at its end; empty for the folder itself. */
  readonly folder: string;
  /** Of the note about the event, without its extension. */
  readonly name: string;
}

/** Where an event lies among the others. */
interface Home {
  /** The folder of all events. */
  readonly folder: string;
  /** Of its only note, or of the folder of its notes. */
  readonly name: string;
  readonly isOneNote: boolean;
}

/**
 * Where a new event belongs: where its earlier editions are, else in the folder in which the workspace keeps such events
 * (`meetups`, `conferences/2026`), under a name like theirs: `2030-05-17-name`.
 * @param root name of the workspace folder
 */
export function eventPlace(
  events: readonly LibraryEvent[],
  root: string,
  event: Named,
  layout: ScheduleChoice['layout'],
): EventPlace {
  const year = event.date?.slice(0, 4);
  const homes = homesIn(events, root, year);
  const isAlike = ({ isOneNote }: Home): boolean => isOneNote === (layout === 'one file');
  const alike = homes.filter(isAlike);
  const ofSeries = homesIn(editionsOf(event, events), root, year).filter(isAlike);
  const models = [ofSeries, alike, homes].find(({ length }) => length > 0) ?? [];
  const home = mostFrequent(models.map(({ folder }) => folder)) ?? '';
  const neighbours = alike.filter(({ folder }) => folder === home).map(({ name }) => name);
  const name = nameLike(event, neighbours, 'event');
  if (layout === 'one file') return { folder: home, name };
  return { folder: home === '' ? name : `${home}/${name}`, name: fileNameFor(event.title, 'event') };
}

/** The events of the same series. */
function editionsOf({ title }: Named, events: readonly LibraryEvent[]): LibraryEvent[] {
  const series = fold(seriesName({ title }));
  return events.filter((event) => fold(seriesName(event)) === series);
}

/** @param year of the new event, which takes the place of a year that names a folder */
function homesIn(events: readonly LibraryEvent[], root: string, year: string | undefined): Home[] {
  return events.flatMap((event) => {
    if (event.root !== root) return [];
    // Notes of their own make a folder for the event; one note stands in the folder of all events.
    const common = commonFolder(event);
    const only = onlyNote(event);
    const home = only === undefined ? common.slice(0, -1) : common;
    const folder = home.map((name) => (/^(?:19|20)\d{2}$/.test(name) && year !== undefined ? year : name)).join('/');
    const name = only === undefined ? common.at(-1) : nameOfNote(only.note.path);
    return name === undefined ? [] : [{ folder, name, isOneNote: only !== undefined }];
  });
}

/** The format in which most of these notes have their front matter; YAML where none of them has any. */
export function usualFormat(texts: readonly string[]): FrontMatterFormat {
  const formats = texts.flatMap((text) => readFrontMatter(text)?.format ?? []);
  return mostFrequent(formats) ?? 'yaml';
}
