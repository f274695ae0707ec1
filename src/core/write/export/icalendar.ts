import ICAL from 'ical.js';
import type { LibraryEvent, LibraryNote } from '../../library/model';
import { addDays, isFullDate } from '../../text/isoDates';
import { factIn } from '../../text/fact';
import { escapeAddress } from '../markdown';
import { addMinutes } from '../schedule/time';
import { calendarDomain, calendarIds } from './calendarIds';
import { calendarZone } from './calendarZone';
import { exportedTalks, type ExportedTalk, type GivenDays } from './eventTalks';
import { allTalks, isTalkChosen, type TalkChoice } from './selection';

export interface CalendarOptions {
  /** IANA name of the zone the event's clocks show. Without it times are written as floating: the same on every clock. */
  readonly timezone?: string | undefined;
  /** Of this export, in milliseconds since 1970. */
  readonly now: number;
  /** When a note was changed last, in milliseconds since 1970, where that is known: that of the export else. */
  readonly modified?: ((note: LibraryNote) => number | undefined) | undefined;
  /** What a person said of days that the notes do not date. */
  readonly days?: GivenDays | undefined;
  /** Of which talks; of some alone the event itself is no entry. */
  readonly choice?: TalkChoice | undefined;
}

/**
 * An event as an iCalendar file: itself as whole days, and every talk whose day and time are known, on the clocks of the
 * event's zone, whose rules stand beside them. Nothing is invented: a talk without an end has none. Ids stay as they are
 * from one export to the next, and `SEQUENCE` grows with the note, so that calendars bring up to date what they hold.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function exportICalendar(event: LibraryEvent, options: CalendarOptions): string {
  const { timezone, choice = allTalks } = options;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Conference Notes//EN');
  calendar.addPropertyWithValue('x-wr-calname', event.title);
  if (timezone !== undefined) calendar.addPropertyWithValue('x-wr-timezone', timezone);
  const talks = exportedTalks(event, options.days);
  const ids = calendarIds(event, talks);
  const isChosen = isTalkChosen(choice, event);
  const timed = talks.filter((talk): talk is TimedTalk => isTimed(talk) && isChosen(talk.source));
  const [first, last] = [
    timed.map(({ date }) => date).toSorted()[0],
    timed
      .map(({ date }) => date)
      .toSorted()
      .at(-1),
  ];
  if (timezone !== undefined && first !== undefined && last !== undefined)
    calendar.addSubcomponent(calendarZone(timezone, first, last));
  if (choice.kind === 'all' && isFullDate(event.start)) {
    const component = added(calendar, `event@${calendarDomain(event)}`, options, event.notes);
    addWholeDays(component, event, event.start);
  }
  for (const talk of timed) {
    const component = added(calendar, ids.get(talk) ?? '', options, [talk.source.source]);
    addTalk(component, talk, event, timezone);
  }
  return `${calendar.toString()}\r\n`;
}

interface TimedTalk extends ExportedTalk {
  readonly date: string;
  readonly start: string;
}

/** The chosen talks that a calendar has no place for: those without a time, and those of a day that nobody dates. */
export function leftOfCalendar(
  event: LibraryEvent,
  { days, choice = allTalks }: Pick<CalendarOptions, 'days' | 'choice'>,
): ExportedTalk[] {
  const isChosen = isTalkChosen(choice, event);
  return exportedTalks(event, days).filter((talk) => !isTimed(talk) && isChosen(talk.source));
}

function isTimed({ date, start }: ExportedTalk): boolean {
  return date !== undefined && start !== undefined;
}

/** Minutes since 1970 are many; these fit into the 31 bits of a `SEQUENCE` for four thousand years. */
const sequenceBegins = Date.UTC(2020, 0, 1);

function added(
  calendar: ICAL.Component,
  uid: string,
  { now, modified }: CalendarOptions,
  notes: readonly LibraryNote[],
): ICAL.Component {
  const component = new ICAL.Component('vevent');
  const changed = Math.max(...notes.map((note) => modified?.(note) ?? now));
  component.addPropertyWithValue('uid', uid);
  component.addPropertyWithValue('dtstamp', utcTime(now));
  component.addPropertyWithValue('last-modified', utcTime(changed));
  component.addPropertyWithValue('sequence', Math.max(0, Math.floor((changed - sequenceBegins) / 60_000)));
  calendar.addSubcomponent(component);
  return component;
}

function addWholeDays(component: ICAL.Component, event: LibraryEvent, start: string): void {
  component.addPropertyWithValue('summary', event.title);
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(start));
  // The end is the first day that no longer belongs to it; the calendar ends with the year 9999.
  const end = addDays(isFullDate(event.end) ? event.end : start, 1);
  if (isFullDate(end)) component.addPropertyWithValue('dtend', ICAL.Time.fromDateString(end));
  component.addPropertyWithValue('transp', 'TRANSPARENT');
  addText(component, 'location', event.location);
  // An address is no text to iCalendar: nothing in it is escaped on the way out.
  if (event.url !== undefined && /^[a-z][a-z\d+.-]*:/i.test(event.url))
    addText(component, 'url', escapeAddress(event.url));
}

function addTalk(component: ICAL.Component, talk: TimedTalk, event: LibraryEvent, timezone: string | undefined): void {
  const start = `${talk.date}T${talk.start}`;
  addText(component, 'summary', talk.title);
  addTime(component, 'dtstart', start, timezone);
  if (talk.end !== undefined) addTime(component, 'dtend', endAfter(start, talk.end), timezone);
  addText(component, 'location', [talk.room, event.location].filter((place) => place !== undefined).join(', '));
  const speakers = talk.speakers.map(({ name, affiliation }) =>
    affiliation === undefined ? name : `${name} (${affiliation})`,
  );
  // Calendars show the description; who reads the calendar as a schedule goes by these.
  for (const speaker of speakers) addText(component, 'x-speaker', speaker);
  const lines = [speakers.join(', '), ...talk.links.map(({ kind, url }) => `${kind}: ${url}`)].filter(
    (line) => line !== '',
  );
  if (lines.length > 0) component.addPropertyWithValue('description', lines.join('\n'));
  addText(component, 'categories', talk.track);
}

/** A talk that ends before it starts ends on the next day. */
function endAfter(start: string, end: string): string {
  const sameDay = `${start.slice(0, 10)}T${end}`;
  return sameDay < start ? addMinutes(sameDay, 24 * 60) : sameDay;
}

/** A time on the clocks of a zone, or on every clock; none that the calendar has no year for. */
function addTime(component: ICAL.Component, name: string, local: string, timezone: string | undefined): void {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return;
  const property = component.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(`${local}:00`));
  if (timezone !== undefined) property.setParameter('tzid', timezone);
}

function utcTime(instant: number): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${new Date(instant).toISOString().slice(0, 19)}Z`);
}

function addText(component: ICAL.Component, name: string, text: string | undefined): void {
  const fact = factIn(text, 2000);
  if (fact !== undefined) component.addPropertyWithValue(name, fact);
}
