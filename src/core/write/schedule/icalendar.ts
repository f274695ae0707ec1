import ICAL from 'ical.js';
import { isLogistics } from '../../note/words/sections';
import { readLabel } from '../../note/words/labels';
import { speakersNamed } from './finish';
import type { Schedule, ScheduleSession, ScheduleSpeaker } from './model';
import { oneLine, plainText } from './plainText';
import { ScheduleError } from './problem';
import { addMinutes, dateOf, isTimezone, readLocalTime } from './time';

/** A property in jCal: name, parameters, type, values. @see https://www.rfc-editor.org/rfc/rfc7265 */
type Property = readonly [name: string, parameters: Readonly<Record<string, string | readonly string[]>>, type: string, ...values: unknown[]];
type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]];

/**
 * Reads a calendar whose events are the sessions of one conference. Cancelled events are left out; of a recurring one
 * the first occurrence is taken.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @throws ScheduleError naming the event and property that make no sense.
 */
export function readICalendar(text: string): Schedule {
  const calendars = parse(text);
  const timezone = timezoneOf(calendars);
  const named = (name: string): string | undefined => calendars.map((calendar) => textOf(calendar, name)).find((value) => value !== undefined);
  // pretalx writes the speakers behind the title.
  const speakersInSummary = /pretalx/i.test(named('prodid') ?? '');
  const events = calendars.flatMap(([, , components]) => components.filter(([name]) => name === 'vevent'));
  return {
    title: named('x-wr-calname') ?? named('name'),
    timezone,
    url: named('url') ?? named('source'),
    sessions: events.filter((event) => textOf(event, 'status')?.toUpperCase() !== 'CANCELLED').map((event, index) => readEvent(event, `event ${index + 1}`, timezone, speakersInSummary)),
  };
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

/** The calendar's own time zone, else the one its events name. */
function timezoneOf(calendars: readonly Component[]): string | undefined {
  const declared = calendars.flatMap((calendar) => [
    textOf(calendar, 'x-wr-timezone'),
    ...calendar[2].filter(([name]) => name === 'vtimezone').map((zone) => textOf(zone, 'tzid')),
    ...calendar[2].filter(([name]) => name === 'vevent').map((event) => zoneOf(property(event, 'dtstart'))),
  ]);
  return declared.find((name) => name !== undefined && isTimezone(name));
}

function readEvent(event: Component, place: string, timezone: string | undefined, speakersInSummary: boolean): ScheduleSession {
  const summary = oneLine(textOf(event, 'summary') ?? '');
  if (summary === '') throw new ScheduleError({ code: 'missing', place: `${place} SUMMARY` });
  const description = textOf(event, 'description');
  const split = speakersInSummary ? summary.lastIndexOf(' - ') : -1;
  const title = split > 0 ? summary.slice(0, split) : summary;
  const speakers = split > 0 ? speakersIn(summary.slice(split + 3)) : speakersLabelled(description);
  const start = timeOf(event, 'dtstart', place, timezone);
  const clock = start?.includes('T') === true ? start : undefined;
  return {
    id: textOf(event, 'uid') ?? title,
    title,
    speakers,
    day: dateOf(start),
    start: clock,
    end: clock === undefined ? undefined : endOf(event, clock, place, timezone),
    room: textOf(event, 'location'),
    track: textOf(event, 'categories'),
    abstract: description === undefined ? undefined : plainText(description) || undefined,
    url: textOf(event, 'url'),
    links: [],
    isTalk: speakers.length > 0 || !isLogistics(title),
  };
}

function endOf(event: Component, start: string, place: string, timezone: string | undefined): string | undefined {
  const end = timeOf(event, 'dtend', place, timezone);
  if (end !== undefined) return end.includes('T') ? end : undefined;
  const duration = textOf(event, 'duration');
  if (duration === undefined) return undefined;
  try {
    return addMinutes(start, ICAL.Duration.fromString(duration).toSeconds() / 60);
  } catch {
    throw new ScheduleError({ code: 'bad-time', place: `${place} DURATION`, value: duration });
  }
}

function timeOf(event: Component, name: string, place: string, timezone: string | undefined): string | undefined {
  const found = property(event, name);
  const text = valueOf(found);
  // UTC is meant literally here: without a zone to move it into, it stays UTC.
  return text === undefined ? undefined : readLocalTime(text, `${place} ${name.toUpperCase()}`, timezone);
}

function zoneOf(found: Property | undefined): string | undefined {
  const zone = found?.[1].tzid;
  return typeof zone === 'string' ? zone : undefined;
}

function speakersLabelled(description: string | undefined): ScheduleSpeaker[] {
  const labelled = description?.split('\n').slice(0, 50).map(readLabel).find((line) => line?.label === 'speaker');
  return labelled === undefined ? [] : speakersIn(labelled.value);
}

function speakersIn(list: string): ScheduleSpeaker[] {
  return speakersNamed(list.split(/,|&| and /).map((name) => ({ name: name.trim() })));
}

function property(component: Component, name: string): Property | undefined {
  return component[1].find((found) => found[0] === name);
}

function textOf(component: Component, name: string): string | undefined {
  return valueOf(property(component, name));
}

function valueOf(found: Property | undefined): string | undefined {
  const value = found?.[3];
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}
