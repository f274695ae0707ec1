import type { EventTalk, LibraryEvent } from './model';
import { contentOf } from './talks';
import { minutesOf } from '../text/clock';

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

/** Whether an event takes place on an ISO date, as far as its days are known. */
export function takesPlaceOn({ start = '', end = start }: LibraryEvent, date: string): boolean {
  return start.length === date.length && end.length === date.length && start <= date && date <= end;
}

/** The talk of this moment and the one after it, of the first event that takes place today and has any; undefined where none has. */
export function nowAndNext(events: readonly LibraryEvent[], { date, time }: Moment): NowAndNext | undefined {
  const clock = minutesOf(time);
  for (const event of events.filter((each) => takesPlaceOn(each, date))) {
    const talks = talksOn(event, date).sort((a, b) => minutesOf(a.start) - minutesOf(b.start));
    const next = talks.find(({ start }) => minutesOf(start) > clock);
    const running = talks.findLast(({ start }) => minutesOf(start) <= clock);
    const now = running !== undefined && clock < endOf(running, next) ? running : undefined;
    const either = now ?? next;
    if (either === undefined) continue;
    return {
      event: event.title,
      note: either.note,
      ...(now && { now: { title: now.title, start: now.start } }),
      ...(next && { next: { title: next.title, start: next.start, minutes: minutesOf(next.start) - clock } }),
    };
  }
  return undefined;
}

interface TalkOfToday extends TimedTalk {
  readonly note: string;
  readonly end?: string | undefined;
}

/** The talks of a day whose start is known, those that only an agenda announces, too. */
function talksOn(event: LibraryEvent, date: string): TalkOfToday[] {
  const isOneDay = (event.end ?? event.start) === event.start;
  const ofDays = event.days.flatMap((day) => day.talks.map((talk) => ({ talk, date: day.date })));
  const all = [
    ...ofDays,
    ...event.talks.map((talk: EventTalk) => ({ talk, date: isOneDay ? event.start : undefined })),
  ];
  return all.flatMap(({ talk, date: ofDay }) => {
    const { title, start, end, date: own = ofDay } = contentOf(talk);
    return start !== undefined && own === date ? [{ title, start, end, note: talk.source.id }] : [];
  });
}

/** Minutes of the day at which a talk is over: its own end, else the start of the next one. */
function endOf({ start, end }: TalkOfToday, next: TalkOfToday | undefined): number {
  if (end !== undefined) return minutesOf(end);
  return next === undefined ? minutesOf(start) + usualLength : minutesOf(next.start);
}
