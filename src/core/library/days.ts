import { isFullDate } from '../text/isoDates';
import type { Note } from '../note/model';
import { weekdayNumber } from '../note/language/weekdayNumber';
import { compact } from '../text/fold';
import type { EventDay, EventTalk, LibraryNote } from './model';
import { compareNatural } from './order';
import { contentOf } from './talks';

interface DayDraft {
  title: string;
  date: string | undefined;
  readonly talks: EventTalk[];
}

/**
 * Divides an event's talks into its days: by the days its notes name, by the headings of days they stand below, and by
 * the talks' own dates as far as they lie within the event's. An event whose talks all fall on one day without a name is not divided.
 */
export function daysOf(
  eventId: string,
  talks: ReadonlyMap<LibraryNote, readonly EventTalk[]>,
  { start, end = start }: { readonly start?: string; readonly end?: string },
): { days: readonly EventDay[]; rest: readonly EventTalk[] } {
  const drafts: DayDraft[] = [];
  const rest: EventTalk[] = [];
  const isWithin = (date: string): boolean =>
    start === undefined || end === undefined || (start <= date && date.slice(0, end.length) <= end);
  for (const [source, own] of talks) {
    const named = namedDay(source.note);
    if (named && own.length === 0) dayFor(drafts, named.title, named.date);
    for (const talk of own) {
      const { day: title, date } = contentOf(talk);
      const within = date !== named?.date && isFullDate(date) && isWithin(date) ? date : undefined;
      const day = title !== undefined || within !== undefined ? { title, date: within } : named;
      if (day) dayFor(drafts, day.title, day.date).talks.push(talk);
      else rest.push(talk);
    }
  }
  const isDivided = drafts.length > 1 || drafts.some(({ title, date }) => title !== date);
  if (!isDivided) return { days: [], rest: [...talks.values()].flat() };
  drafts.sort(compareDays);
  return { days: drafts.map((draft) => toDay(eventId, draft)), rest };
}

/** The day a note is about, where it says so. */
function namedDay(note: Note): { title: string | undefined; date: string | undefined } | undefined {
  const title = note.event?.day?.value;
  const start = note.event?.start?.value;
  const date = isFullDate(start) ? start : undefined;
  if (title === undefined && (note.kind !== 'day' || date === undefined)) return undefined;
  return { title, date };
}

/** The day of that title or date among those met so far, or a new one. */
function dayFor(drafts: DayDraft[], title: string | undefined, date: string | undefined): DayDraft {
  const key = title === undefined ? undefined : compact(title);
  const known =
    drafts.find((draft) => key !== undefined && compact(draft.title) === key) ??
    drafts.find((draft) => date !== undefined && draft.date === date && (title === undefined || draft.title === date));
  if (!known) {
    const draft = { title: title ?? date ?? '', date, talks: [] };
    drafts.push(draft);
    return draft;
  }
  if (title !== undefined) known.title = title;
  known.date ??= date;
  return known;
}

/** By date; days without one by their weekday, Monday first, or by their title. */
function compareDays(a: DayDraft, b: DayDraft): number {
  if (a.date !== undefined && b.date !== undefined && a.date !== b.date) return a.date < b.date ? -1 : 1;
  const [first, second] = [weekdayNumber(a.title), weekdayNumber(b.title)];
  return first !== undefined && second !== undefined
    ? ((first + 6) % 7) - ((second + 6) % 7)
    : compareNatural(a.title, b.title);
}

function toDay(eventId: string, { title, date, talks }: DayDraft): EventDay {
  return { id: `${eventId}/${compact(title)}`, title, ...(date !== undefined && { date }), talks };
}
