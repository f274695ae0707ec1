import ICAL from 'ical.js';
import { isLogistics } from '../../note/language/sections';
import { readLabel } from '../../note/language/labels';
import { mostFrequent } from '../mostFrequent';
import { propertiesOf, textOf, timesOf, zoneOf, type Component } from './calendarComponent';
import type { Schedule, ScheduleGap, ScheduleSession, ScheduleSpeaker } from './model';
import { personsIn } from './people';
import { abstractIn, oneLine } from './plainText';
import { ScheduleError } from './problem';
import { readSessions } from './readSessions';
import { occurrencesOf, Repeats } from './recurrence';
import { addDays, addMinutes, dateOf, isTimezone, minutesBetween } from './time';

/**
 * Reads a calendar whose events are the sessions of one conference. Cancelled events are left out; a recurring one
 * becomes a session for each time it takes place. A calendar of one event, as a meetup publishes it, is called like it.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @throws ScheduleError naming the event and property that make no sense.
 */
export function readICalendar(text: string): Schedule {
  const calendars = parse(text);
  const named = (name: string): string | undefined =>
    calendars.map((calendar) => textOf(calendar, name)).find((value) => value !== undefined);
  const events = calendars
    .flatMap(([, , components]) => components.filter(([name]) => name === 'vevent'))
    .map((event, index): CalendarEvent => ({ event, place: `event ${index + 1}` }));
  const timezone = timezoneOf(calendars, events);
  const reading: Reading = {
    timezone,
    // pretalx writes the speakers behind the title.
    speakersInSummary: /pretalx/i.test(named('prodid') ?? ''),
    moved: movedTimes(events, timezone),
    repeats: new Repeats(),
    gaps: [],
  };
  const held = events.filter(({ event }) => textOf(event, 'status')?.toUpperCase() !== 'CANCELLED');
  const only = held.length === 1 ? held[0]?.event : undefined;
  const sessions = readSessions(held, reading.gaps, (event) => readEvent(event, reading));
  return {
    title: named('x-wr-calname') ?? named('name') ?? (only && textOf(only, 'summary')),
    end: lastDay([...sessions.map(({ day }) => day), ...held.map((event) => lastWholeDay(event, timezone))]),
    timezone,
    location: only && textOf(only, 'location'),
    url: named('url') ?? named('source'),
    sessions,
    gaps: reading.gaps,
  };
}

interface CalendarEvent {
  readonly event: Component;
  /** For messages: `event 12`. */
  readonly place: string;
}

interface Reading {
  readonly timezone: string | undefined;
  readonly speakersInSummary: boolean;
  /** By the id of a recurring event the times that another event takes the place of. */
  readonly moved: ReadonlyMap<string, ReadonlySet<string>>;
  readonly repeats: Repeats;
  readonly gaps: ScheduleGap[];
}

function parse(text: string): Component[] {
  try {
    const parsed = ICAL.parse(text) as Component | Component[];
    return isComponent(parsed) ? [parsed] : parsed;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ScheduleError({ code: 'syntax', place: placeIn(text, detail), detail });
  }
}

function isComponent(parsed: Component | Component[]): parsed is Component {
  return typeof parsed[0] === 'string';
}

/** The parser quotes the line it stumbles over and does not number it. */
function placeIn(text: string, detail: string): string {
  const quoted = /"([^"]+)"$/.exec(detail)?.[1];
  const line = quoted === undefined ? -1 : text.split(/\r?\n/).findIndex((one) => one.startsWith(quoted));
  return line < 0 ? 'the whole document' : `line ${line + 1}`;
}

/** The time zone that most events name, else the calendar's own. */
function timezoneOf(calendars: readonly Component[], events: readonly CalendarEvent[]): string | undefined {
  const ofEvents = mostFrequent(events.flatMap(({ event }) => zoneOf(event, 'dtstart') ?? []));
  const declared = calendars.flatMap((calendar) => [
    textOf(calendar, 'x-wr-timezone'),
    ...calendar[2].filter(([name]) => name === 'vtimezone').map((zone) => textOf(zone, 'tzid')),
  ]);
  return ofEvents ?? declared.find((name) => name !== undefined && isTimezone(name));
}

