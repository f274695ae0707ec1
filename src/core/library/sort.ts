import type { LibraryEvent } from './model';
import { compareNatural, compareText } from './order';

export const eventOrders = ['newest', 'oldest', 'title'] as const;

export type EventOrder = (typeof eventOrders)[number];

/** Events in the order wanted; those without a date come last, those of one date by title. */
export function sortEvents(events: readonly LibraryEvent[], order: EventOrder): LibraryEvent[] {
  return [...events].sort(comparers[order]);
}

const comparers: Readonly<Record<EventOrder, (a: LibraryEvent, b: LibraryEvent) => number>> = {
  newest: (a, b) => undatedLast(a, b) || compareText(b.start ?? '', a.start ?? '') || byTitle(a, b),
  oldest: (a, b) => undatedLast(a, b) || compareText(a.start ?? '', b.start ?? '') || byTitle(a, b),
  title: (a, b) => byTitle(a, b),
};

function undatedLast(a: LibraryEvent, b: LibraryEvent): number {
  return Number(a.start === undefined) - Number(b.start === undefined);
}

function byTitle(a: LibraryEvent, b: LibraryEvent): number {
  return compareNatural(a.title, b.title) || compareText(a.start ?? '', b.start ?? '') || compareText(a.id, b.id);
}
