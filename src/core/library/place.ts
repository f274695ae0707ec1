import type { Note } from '../note/model';
import { compact, fold, foldedWords, titleKey } from '../text/fold';
import { year, years } from '../text/isoDates';
import type { LibraryNote } from './model';
import { naturalKey } from './order';
import { spanOf, yearOf, type Span } from './span';
import { groupingWords } from '../note/language/groupingWords';

/** What decides to which event a note belongs, read off the note alone. */
export interface Place {
  readonly member: LibraryNote;
  /** Tells the workspace folder from others, of which one may have the same name. */
  readonly root: string;
  /** The folder it lies in; empty for the workspace folder itself. */
  readonly folder: string;
  /** The folder that holds the whole event: `fontcon` of `fontcon/day1/talk.md`. */
  readonly home: string;
  /** The event's name without its year, folded; empty where nothing names the event. */
  readonly name: string;
  /** True when the note calls the event so itself, false when only its folder does. */
  readonly named: boolean;
  /** True when notes of the same home that only their folder names may take this note's name for the event. */
  readonly namesHome: boolean;
  /** Its path, so that comparing by code units puts `day2` before `day10`. */
  readonly order: string;
  /** When it was, as far as it is known: ISO dates. */
  readonly dates: readonly string[];
  /** From the first of the dates to the last. */
  readonly span: Span | undefined;
  /** The event's whole name, folded, where it tells a year. */
  readonly edition: string | undefined;
}

const days = groupingWords.days.flatMap((word) => [word, fold(word)]).join('|');
/** Folders that divide an event: days, dates, tracks and sorts of talks. */
const partFolder = new RegExp(
  `^(?:(?:${days}|session|track|room|week)?[\\s_-]*\\d{1,2}|\\d{4}[-_.]?\\d\\d[-_.]?\\d\\d|\\d{1,2}[-_ ]\\p{L}+|(?:lightning[-_ ]?)?talks?|keynotes?|sessions?|workshops?|tutorials?|[ap]m)$`,
  'iu',
);
/** The note that speaks for its folder. */
const frontPage = /(?:^|\/)_?(?:readme|index)\.\w+$/i;

/** The place of a note among the events, or undefined when it belongs to none. */
export function placeOf(member: LibraryNote): Place | undefined {
  const { note } = member;
  if (note.kind === 'other' || (note.kind === 'index' && note.event?.title === undefined)) return undefined;
  const title = note.event?.title;
  const dates = datesOf(note);
  const segments = note.path.split('/').slice(0, -1);
  const home = homeOf(segments, title?.value ?? '');
  const named = title !== undefined && title.source !== 'folder';
  return {
    member,
    root: rootOf(member),
    folder: segments.join('/'),
    home,
    name: nameOf(title?.value ?? ''),
    named,
    namesHome:
      named &&
      (frontPage.test(note.path) || shareWord(home === '' ? member.root : (home.split('/').at(-1) ?? ''), title.value)),
    order: naturalKey(note.path),
    dates,
    span: dates[0] === undefined ? undefined : spanOf(dates[0], dates[1]),
    edition: editionOf(title?.value ?? ''),
  };
}

/** What remains of a note's id without its path. */
function rootOf({ id, note }: LibraryNote): string {
  let end = id.length;
  for (let segment = note.path.split('/').length; segment > 0; segment--) end = id.lastIndexOf('/', end - 1);
  return id.slice(0, Math.max(0, end));
}

function editionOf(title: string): string | undefined {
  return year.test(title) ? compact(title) : undefined;
}

/** An event's title without its year, folded: the same for all editions of a series. */
export function nameOf(title: string): string {
  return compact(title.replace(years, ' ')) || titleKey(title);
}

/** The deepest folder that shares a word with the event's title; without one, the deepest that is not a part of an event. */
function homeOf(segments: readonly string[], title: string): string {
  let whole = segments.length;
  while (whole > 0 && partFolder.test(segments[whole - 1] ?? '')) whole--;
  for (let depth = whole; depth > 0; depth--) {
    if (shareWord(segments[depth - 1] ?? '', title)) return segments.slice(0, depth).join('/');
  }
  return segments.slice(0, whole).join('/');
}

/** Whether a word of one name, of three letters or more, stands in the other; spaces and punctuation do not count, nor do numbers. */
export function shareWord(one: string, other: string): boolean {
  const within = compact(other);
  return foldedWords(one).some((word) => word.length >= 3 && !/^\d+$/.test(word) && within.includes(word));
}

/**
 * Start and end. A year in the event's title outweighs dates of another year, which tell when the note was written or
 * posted, but for a day that a person states: what is called 2024 may take place in January.
 */
function datesOf({ event }: Note): string[] {
  const start = event?.start?.value;
  const isStated = event?.start?.source === 'front matter' && event.start.certain;
  const span = start === undefined ? undefined : spanOf(start);
  const titleYear = year.exec(event?.title?.value ?? '')?.[0];
  if (start !== undefined && span && (isStated || titleYear === undefined || yearOf(span) === Number(titleYear))) {
    return event?.end ? [start, event.end.value] : [start];
  }
  return titleYear === undefined ? [] : [titleYear];
}
