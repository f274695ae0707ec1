import { frabSession } from './frab';
import type { FrabEvent } from './frab';
import type { JsonField } from './jsonField';
import { clockTimeIn, dateIn, timezoneIn } from './jsonTimes';
import type { Schedule, ScheduleGap } from './model';
import { personName } from './people';
import { readSessions } from './readSessions';

/** Whether a document is `{"schedule": {"conference": …}}`, with or without the outer object. */
export function isFrabJson(root: JsonField): boolean {
  return conferenceOf(root).get('days').exists;
}

/** @throws ScheduleError naming the first place that makes no sense. */
export function readFrabJson(root: JsonField): Schedule {
  const conference = conferenceOf(root);
  const timezone = timezoneIn(conference.first('time_zone_name', 'timezone'));
  const gaps: ScheduleGap[] = [];
  return {
    title: conference.get('title').text() ?? conference.get('acronym').text(),
    start: dateIn(conference.get('start')),
    end: dateIn(conference.get('end')),
    timezone,
    location: conference.first('location', 'venue', 'city').text(),
    url:
      conference.get('url').text() ?? root.get('schedule').get('base_url').text() ?? conference.get('base_url').text(),
    sessions: conference
      .get('days')
      .items()
      .flatMap((day) => readDay(day, timezone, gaps)),
    gaps,
  };
}

function conferenceOf(root: JsonField): JsonField {
  const schedule = root.get('schedule');
  return (schedule.exists ? schedule : root).get('conference');
}

function readDay(day: JsonField, timezone: string | undefined, gaps: ScheduleGap[]): Schedule['sessions'] {
  const context = { date: dateIn(day.get('date')), start: clockTimeIn(day.get('day_start')), timezone };
  return roomsOf(day).flatMap(([room, events]) =>
    readSessions(events.items(), gaps, (event) => frabSession(readEvent(event, room, gaps), context)),
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

function readEvent(event: JsonField, room: string, gaps: ScheduleGap[]): FrabEvent {
  return {
    place: event.place,
    id: event.first('guid', 'id', 'code').text(),
    title: event.get('title').text(),
    subtitle: event.get('subtitle').text(),
    date: event.get('date').text(),
    start: event.get('start').text(),
    duration: event.get('duration').text(),
    room: event.get('room').text() ?? (room.trim() || undefined),
    track: event.get('track').text(),
    code: event.get('code').text(),
    language: event.get('language').text(),
    abstract: event.get('abstract').text(),
    description: event.get('description').text(),
    persons: event
      .get('persons')
      .items()
      .flatMap((person) => personName(person, gaps) ?? []),
    url: event.get('url').text(),
    links: event.get('links').items().flatMap(readLink),
  };
}

function readLink(link: JsonField): { title: string | undefined; url: string }[] {
  const url = (link.isObject ? link.get('url') : link).text();
  return url === undefined ? [] : [{ title: link.isObject ? link.get('title').text() : undefined, url }];
}
