import { isLogistics } from '../../note/language/sections';
import { morning } from '../../text/clock';
import { addDays } from '../../text/isoDates';
import { closestLocal, type EventClock } from './eventClock';
import type { ScheduleLink, ScheduleSession, ScheduleSpeaker } from './model';
import { speakersNamed } from './people';
import { oneLine, plainText } from './plainText';
import { ScheduleError } from './problem';
import { isBreak } from './sessionSort';
import { addMinutes, dateOf, parseTime, type ParsedTime } from './time';

/**
 * A talk as frab, pretalx and the c3voc tools publish it, in XML and in JSON alike.
 * @see https://github.com/voc/schedule
 */
export interface FrabEvent {
  readonly place: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  /** With time and offset; older exports have none. */
  readonly date: string | undefined;
  readonly start: string | undefined;
  readonly duration: string | undefined;
  /** With time and offset; most exports tell the duration instead. */
  readonly end: string | undefined;
  readonly room: string | undefined;
  readonly track: string | undefined;
  readonly code: string | undefined;
  readonly language: string | undefined;
  /** `lecture`, `break`. */
  readonly type: string | undefined;
  readonly abstract: string | undefined;
  readonly description: string | undefined;
  readonly persons: readonly ScheduleSpeaker[];
  readonly url: string | undefined;
  readonly links: readonly ScheduleLink[];
}

/** What a day tells of itself. */
export interface FrabDayTold {
  readonly date: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** When a day of this conference gives way to the next, such as `09:00:00`: what is told before it is the night after. */
  readonly change: string | undefined;
  /** For messages. */
  readonly place: string;
}

/** A day of the programme; it may last past midnight. */
export interface FrabDay {
  readonly date: string | undefined;
  /** When it starts, as a local time. */
  readonly start: string | undefined;
  /** When it ends, as a local time. */
  readonly end: string | undefined;
}

/** The day that a schedule tells, in the event's own time: one that begins in UTC's evening may be the local next day. */
export function frabDay({ date, start, end, change, place }: FrabDayTold, clock: EventClock): FrabDay {
  const day = dateOf(clock.read({ text: date, place }));
  const parsed = start === undefined || /^\d{1,2}:\d{2}/.test(start) ? undefined : clock.parse({ text: start, place });
  const last = end === undefined || /^\d{1,2}:\d{2}/.test(end) ? undefined : clock.parse({ text: end, place });
  const from = parsed === undefined ? undefined : clock.local(parsed, place);
  const isInUtc = day !== undefined && day === dateOf(parsed?.written);
  return {
    date: isInUtc ? dateOf(from) : (day ?? dateOf(from)),
    start: from?.includes('T') === true ? from : changeOf(day, change),
    end: last === undefined ? undefined : clock.local(last, place),
  };
}

/** In the morning: at midnight a day begins anyway, and later on its talks have begun. */
function changeOf(day: string | undefined, change: string | undefined): string | undefined {
  const hour = clockOf(change);
  return day === undefined || hour === undefined || hour > '12:00' ? undefined : `${day}T${hour}`;
}

/** @throws ScheduleError when it has no title. */
export function frabSession(event: FrabEvent, day: FrabDay, clock: EventClock): ScheduleSession {
  if (event.title === undefined) throw new ScheduleError({ code: 'missing', place: `${event.place}.title` });
  const title = oneLine(event.title);
  if (title === '') throw new ScheduleError({ code: 'missing', place: `${event.place}.title` });
  const start = startOf(event, day, clock);
  const speakers = speakersNamed(event.persons.map((person) => ({ ...person, name: oneLine(person.name) })));
  return {
    id: event.id ?? title,
    title,
    speakers,
    day: dayOf(start, day) ?? dateOf(start),
    start,
    end: clock.end(
      start,
      { text: event.end, place: `${event.place}.end` },
      { text: event.duration, place: `${event.place}.duration` },
    ),
    room: event.room === undefined ? undefined : oneLine(event.room) || undefined,
    track: event.track === undefined ? undefined : oneLine(event.track) || undefined,
    code: event.code,
    language: event.language,
    abstract: abstractOf(event),
    url: event.url,
    links: event.links,
    isTalk: !isBreak(event.type) && (speakers.length > 0 || !isLogistics(title)),
  };
}

function startOf(event: FrabEvent, day: FrabDay, clock: EventClock): string | undefined {
  const placeOfStart = `${event.place}.start`;
  const written = clock.parse({ text: event.date, place: `${event.place}.date` });
  // In some schedules `start` holds the whole time.
  const whole = event.start === undefined ? undefined : parseTime(event.start);
  if (whole?.written.includes('T') === true && written?.written.includes('T') !== true)
    return clock.local(whole, placeOfStart);
  const beside = whole === undefined ? clockOf(event.start) : whole.written.slice('YYYY-MM-DDT'.length);
  if (beside === undefined && event.start !== undefined && whole === undefined)
    clock.parse({ text: event.start, place: placeOfStart });
  if (written?.written.includes('T') === true) return localStart(written, beside, clock, `${event.place}.date`);
  const date = written?.written ?? day.date;
  if (date === undefined || beside === undefined) return undefined;
  const start = `${date}T${beside}`;
  // Only the hour is given, and it lies before the day began: it is the night after it.
  return day.start !== undefined && start < day.start && date === day.date ? `${addDays(date, 1)}T${beside}` : start;
}

/** `HH:MM` of `9:30` or `09:30:00`. */
function clockOf(start: string | undefined): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(start ?? '') ?? [];
  return minute !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}

/** An instant is meant so, unless the hour told beside it says that it is written as the local time. */
function localStart(time: ParsedTime, beside: string | undefined, clock: EventClock, place: string): string {
  if (beside === undefined || time.instant === undefined) return clock.local(time, place);
  if (clock.zone !== undefined) {
    const local = clock.zone.toLocal(time.instant);
    return !local.endsWith(beside) && time.written.endsWith(beside) ? time.written : local;
  }
  return time.isUniversal ? closestLocal(time.instant, beside) : time.written;
}

/** The day of the programme: the one that the schedule has it on, if its start fits that. */
function dayOf(start: string | undefined, { date, start: from, end: until }: FrabDay): string | undefined {
  if (start === undefined || date === undefined) return date;
  const isWithin = from !== undefined && start >= from && start < (until ?? addMinutes(from, 24 * 60));
  const isNear = start >= `${date}T00:00` && start < `${addDays(date, 1)}T${morning}`;
  return isWithin || isNear ? date : dateOf(start);
}

function abstractOf(event: FrabEvent): string | undefined {
  const parts = [event.subtitle, event.abstract, event.description].flatMap((part) =>
    part === undefined ? [] : [plainText(part)],
  );
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join('\n\n') || undefined;
}