function movedTimes(events: readonly CalendarEvent[], timezone: string | undefined): Map<string, Set<string>> {
  const moved = new Map<string, Set<string>>();
  for (const { event, place } of events) {
    const [time] = timesOf(event, 'recurrence-id', place, timezone);
    const id = textOf(event, 'uid');
    if (time !== undefined && id !== undefined) moved.set(id, (moved.get(id) ?? new Set()).add(time));
  }
  return moved;
}

function readEvent(
  { event, place }: CalendarEvent,
  { timezone, speakersInSummary, moved, repeats, gaps }: Reading,
): ScheduleSession[] {
  const summary = oneLine(textOf(event, 'summary') ?? '');
  if (summary === '') throw new ScheduleError({ code: 'missing', place: `${place} SUMMARY` });
  const description = textOf(event, 'description');
  const abstract = abstractIn(description);
  const split = speakersInSummary ? summary.lastIndexOf(' - ') : -1;
  const title = split > 0 ? summary.slice(0, split) : summary;
  const speakers = split > 0 ? personsIn(summary.slice(split + 3)) : speakersLabelled(abstract);
  const id = textOf(event, 'uid');
  const session: ScheduleSession = {
    id: id ?? title,
    title,
    speakers,
    room: textOf(event, 'location'),
    track: categoriesOf(event),
    abstract,
    url: textOf(event, 'url'),
    links: [],
    isTalk: speakers.length > 0 || !isLogistics(title),
  };
  const [start] = timesOf(event, 'dtstart', place, timezone);
  if (start === undefined) return [session];
  const minutes = lengthOf(event, start, place, timezone);
  const isMoved = propertiesOf(event, 'recurrence-id').length > 0;
  const starts = isMoved
    ? [start]
    : occurrencesOf(event, start, moved.get(id ?? '') ?? new Set(), place, timezone, repeats, gaps);
  return starts.map((time) => {
    const clock = time.includes('T') ? time : undefined;
    return {
      ...session,
      day: dateOf(time),
      start: clock,
      end: clock === undefined || minutes === undefined ? undefined : addMinutes(clock, minutes),
    };
  });
}

/** In minutes. */
function lengthOf(event: Component, start: string, place: string, timezone: string | undefined): number | undefined {
  const [end] = timesOf(event, 'dtend', place, timezone);
  if (end !== undefined) return end.includes('T') && start.includes('T') ? minutesBetween(start, end) : undefined;
  const duration = textOf(event, 'duration');
  if (duration === undefined) return undefined;
  try {
    return ICAL.Duration.fromString(duration).toSeconds() / 60;
  } catch {
    throw new ScheduleError({ code: 'bad-time', place: `${place} DURATION`, value: duration });
  }
}

/** Of an event that takes whole days: the end that calendars tell is the day after it. */
function lastWholeDay({ event, place }: CalendarEvent, timezone: string | undefined): string | undefined {
  const [end] = timesOf(event, 'dtend', place, timezone);
  return end === undefined || end.includes('T') ? undefined : addDays(end, -1);
}

function lastDay(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

function categoriesOf(event: Component): string | undefined {
  return (
    propertiesOf(event, 'categories')
      .flatMap(([, , , ...values]) => values.filter((value) => typeof value === 'string' && value !== ''))
      .join(', ') || undefined
  );
}

function speakersLabelled(abstract: string | undefined): ScheduleSpeaker[] {
  const labelled = abstract
    ?.split('\n')
    .slice(0, 50)
    .map(readLabel)
    .find((line) => line?.label === 'speaker');
  return labelled === undefined ? [] : personsIn(labelled.value);
}
