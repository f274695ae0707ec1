import { fold } from '../text/fold';
import { notedTalk, talksOfEvent } from './eventFacts';
import type { LibraryEvent } from './model';
import { compareNatural, compareText } from './order';
import type { FoundTalk } from './search';
import { sortEvents } from './sort';

/** A tag with what it stands on. */
export interface Tag {
  /** The same for all ways of writing it. */
  readonly id: string;
  /** As it is written in the newest event. */
  readonly name: string;
  /** All ways in which it is written. */
  readonly names: readonly string[];
  /** Newest first. */
  readonly events: readonly LibraryEvent[];
  /** Talks that have the tag themselves, newest first. */
  readonly talks: readonly FoundTalk[];
}

/** The tags of all events and talks, by name. */
export function tagsOf(events: readonly LibraryEvent[]): Tag[] {
  const tags = new Map<
    string,
    { id: string; name: string; names: Set<string>; events: LibraryEvent[]; talks: FoundTalk[] }
  >();
  const tagFor = (name: string): { events: LibraryEvent[]; talks: FoundTalk[] } => {
    const id = fold(name);
    const tag = tags.get(id) ?? { id, name, names: new Set(), events: [], talks: [] };
    tags.set(id, tag);
    tag.names.add(name);
    return tag;
  };
  for (const event of sortEvents(events, 'newest')) {
    for (const name of event.tags) tagFor(name).events.push(event);
    for (const talk of talksOfEvent(event)) {
      for (const name of notedTalk(talk)?.tags ?? []) tagFor(name).talks.push({ event, talk });
    }
  }
  return [...tags.values()]
    .map((tag) => ({ ...tag, names: [...tag.names] }))
    .sort((a, b) => compareNatural(a.name, b.name) || compareText(a.id, b.id));
}
