import { XmlElement } from '@rgrove/parse-xml';
import { EventClock } from './eventClock';
import { frabDay, frabSession, type FrabEvent } from './frab';
import type { Gaps } from './gaps';
import type { Schedule, ScheduleSession } from './model';
import { said } from './plainText';
import { readSessions } from './readSessions';

/**
 * Reads a schedule in the XML that frab, pretalx, Pentabarf, wafer and the c3voc tools publish.
 * @param root the element `schedule`
 * @param zone an IANA name, for a schedule that names none
 */
export function readFrabXml(root: XmlElement, placeOf: PlaceOf, gaps: Gaps, zone: string | undefined): Schedule {
  const conference = child(root, 'conference');
  const declared = textOf(conference, 'time_zone_name') ?? textOf(conference, 'timezone');
  const clock = EventClock.of(declared, zone, gaps);
  const change = textOf(conference, 'day_change');
  const sessions = children(root, 'day').flatMap((day) => readDay(day, change, clock, gaps, placeOf));
  return {
    title: textOf(conference, 'title') ?? textOf(conference, 'acronym'),
    start: dateIn(conference, 'start', clock, placeOf),
    end: dateIn(conference, 'end', clock, placeOf),
    ...clock.facts,
    location: textOf(conference, 'venue') ?? textOf(conference, 'city'),
    url: textOf(conference, 'url') ?? textOf(conference, 'base_url'),
    sessions,
  };
}

/** Names an element for messages: `line 12`. */
export type PlaceOf = (element: XmlElement) => string;

function readDay(
  day: XmlElement,
  change: string | undefined,
  clock: EventClock,
  gaps: Gaps,
  placeOf: PlaceOf,
): ScheduleSession[] {
  const read = (name: string): string | undefined => said(day.attributes[name]);
  const context = frabDay(
    { date: read('date'), start: read('start'), end: read('end'), change, place: placeOf(day) },
    clock,
  );
  // Some tools write the talks of a day without the rooms around them.
  return [...children(day, 'room'), day].flatMap((room) =>
    readSessions(children(room, 'event'), gaps, (event) =>
      frabSession(readEvent(event, room === day ? undefined : room.attributes.name, placeOf(event)), context, clock),
    ),
  );
}

function readEvent(event: XmlElement, room: string | undefined, place: string): FrabEvent {
  const text = (name: string): string | undefined => textOf(event, name);
  return {
    place,
    id: event.attributes.guid ?? event.attributes.id,
    title: text('title'),
    subtitle: text('subtitle'),
    date: text('date'),
    start: text('start'),
    duration: text('duration'),
    end: text('end'),
    room: text('room') ?? room,
    track: text('track'),
    code: event.attributes.code,
    language: text('language'),
    type: text('type'),
    abstract: text('abstract'),
    description: text('description'),
    persons: listOf(event, 'persons', 'person').map((person) => ({
      name: person.text.trim() || (person.attributes.public_name ?? person.attributes.name ?? ''),
    })),
    url: text('url'),
    links: listOf(event, 'links', 'link').flatMap((link) => {
      const url = link.attributes.href?.trim();
      return url ? [{ title: link.text.trim() || undefined, url }] : [];
    }),
  };
}

function children(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((node): node is XmlElement => node instanceof XmlElement && node.name === name);
}

function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : children(element, name)[0];
}

function listOf(element: XmlElement, list: string, item: string): XmlElement[] {
  return children(element, list).flatMap((found) => children(found, item));
}

function textOf(element: XmlElement | undefined, name: string): string | undefined {
  const text = child(element, name)?.text.trim();
  return text === '' ? undefined : text;
}

function dateIn(
  element: XmlElement | undefined,
  name: string,
  clock: EventClock,
  placeOf: PlaceOf,
): string | undefined {
  const found = child(element, name);
  return found === undefined ? undefined : clock.date({ text: said(found.text), place: placeOf(found) });
}
