import { addressIn, factIn } from '../../src/core/text/fact';
import type { Note } from '../../src/core/note/model';

/** What is the source's own and is used as it is written: where an image lies, and the note's own path. */
const asWritten = new Set(['target', 'path']);

/** Every text of a note that is longer, has more lines or less to see than facts do, with its place in the note. */
export function textsThatAreNoFacts(note: Note): string[] {
  const found: string[] = [];
  walk(note, 'note', found);
  return found;
}

function walk(thing: unknown, place: string, found: string[]): void {
  if (typeof thing === 'string') {
    const key = place.slice(place.lastIndexOf('.') + 1);
    const isFact = key === 'url' || place.endsWith('url.value') ? addressIn(thing) : factIn(thing);
    if (isFact !== thing && !asWritten.has(key)) found.push(`${place}: ${JSON.stringify(thing.slice(0, 100))}`);
  } else if (typeof thing === 'object' && thing !== null) {
    for (const [key, value] of Object.entries(thing)) walk(value, `${place}.${key}`, found);
  }
}
