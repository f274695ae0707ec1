import { fold } from '../text/fold';
import { notedTalk, talksOfEvent } from './eventFacts';
import type { EventTalk, LibraryEvent } from './model';

/** A talk with its event, as a person looks for it. */
export interface FoundTalk {
  readonly event: LibraryEvent;
  readonly talk: EventTalk;
}

/** All talks that have notes, event by event. */
export function notedTalks(events: readonly LibraryEvent[]): FoundTalk[] {
  return events.flatMap((event) =>
    talksOfEvent(event)
      .filter((talk) => notedTalk(talk) !== undefined)
      .map((talk) => ({ event, talk })),
  );
}

/** Whether all letters of a query stand in the text in that order, case and accents aside: what the editor's own search finds. */
export function holdsLetters(text: string, query: string): boolean {
  const wanted = fold(query).replace(/\s+/g, '');
  let found = 0;
  for (const letter of fold(text)) {
    if (wanted.startsWith(letter, found)) found += letter.length;
  }
  return found === wanted.length;
}

/** The items in the order given, those used lately before them, the last used first. */
export function recentFirst<T>(items: readonly T[], idOf: (item: T) => string, recent: readonly string[]): T[] {
  const rank = new Map(recent.map((id, index) => [id, index]));
  const rankOf = (item: T): number => rank.get(idOf(item)) ?? recent.length;
  return [...items].sort((a, b) => rankOf(a) - rankOf(b));
}
