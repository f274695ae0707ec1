import { minutesOf } from '../text/clock';
import { nextDay } from '../text/isoDates';
import { talksOfEvent } from './eventFacts';
import type { EventTalk, LibraryEvent } from './model';
import { dateOfTalk } from './nights';
import { contentOf } from './talks';

/** The clock where the person is. */
export interface Moment {
  /** ISO date. */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
}

/** A talk of today. */
export interface TimedTalk {
  readonly title: string;
  /** `HH:MM` */
  readonly start: string;
}

export interface NowAndNext {
  /** The title of the event. */
  readonly event: string;
  /** The id of the note that tells of the talk of now, else of the next one. */
  readonly note: string;
  readonly now?: TimedTalk;
  readonly next?: TimedTalk & { readonly minutes: number };
}

/** How long a talk lasts whose end nobody knows and after which nothing begins, in minutes. */
const usualLength = 60;

/** Whether an event takes place on an ISO date, as far as its days are known: its last night belongs to it. */
export function takesPlaceOn(event: LibraryEvent, date: string): boolean {
  const { start = '', end = start } = event;
  if (start.length !== date.length || end.length !== date.length || date < start) return false;
  return date <= end || (date === nextDay(end) && talksOfEvent(event).some((talk) => isOn(talk, date)));
}

/** The talk of this moment and the one after it, of the first event that takes place today and has any; undefined where none has. */
export function nowAndNext(events: readonly LibraryEvent[], { date, time }: Moment): NowAndNext | undefined {
  const clock = minutesOf(time);
  for (const event of events.filter((each) => takesPlaceOn(each, date))) {
    const talks = talksAround(event, date).sort((a, b) => a.from - b.from);
    const next = talks.find(({ from, isToday }) => isToday && from > clock);
    const running = talks.findLast(({ from }) => from <= clock);
    const now = running !== undefined && clock < endOf(running, next) ? running : undefined;
    const either = now ?? next;
    if (either === undefined) continue;
    return {
      event: event.title,
      note: either.note,
      ...(now && { now: { title: now.title, start: now.start } }),
      ...(next && { next: { title: next.title, start: next.start, minutes: next.from - clock } }),
    };
  }
  return undefined;
}

interface TalkAround extends TimedTalk {
  readonly note: string;
  readonly isToday: boolean;
  /** Minutes since this midnight, less than none for yesterday's. */
  readonly from: number;
  /** The same, where its end is known. */
  readonly until?: number | undefined;
}

const minutesPerDay = 24 * 60;

/** The talks of a day whose start is known, those that only an agenda announces, too; of the day before those that end past midnight. */
function talksAround(event: LibraryEvent, date: string): TalkAround[] {
  return talksOfEvent(event).flatMap((talk) => {
    const { title, start, end } = contentOf(talk);
    const isToday = isOn(talk, date);
    const begun = dateOfTalk(talk, talk.day);
    if (start === undefined || begun === undefined) return [];
    const goesOn = end !== undefined && end < start;
    if (!isToday && !(goesOn && nextDay(begun) === date)) return [];
    const midnight = isToday ? 0 : -minutesPerDay;
    const until = end === undefined ? undefined : minutesOf(end) + midnight + (goesOn ? minutesPerDay : 0);
    return [{ title, start, note: talk.source.id, isToday, from: minutesOf(start) + midnight, until }];
  });
}

/** Whether a talk's clock time is on an ISO date. */
function isOn(talk: EventTalk, date: string): boolean {
  return contentOf(talk).start !== undefined && dateOfTalk(talk, talk.day) === date;
}

/** Minutes since this midnight at which a talk is over: its own end, else the start of the next one. */
function endOf({ from, until }: TalkAround, next: TalkAround | undefined): number {
  return until ?? next?.from ?? from + usualLength;
}
