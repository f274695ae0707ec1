import type { Vocabulary } from '../frontmatter/facts';
import type { LibraryEvent, LibraryNote } from './model';

/**
 * What all notes and events are called by, and in how many places; speakers that are a guess do not count. After a change
 * only the words of notes and events that are new or gone are counted: a big library changes with every key.
 */
export class VocabularyCount {
  private readonly tags = new Count((note: LibraryNote) => note.note.tags);
  private readonly speakers = new Count(certainSpeakers);
  private readonly series = new Count(({ series }: LibraryEvent) => (series === undefined ? [] : [series]));
  private readonly locations = new Count(({ location }: LibraryEvent) => (location === undefined ? [] : [location]));
  private readonly events = new Count(({ title }: LibraryEvent) => [title]);

  /** The words of the library as it is now. */
  of(notes: readonly LibraryNote[], events: readonly LibraryEvent[]): Vocabulary {
    return {
      tags: this.tags.of(notes),
      speakers: this.speakers.of(notes),
      series: this.series.of(events),
      locations: this.locations.of(events),
      events: this.events.of(events),
    };
  }
}

function certainSpeakers({ note }: LibraryNote): string[] {
  return note.talks.flatMap((talk) => talk.speakers.filter(({ certain }) => certain).map(({ name }) => name));
}

/** In how many places words stand. Notes and events are never changed but exchanged, so the same object has the same words. */
class Count<Item extends object> {
  private counts: ReadonlyMap<string, number> = new Map();
  private items: ReadonlySet<Item> = new Set();

  constructor(private readonly wordsOf: (item: Item) => readonly string[]) {}

  /** The same map again as long as the words are the same, so that what is found out about them can be kept with it. */
  of(items: readonly Item[]): ReadonlyMap<string, number> {
    const now = new Set(items);
    const differences = new Map<string, number>();
    const add = (item: Item, times: 1 | -1): void => {
      for (const word of this.wordsOf(item)) differences.set(word, (differences.get(word) ?? 0) + times);
    };
    for (const item of this.items) if (!now.has(item)) add(item, -1);
    for (const item of now) if (!this.items.has(item)) add(item, 1);
    this.items = now;
    if ([...differences.values()].some((difference) => difference !== 0))
      this.counts = changed(this.counts, differences);
    return this.counts;
  }
}

function changed(counts: ReadonlyMap<string, number>, differences: ReadonlyMap<string, number>): Map<string, number> {
  const result = new Map(counts);
  for (const [word, difference] of differences) {
    const count = (result.get(word) ?? 0) + difference;
    if (count > 0) result.set(word, count);
    else result.delete(word);
  }
  return result;
}
