import { talksOfEvent } from './eventFacts';
import type { EventGroup } from './eventTree';
import type { LibraryEvent } from './model';

/**
 * The events and talks that a person marked, as a group; nothing where there are none. A talk stands there by itself,
 * unless its event does, which has it below.
 */
export function favouriteGroup(events: readonly LibraryEvent[], marked: ReadonlySet<string>): EventGroup[] {
  if (marked.size === 0) return [];
  const favourites = events.filter(({ id }) => marked.has(id));
  const talks = events
    .filter(({ id }) => !marked.has(id))
    .flatMap((event) =>
      talksOfEvent(event)
        .filter(({ id }) => marked.has(id))
        .map((talk) => ({ event, talk })),
    );
  if (favourites.length + talks.length === 0) return [];
  return [{ id: 'favourites', isCopy: true, isOpen: true, events: favourites, talks }];
}
