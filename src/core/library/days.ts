import { morning } from '../text/clock';
import { dayBefore, isFullDate } from '../text/isoDates';
import type { Note } from '../note/model';
import { weekdayNumber } from '../note/language/weekdayNumber';
import { compact } from '../text/fold';
import type { EventDay, EventTalk, LibraryNote } from './model';
import { dateAround, Nights, type When } from './nights';
import { compareNatural, compareText } from './order';
import { contentOf } from './talks';

interface DayDraft {
  title: string;
  date: string | undefined;
  readonly talks: Placed[];
}

/**
 * Divides an event's talks into its days: by the days its notes name, by the headings of days they stand below, and by
 * the talks' own dates as far as they lie within the event's. An event whose talks all fall on one day without a name is
 * not divided. Each talk is told its day.
 */
export function daysOf(
  eventId: string,
  talks: ReadonlyMap<LibraryNote, readonly EventTalk[]>,
  { start, end = start }: { readonly start?: string; readonly end?: string },
): { days: readonly EventDay[]; rest: readonly EventTalk[] } {
  const drafts: DayDraft[] = [];
  const rest: Placed[] = [];
  const nights = new Nights([...talks.keys()]);
  const isWithin = (date: string): boolean =>
    start === undefined || end === undefined || (start <= date && date.slice(0, end.length) <= end);
  for (const [source, own] of talks) {
    const named = namedDay(source.note, isWithin);
    if (named && own.length === 0) dayFor(drafts, named.title, named.date);
    for (const talk of own) {
      const when = whenOf(talk, named?.date, nights, isWithin);
      const { day: title } = contentOf(talk);
      const { day: date } = when;
      const within = date !== named?.date && isFullDate(date) && isWithin(date) ? date : undefined;
      const day = title !== undefined || within !== undefined ? { title, date: within } : named;
      if (day) dayFor(drafts, day.title, day.date).talks.push({ talk, when });
      else rest.push({ talk, when });
    }
  }
  const only = isFullDate(start) && end === start && drafts.length < 2 ? start : undefined;
  nameDays(drafts, talks.keys());
  const restOfDay = rest.map((one) => onDay(one, only));
  const days = drafts.toSorted(compareDays).map((draft) => toDay(eventId, draft, only));
  const isDivided = drafts.length > 1 || drafts.some(({ title, date }) => title !== date);
  if (isDivided) return { days, rest: restOfDay };
  const byId = new Map([...days.flatMap((day) => day.talks), ...restOfDay].map((talk) => [talk.id, talk]));
  return { days: [], rest: inOrderOfTime([...talks.values()].flat().map((talk) => byId.get(talk.id) ?? talk)) };
}

/** A talk and when it is, as far as its own note tells. */
interface Placed {
  readonly talk: EventTalk;
  readonly when: When;
}

/** @param named ISO date of the day that its note is about */
function whenOf(talk: EventTalk, named: string | undefined, nights: Nights, isWithin: (date: string) => boolean): When {
  const { note } = talk.source;
  const told = contentOf(talk);
  const isEarly = told.start !== undefined && told.start < morning;
  const around = isEarly && told.date !== undefined ? dateAround(note, told.line) : undefined;
  const when = nights.when(note, told, around ?? named);
  // The event's last night is on a day that is no more its own.
  if (!isEarly || note.kind !== 'talk' || when.day === undefined || isWithin(when.day)) return when;
  const before = dayBefore(when.day);
  return isWithin(before) ? { day: before, isPastMidnight: true } : when;
}

/** Days of which talks in files of their own tell the date are called as the notes' headings of that date are. */
function nameDays(drafts: readonly DayDraft[], notes: Iterable<LibraryNote>): void {
  const unnamed = new Map(drafts.filter(({ title, date }) => title === date).map((draft) => [draft.title, draft]));
  if (unnamed.size === 0) return;
  for (const { note } of notes)
    for (const { date, title } of note.days) {
      const draft = date === undefined ? undefined : unnamed.get(date);
      if (draft !== undefined && title !== undefined && draft.title === date) draft.title = title;
    }
}

/** The day a note is about, where it says so: its own file tells a talk's day as well, if that is one of the event. */
function namedDay(
  note: Note,
  isWithin: (date: string) => boolean,
): { title: string | undefined; date: string | undefined } | undefined {
  const title = note.event?.day?.value;
  const start = note.event?.start?.value;
  const date = isFullDate(start) ? start : undefined;
  if (title !== undefined || date === undefined) return title === undefined ? undefined : { title, date };
  const isNear = isWithin(date) || ((note.talks[0]?.start ?? morning) < morning && isWithin(dayBefore(date)));
  const isOfDay = note.kind === 'day' || (note.kind === 'talk' && isOneDay(note) && isNear);
  return isOfDay ? { title, date } : undefined;
}

/** A guess at a talk's day is no day of the event, nor are the event's own days. */
function isOneDay({ event }: Note): boolean {
  const { start, end } = event ?? {};
  return start?.certain === true && (end === undefined || end.value === start.value);
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

/** @param only ISO date of the event's one day, which then is that of a day without a date as well */
function toDay(eventId: string, { title, date, talks }: DayDraft, only: string | undefined): EventDay {
  return {
    id: `${eventId}/${compact(title)}`,
    title,
    ...(date !== undefined && { date }),
    talks: inOrderOfTime(talks.map((talk) => onDay(talk, date ?? only))),
  };
}

/** Talks as they were placed last: what nobody changed stays the same object. */
const placed = new WeakMap<EventTalk, EventTalk>();

/** @param around ISO date of the day that it stands in, where its note does not tell it */
function onDay({ talk, when }: Placed, around: string | undefined): EventTalk {
  const { day = around, isPastMidnight } = when;
  if (day === undefined && !isPastMidnight) return talk;
  const before = placed.get(talk);
  if (before !== undefined && before.day === day && before.isPastMidnight === (isPastMidnight || undefined))
    return before;
  const after: EventTalk = {
    ...talk,
    ...(day !== undefined && { day }),
    ...(isPastMidnight && { isPastMidnight: true as const }),
  };
  placed.set(talk, after);
  return after;
}

/**
 * Talks of one day in the order of time where files of their own bring them, which come by their names; those without a
 * time then stand last. In a note of several they stay as it has them.
 */
function inOrderOfTime(talks: readonly EventTalk[]): readonly EventTalk[] {
  if (!talks.some(({ source }) => source.note.kind === 'talk')) return talks;
  const keys = new Map(talks.map((talk) => [talk, timeKey(talk)]));
  const told = [...keys.values()].filter((key) => key !== undefined);
  if (told.every((key, index) => index === 0 || (told[index - 1] ?? '') <= key)) return talks;
  return talks.toSorted((a, b) => compareText(keys.get(a) ?? '~', keys.get(b) ?? '~'));
}

function timeKey(talk: EventTalk): string | undefined {
  const { start } = contentOf(talk);
  return start === undefined ? undefined : `${talk.day ?? ''} ${talk.isPastMidnight === true ? 1 : 0} ${start}`;
}
