import { compact } from '../text/fold';
import type { LibraryEvent } from './model';
import { partsOfPlace } from './placeGroups';

const yearOrNumber = /(?:(?<![\p{L}\d])(?:19|20)\d\d(?!\d)|(?<=\p{L})(?:19|20)\d\d(?![\p{L}\d])|\s#?\d{1,3}$)/gu;
/** What joins a place to a name, and remains when the place is gone. */
const loose = /^[\s\-–—,:@|/(]+|[\s\-–—,:@|/()]+$/gu;

/** What all editions of an event are called: its name without the year, the number, and a place at its end. */
export function seriesName({ title, series, location }: Pick<LibraryEvent, 'title' | 'series' | 'location'>): string {
  const name = series ?? title;
  const timeless = tidy(name.replace(yearOrNumber, ' ')) || name;
  return location === undefined ? timeless : withoutPlace(timeless, location);
}

function withoutPlace(name: string, location: string): string {
  const places = new Set(partsOfPlace(location).map(compact));
  const words = name.split(/\s+/);
  // A name keeps its first word: one that is a place alone is the name.
  for (let first = 1; first < words.length; first++) {
    if (places.has(compact(words.slice(first).join(' ')))) return tidy(words.slice(0, first).join(' ')) || name;
  }
  return name;
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').replace(loose, '');
}
