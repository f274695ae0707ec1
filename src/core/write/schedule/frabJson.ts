import { EventClock } from './eventClock';
import { frabDay, frabSession, type FrabDay, type FrabEvent } from './frab';
import type { JsonField } from './jsonField';
import { dateIn } from './jsonTimes';
import type { Schedule, ScheduleSession } from './model';
import { peopleIn } from './people';
import { readSessions } from './readSessions';

/** Whether a document is `{"schedule": {"conference": …}}`, with or without the outer object. */
export function isFrabJson(root: JsonField): boolean {
  return conferenceOf(root).get('days').exists || eventsBeside(root).exists;
}

/**
 * Reads the talks inside the days, and those in a list of their own beside the conference (version 2 of the format).
 * @see https://github.com/voc/schedule
 * @param zone an IANA name, for a schedule that names none
 */
export function readFrabJson(root: JsonField, zone: string | undefined): Schedule {
  const conference = conferenceOf(root);
  const clock = EventClock.of(conference.firstText('time_zone_name', 'timezone'), zone, root.gaps);
  const days = conference.get('days').items();
  const sessions = [
    ...days.flatMap((day) => readDay(day, conference.get('day_change').text(), clock)),
    ...readEvents(root, days, clock),
  ];
  if (sessions.length === 0) root.gaps.tell('sessions', conference.get('days').place, '0');
  return {
    title: conference.get('title').text() ?? conference.get('acronym').text(),
    start: dateIn(conference.get('start'), clock),
    end: dateIn(conference.get('end'), clock),
    ...clock.facts,
    location: conference.first('location', 'venue', 'city').text(),
    url:
      conference.get('url').text() ?? root.get('schedule').get('base_url').text() ?? conference.get('base_url').text(),
    sessions,
  };
}

function scheduleOf(root: JsonField): JsonField {
  const schedule = root.get('schedule');
  return schedule.exists ? schedule : root;
}

function conferenceOf(root: JsonField): JsonField {
  return scheduleOf(root).get('conference');
}

function eventsBeside(root: JsonField): JsonField {
  return scheduleOf(root).get('conference').exists ? scheduleOf(root).first('events', 'talks') : root.get('');
}

function dayIn(day: JsonField, change: string | undefined, clock: EventClock): FrabDay {
  return frabDay(
    {
      date: day.get('date').text(),
      start: day.firstText('day_start', 'start'),
      end: day.firstText('day_end', 'end'),
      change,
      place: day.place,
    },
    clock,
  );
}

function readDay(day: JsonField, change: string | undefined, clock: EventClock): ScheduleSession[] {
  const context = dayIn(day, change, clock);
  return roomsOf(day).flatMap(([room, events]) =>
    readSessions(events.held(), day.gaps, (event) => frabSession(readEvent(event, room, noNames), context, clock)),
  );
}

/** The talks by room, where the format has an object; some tools write a list of rooms, or the day's talks without any. */
function roomsOf(day: JsonField): [room: string, events: JsonField][] {
  const rooms = day.get('rooms');
  const named = rooms.isList
    ? rooms
        .items()
        .map((room): [string, JsonField] => [
          room.get('name').text() ?? '',
          room.isList ? room : room.first('events', 'talks'),
        ])
    : rooms.members();
  return [...named, ['', day.first('events', 'talks')]];
}

/** The day of each is the last one that has begun by then. */
function readEvents(root: JsonField, days: readonly JsonField[], clock: EventClock): ScheduleSession[] {
  const events = eventsBeside(root).held();
  if (events.length === 0) return [];
  const conference = conferenceOf(root);
  const names: Names = { rooms: namesBySlug(conference.get('rooms')), tracks: namesBySlug(conference.get('tracks')) };
  const known = days.map((day) => dayIn(day, undefined, clock)).filter(({ start }) => start !== undefined);
  return readSessions(events, root.gaps, (event) => {
    const session = frabSession(readEvent(event, '', names), noDay, clock);
    const day = known.findLast(({ start = '' }) => session.start !== undefined && start <= session.start);
    const isWithin = day?.end === undefined || (session.start !== undefined && session.start < day.end);
    return day !== undefined && isWithin ? { ...session, day: day.date } : session;
  });
}

const noDay: FrabDay = { date: undefined, start: undefined, end: undefined };

interface Names {
  readonly rooms: ReadonlyMap<string, string>;
  readonly tracks: ReadonlyMap<string, string>;
}

const noNames: Names = { rooms: new Map(), tracks: new Map() };

/** The names of rooms or tracks by the slugs and ids that talks may refer to them with. */
function namesBySlug(list: JsonField): Map<string, string> {
  return new Map(
    list.items().flatMap((entry): [string, string][] => {
      const name = entry.text();
      return name === undefined
        ? []
        : ['slug', 'guid', 'id'].flatMap((key): [string, string][] => {
            const id = entry.get(key).text();
            return id === undefined ? [] : [[id, name]];
          });
    }),
  );
}

/** What an event calls its room or track: a name, an object that has one, or a reference to one. */
function nameIn(field: JsonField, names: ReadonlyMap<string, string>): string | undefined {
  if (!field.isObject) {
    const text = field.names();
    return text === undefined ? undefined : (names.get(text) ?? text);
  }
  if (field.first('name', 'title').exists) return field.text();
  const id = field.firstText('slug', 'guid', 'id');
  return (id === undefined ? undefined : names.get(id)) ?? field.text();
}

function readEvent(event: JsonField, room: string, { rooms, tracks }: Names): FrabEvent {
  return {
    place: event.place,
    id: event.first('guid', 'id', 'code').text(),
    title: event.get('title').text(),
    subtitle: event.get('subtitle').text(),
    date: event.get('date').text(),
    start: event.get('start').text(),
    duration: event.get('duration').text(),
    end: event.get('end').text(),
    room: nameIn(event.get('room'), rooms) ?? (room.trim() || undefined),
    track: nameIn(event.get('track'), tracks),
    code: event.get('code').text(),
    language: event.get('language').text(),
    type: event.get('type').text(),
    abstract: event.get('abstract').text(),
    description: event.get('description').text(),
    persons: peopleIn(event.first('persons', 'participants', 'speakers')),
    url: event.get('url').text(),
    links: event.get('links').items().flatMap(readLink),
  };
}

function readLink(link: JsonField): { title: string | undefined; url: string }[] {
  const url = (link.isObject ? link.first('url', 'href') : link).text();
  return url === undefined ? [] : [{ title: link.isObject ? link.get('title').text() : undefined, url }];
}
