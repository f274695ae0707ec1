import { isLogistics } from '../../note/language/sections';
import type { ScheduleLink, ScheduleSession } from './model';
import { speakersNamed } from './people';
import { oneLine, plainText } from './plainText';
import { ScheduleError } from './problem';
import { addDays, addMinutes, dateOf, readDuration, readLocalTime } from './time';

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
  readonly room: string | undefined;
  readonly track: string | undefined;
  readonly code: string | undefined;
  readonly language: string | undefined;
  readonly abstract: string | undefined;
  readonly description: string | undefined;
  readonly persons: readonly string[];
  readonly url: string | undefined;
  readonly links: readonly ScheduleLink[];
}

/** A day of the programme; it may last past midnight. */
export interface FrabDay {
  readonly date: string | undefined;
  /** When it starts, as a local time. */
  readonly start: string | undefined;
  /** The conference's, an IANA name. */
  readonly timezone: string | undefined;
}

/** @throws ScheduleError when it has no title, or a time that is none. */
export function frabSession(event: FrabEvent, day: FrabDay): ScheduleSession {
  if (event.title === undefined) throw new ScheduleError({ code: 'missing', place: `${event.place}.title` });
  const title = oneLine(event.title);
  const start = startOf(event, day);
  const minutes = event.duration === undefined ? undefined : readDuration(event.duration, `${event.place}.duration`);
  const speakers = speakersNamed(event.persons.map((name) => ({ name: oneLine(name) })));
  return {
    id: event.id ?? title,
    title,
    speakers,
    day: day.date ?? dateOf(start),
    start,
    end: start === undefined || minutes === undefined ? undefined : addMinutes(start, minutes),
    room: event.room,
    track: event.track,
    code: event.code,
    language: event.language,
    abstract: abstractOf(event),
    url: event.url,
    links: event.links,
    isTalk: speakers.length > 0 || !isLogistics(title),
  };
}

function startOf(event: FrabEvent, day: FrabDay): string | undefined {
  if (event.date !== undefined) {
    const place = `${event.place}.date`;
    const date = readLocalTime(event.date, place, day.timezone);
    if (date.includes('T'))
      return event.date.endsWith('Z') && event.start !== undefined
        ? (asWritten(event.date, event.start, place) ?? date)
        : date;
  }
  const date = dateOf(event.date) ?? day.date;
  if (date === undefined || event.start === undefined) return undefined;
  const start = readLocalTime(`${date}T${event.start.padStart(5, '0')}`, `${event.place}.start`);
  // Only the hour is given, and it lies before the day began: it is the night after it.
  return day.start !== undefined && start < day.start ? `${addDays(date, 1)}${start.slice(10)}` : start;
}

/** A time in UTC is meant so, unless the hour told beside it says that it is the local one. */
function asWritten(date: string, start: string, place: string): string | undefined {
  const literal = readLocalTime(date, place);
  return literal.endsWith(`T${start.padStart('HH:MM'.length, '0')}`) ? literal : undefined;
}

function abstractOf(event: FrabEvent): string | undefined {
  const parts = [event.subtitle, event.abstract, event.description].flatMap((part) =>
    part === undefined ? [] : [plainText(part)],
  );
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join('\n\n') || undefined;
}
