import type { Vocabulary } from '../frontmatter/facts';
import type { LibraryEvent, LibraryNote } from './model';

/** What all notes and events are called by, and in how many places. Speakers that are a guess do not count. */
export function vocabularyOf(notes: readonly LibraryNote[], events: readonly LibraryEvent[]): Vocabulary {
  return {
    tags: count(notes.flatMap(({ note }) => note.tags)),
    speakers: count(notes.flatMap(({ note }) => note.talks.flatMap((talk) => talk.speakers.filter(({ certain }) => certain).map(({ name }) => name)))),
    series: count(events.map(({ series }) => series)),
    locations: count(events.map(({ location }) => location)),
    events: count(events.map(({ title }) => title)),
  };
}

function count(words: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
