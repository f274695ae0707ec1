import { compareText, naturalKey } from './order';

/** A year, a month or a day, as paths of notes have it: `2024`, `2024-05`, `20240517`. */
const dateInPath = /(?<!\d)((?:19|20)\d\d)(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/g;
/** Front matter's `date`, of which the first day in ISO 8601 is enough. */
const dateInFrontMatter =
  /^["'\s]{0,8}(?:date|start(?:_?date)?|event_start)["']?\s{0,4}[:=]\s{0,4}["']?(\d{4}-\d\d-\d\d)/im;
/** Front matter that is longer is not looked through. */
const head = 2000;

/** How recent a note is as far as its path tells: `20240517`, later digits `00` where unknown; empty without a year. */
export function dateOfPath(path: string): string {
  let latest = '';
  for (const [, year = '', month = '00', day = '00'] of path.matchAll(dateInPath)) {
    const date = `${year}${month}${day}`;
    if (date > latest) latest = date;
  }
  return latest;
}

/** The same as a text's front matter tells it; empty where it tells nothing. */
export function dateOfText(text: string): string {
  return dateInFrontMatter.exec(text.slice(0, head))?.[1]?.replaceAll('-', '') ?? '';
}

/** The same for a time in milliseconds since 1970, in UTC. */
export function dateOfTime(time: number): string {
  return time > 0 && time < maxTime
    ? new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length).replaceAll('-', '')
    : '';
}

/** The last time that a date can tell. */
const maxTime = 8.64e15;

/**
 * The order in which notes are read, so that what a person looks for first is there first: by their date, the newest
 * first; then by their path, later numbers first.
 * @param dateOf as of the functions above
 */
export function newestFirst<T>(items: readonly T[], pathOf: (item: T) => string, dateOf: (item: T) => string): T[] {
  return items
    .map((item) => datedItem(item, pathOf(item), dateOf(item)))
    .sort(byDate)
    .map(({ item }) => item);
}

/** Something with what it is put in order by. */
export interface Dated<T> {
  readonly item: T;
  readonly order: string;
  readonly date: string;
}

/** @param date as of the functions above */
export function datedItem<T>(item: T, path: string, date: string): Dated<T> {
  return { item, order: naturalKey(path), date };
}

/** The order of {@link newestFirst}, for those who take thousands in slices. */
export function byDate<T>(a: Dated<T>, b: Dated<T>): number {
  return compareText(b.date, a.date) || compareText(b.order, a.order);
}
