import { isLogistics } from '../../note/language/sections';
import type { JsonField } from './jsonField';
import { clockTimeIn, dateIn, endAfter, timezoneIn } from './jsonTimes';
import type { Schedule, ScheduleGap, ScheduleSession } from './model';
import { Names } from './names';
import { speakersNamed } from './people';
import { abstractIn, oneLine } from './plainText';
import { readSessions } from './readSessions';
import { dateOf } from './time';

interface Lookup {
  readonly speakers: Names;
  readonly rooms: Names;
  readonly tracks: Names;
}

/** Whether a document is what pretalx answers to its own schedule page, `schedule/widgets/schedules/v2.json`. */
export function isPretalxWidget(root: JsonField): boolean {
  return (
    ['talks', 'speakers', 'rooms', 'tracks'].every((name) => root.get(name).isList) && root.get('event_start').exists
  );
}

/**
 * It does not name the event; times have the event's offset.
 * @see https://github.com/pretalx/pretalx/blob/main/src/pretalx/agenda/views/widget.py
 * @throws ScheduleError naming the first place that makes no sense.
 */
export function readPretalxWidget(root: JsonField): Schedule {
  const timezone = timezoneIn(root.get('timezone'));
  const gaps: ScheduleGap[] = [];
  const lookup: Lookup = {
    speakers: new Names('speaker', root.get('speakers'), 'code', nameOf, gaps),
    rooms: new Names('room', root.get('rooms'), 'id', nameOf, gaps),
    tracks: new Names('track', root.get('tracks'), 'id', nameOf, gaps),
  };
  return {
    start: dateIn(root.get('event_start')),
    end: dateIn(root.get('event_end')),
    timezone,
    sessions: readSessions(root.get('talks').items(), gaps, (talk) => readTalk(talk, lookup, timezone)),
    gaps,
  };
}

function readTalk(
  talk: JsonField,
  { speakers: known, rooms, tracks }: Lookup,
  timezone: string | undefined,
): ScheduleSession {
  const title = oneLine(talk.get('title').requiredText());
  const start = clockTimeIn(talk.get('start'), timezone);
  const code = talk.get('code').text();
  const abstract = talk.get('abstract').text();
  const speakers = speakersNamed(
    talk
      .get('speakers')
      .items()
      .map((speaker) => ({ name: known.of(speaker) ?? '' })),
  );
  return {
    id: talk.first('id', 'code').text() ?? title,
    title,
    speakers,
    day: dateOf(start),
    start,
    end: clockTimeIn(talk.get('end'), timezone) ?? endAfter(start, talk.get('duration')),
    room: rooms.of(talk.get('room')),
    track: tracks.of(talk.get('track')),
    code,
    abstract: abstractIn(abstract),
    links: [],
    // Breaks have no submission, hence no code.
    isTalk: speakers.length > 0 || (code !== undefined && !isLogistics(title)),
  };
}

function nameOf(entry: JsonField): string {
  return oneLine(entry.get('name').text() ?? '');
}
