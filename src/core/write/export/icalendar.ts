import ICAL from 'ical.js';
import type { LibraryEvent } from '../../library/model';
import { isFullDate } from '../../note/line/dates';
import { fileNameFor, uniqueName } from '../fileName';
import { escapeAddress } from '../markdown';
import { addDays, addMinutes, instantOf } from '../schedule/time';
import { exportedTalks, type ExportedTalk } from './eventTalks';

export interface CalendarOptions {
  /** IANA name of the zone the event's clocks show. Without it times are written as floating: the same on every clock. */
  readonly timezone?: string | undefined;
  /** Of this export, in milliseconds since 1970. */
  readonly now: number;
}

/**
 * An event as an iCalendar file: itself as whole days, and every talk whose day and time are known. Times go out in UTC, so
 * that no reader needs to know our zone's rules. Nothing is invented: a talk without an end has none.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function exportICalendar(event: LibraryEvent, options: CalendarOptions): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Conference Notes//EN');
  calendar.addPropertyWithValue('x-wr-calname', event.title);
  if (options.timezone !== undefined) calendar.addPropertyWithValue('x-wr-timezone', options.timezone);
  const domain = fileNameFor(event.title, 'event');
  const taken = new Set<string>();
  const add = (uid: string): ICAL.Component => {
    const component = new ICAL.Component('vevent');
    component.addPropertyWithValue('uid', `${uniqueName(uid, taken)}@${domain}`);
    component.addPropertyWithValue('dtstamp', utcTime(options.now));
    calendar.addSubcomponent(component);
    return component;
  };
  if (isFullDate(event.start)) addWholeDays(add('event'), event, event.start);
  for (const talk of exportedTalks(event)) {
    if (talk.date !== undefined && talk.start !== undefined)
      addTalk(
        add(`${fileNameFor(talk.title, 'talk')}-${talk.date}`),
        talk,
        `${talk.date}T${talk.start}`,
        event,
        options,
      );
  }
  return `${calendar.toString()}\r\n`;
}

function addWholeDays(component: ICAL.Component, event: LibraryEvent, start: string): void {
  component.addPropertyWithValue('summary', event.title);
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(start));
  // The end is the first day that no longer belongs to it.
  component.addPropertyWithValue(
    'dtend',
    ICAL.Time.fromDateString(addDays(isFullDate(event.end) ? event.end : start, 1)),
  );
  component.addPropertyWithValue('transp', 'TRANSPARENT');
  addText(component, 'location', event.location);
  // An address is no text to iCalendar: nothing in it is escaped on the way out.
  if (event.url !== undefined && /^[a-z][a-z\d+.-]*:/i.test(event.url))
    addText(component, 'url', escapeAddress(event.url));
}

function addTalk(
  component: ICAL.Component,
  talk: ExportedTalk,
  start: string,
  event: LibraryEvent,
  { timezone }: CalendarOptions,
): void {
  component.addPropertyWithValue('summary', talk.title);
  component.addPropertyWithValue('dtstart', clockTime(start, timezone));
  if (talk.end !== undefined) component.addPropertyWithValue('dtend', clockTime(endAfter(start, talk.end), timezone));
  addText(component, 'location', [talk.room, event.location].filter((place) => place !== undefined).join(', '));
  const speakers = talk.speakers
    .map(({ name, affiliation }) => (affiliation === undefined ? name : `${name} (${affiliation})`))
    .join(', ');
  addText(
    component,
    'description',
    [speakers, ...talk.links.map(({ kind, url }) => `${kind}: ${url}`)].filter((line) => line !== '').join('\n'),
  );
  addText(component, 'categories', talk.track);
}

/** A talk that ends before it starts ends on the next day. */
function endAfter(start: string, end: string): string {
  const sameDay = `${start.slice(0, 10)}T${end}`;
  return sameDay < start ? addMinutes(sameDay, 24 * 60) : sameDay;
}

function clockTime(local: string, timezone: string | undefined): ICAL.Time {
  return timezone === undefined ? ICAL.Time.fromDateTimeString(`${local}:00`) : utcTime(instantOf(local, timezone));
}

function utcTime(instant: number): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${new Date(instant).toISOString().slice(0, 19)}Z`);
}

function addText(component: ICAL.Component, name: string, text: string | undefined): void {
  if (text !== undefined && text !== '') component.addPropertyWithValue(name, text);
}
