import type { EventGroup } from './eventTree';
import type { LibraryEvent } from './model';

/** The events and talks that a person marked, as a group; nothing where there are none. An event that is not marked itself stands there with its marked talks alone. */
export function favouriteGroup(events: readonly LibraryEvent[], marked: ReadonlySet<string>): EventGroup[] {
  if (marked.size === 0) return [];
  const favourites = events.flatMap((event) => {
    if (marked.has(event.id)) return [event];
    const days = event.days
      .map((day) => ({ ...day, talks: day.talks.filter(({ id }) => marked.has(id)) }))
      .filter((day) => day.talks.length > 0);
    const talks = event.talks.filter(({ id }) => marked.has(id));
    return days.length + talks.length > 0 ? [{ ...event, days, talks }] : [];
  });
  return favourites.length > 0 ? [{ id: 'favourites', isCopy: true, events: favourites }] : [];
}
