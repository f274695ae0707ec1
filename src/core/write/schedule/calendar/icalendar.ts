import { morning } from '../../../text/clock';
import { fold } from '../../../text/fold';
import { addDays, dayBefore } from '../../../text/isoDates';
import { EventClock } from '../eventClock';
import type { Gaps } from '../gaps';
import type { Schedule, ScheduleSession } from '../model';
import { ScheduleError } from '../problem';
import { readSessions } from '../readSessions';
import { zoneNamed } from '../zones/zoneName';
import { ianaZone } from '../zones/zone';
import { readEvent, type CalendarEvent, type EventReading } from './calendarEvent';
import { timesOf, type CalendarClock } from './calendarTimes';
import { CalendarZones } from './calendarZones';
import { parameterOf, propertiesOf, textOf, type Component } from './component';
import { readComponents } from './contentLines';
import { Repeats } from './recurrence';

/**
 * Reads a calendar whose events are the sessions of one conference. Cancelled events are left out; a recurring one
 * becomes a session for each time it takes place. A calendar of one event, as a meetup publishes it, is called like it.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @param zone an IANA name, for a calendar that knows only UTC
 * @throws ScheduleError where it holds no event.
 */
export function readICalendar(text: string, gaps: Gaps, zone: string | undefined): Schedule {
  const calendars = readComponents(text, gaps);
  return readCalendars(calendars, text.match(/^BEGIN:VEVENT\b/gim)?.length ?? 0, gaps, zone);
}

/**
 * Reads calendars that have been taken apart.
 * @param visible how many events there are by a look that knows less
 * @throws ScheduleError where they hold no event.
 */
export function readCalendars(
  calendars: readonly Component[],
  visible: number,
  gaps: Gaps,
  zone: string | undefined,
): Schedule {
  const named = (name: string): string | undefined =>
    calendars.map((calendar) => textOf(calendar, name)).find((value) => value !== undefined);
  const events = calendars
    .flatMap(([, , components]) => components.filter(([name]) => name === 'vevent'))
    .map((event, index): CalendarEvent => ({ event, place: `event ${index + 1}` }));
  if (events.length === 0)
    throw new ScheduleError({ code: 'empty', ...(gaps.list[0] && { place: gaps.list[0].place }) });
  if (visible > events.length) gaps.tell('sessions', 'BEGIN:VEVENT', String(visible - events.length));
  const clock = clockOf(calendars, events, gaps, zone);
  const reading: EventReading = {
    clock,
    // pretalx writes the speakers behind the title.
    speakersInSummary: /pretalx/i.test(named('prodid') ?? ''),
    organizersSpeak: areDifferent(events.map(({ event }) => organizerOf(event))),
    moved: movedTimes(events, clock),
    repeats: new Repeats(),
    gaps,
  };
  const held = events.filter(({ event }) => textOf(event, 'status')?.toUpperCase() !== 'CANCELLED');
  const only = held.length === 1 ? held[0]?.event : undefined;
  const all = readSessions(held, gaps, (event) => readEvent(event, reading));
  const title = named('x-wr-calname') ?? named('name') ?? (only && textOf(only, 'summary'));
  const itself = eventItself(all, title, lastDay(held.map((event) => lastWholeDay(event, clock))));
  const sessions = all.filter((session) => session !== itself).map((session) => withinPlace(session, itself?.room));
  return {
    title: title ?? itself?.title,
    end: lastDay([...all.map(({ day }) => day), ...held.map((event) => lastWholeDay(event, clock))]),
    ...clock.clock.facts,
    location: (only && textOf(only, 'location')) ?? itself?.room,
    url: named('url') ?? named('source'),
    sessions,
  };
}

/**
 * The one entry of whole days that lasts from the first session to the last is the conference, if the calendar is called
 * like it or has no name. Of a calendar without a name it says so alone if it lasts several days.
 * @param last ISO date of the last whole day
 */
function eventItself(
  sessions: readonly ScheduleSession[],
  title: string | undefined,
  last: string | undefined,
): ScheduleSession | undefined {
  const [whole, ...others] = sessions.filter(({ start, day }) => start === undefined && day !== undefined);
  if (whole?.day === undefined || others.length > 0) return undefined;
  const timed = sessions.flatMap(({ start }) => start ?? []).toSorted();
  const end = last ?? whole.day;
  const fewest = title === undefined && end === whole.day ? 2 : 1;
  if (timed.length < fewest || whole.day > (timed[0] ?? whole.day).slice(0, 10)) return undefined;
  if (end < (programmeDayOf(timed.at(-1)) ?? end)) return undefined;
  const isNamed = title === undefined ? whole.isTalk : fold(title).trim() === fold(whole.title).trim();
  return isNamed ? whole : undefined;
}

/** ISO date: what is past midnight may be of the conference's last night. */
function programmeDayOf(start: string | undefined): string | undefined {
  if (start === undefined) return undefined;
  const date = start.slice(0, 10);
  return start.slice(11) < morning ? dayBefore(date) : date;
}

/** A session's room without the place of the whole event behind it; none where nothing else is told. */
function withinPlace(session: ScheduleSession, place: string | undefined): ScheduleSession {
  const { room } = session;
  if (place === undefined || room === undefined) return session;
  if (room === place) return { ...session, room: undefined };
  return room.endsWith(`, ${place}`) ? { ...session, room: room.slice(0, -place.length - 2) } : session;
}

function clockOf(
  calendars: readonly Component[],
  events: readonly CalendarEvent[],
  gaps: Gaps,
  answered: string | undefined,
): CalendarClock {
  const zones = new CalendarZones(calendars, gaps);
  const known = answered === undefined ? undefined : zoneNamed(answered);
  const zone = zones.ofEvents(events.map(({ event }) => event)) ?? (known === undefined ? undefined : ianaZone(known));
  return { clock: new EventClock(zone, gaps), zones };
}

function movedTimes(events: readonly CalendarEvent[], clock: CalendarClock): Map<string, Set<string>> {
  const moved = new Map<string, Set<string>>();
  for (const { event, place } of events) {
    const [time] = timesOf(event, 'recurrence-id', place, clock);
    const id = textOf(event, 'uid');
    if (time !== undefined && id !== undefined) moved.set(id, (moved.get(id) ?? new Set()).add(time));
  }
  return moved;
}

function organizerOf(event: Component): string | undefined {
  const [organizer] = propertiesOf(event, 'organizer');
  return organizer && parameterOf(organizer, 'cn');
}

/** Whether several were told, and not one for all. */
function areDifferent(values: readonly (string | undefined)[]): boolean {
  return new Set(values.filter((value) => value !== undefined)).size > 1;
}

/** Of an event that takes whole days: the end that calendars tell is the day after it. */
function lastWholeDay({ event, place }: CalendarEvent, clock: CalendarClock): string | undefined {
  const [end] = timesOf(event, 'dtend', place, clock);
  return end === undefined || end.includes('T') ? undefined : addDays(end, -1);
}

function lastDay(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}
