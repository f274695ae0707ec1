import type { LibraryEvent } from './model';
import { compareText } from './order';
import { sortEvents } from './sort';

/** The events of one year. */
export interface YearGroup {
  /** `2024`; undefined for events without a date. */
  readonly year: string | undefined;
  readonly events: readonly LibraryEvent[];
}

/** Events by the year in which they start: newest first, those without a date last. */
export function groupByYear(events: readonly LibraryEvent[]): YearGroup[] {
  const years = new Map<string | undefined, LibraryEvent[]>();
  for (const event of sortEvents(events, 'newest')) {
    const year = event.start?.slice(0, 4);
    const group = years.get(year);
    if (group) group.push(event);
    else years.set(year, [event]);
  }
  return [...years]
    .map(([year, group]) => ({ year, events: group }))
    .sort((a, b) => Number(a.year === undefined) - Number(b.year === undefined) || compareText(b.year ?? '', a.year ?? ''));
}
