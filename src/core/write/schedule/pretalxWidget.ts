import { isLogistics } from '../../note/language/sections';
import { EventClock } from './eventClock';
import type { JsonField } from './jsonField';
import { dateIn, timesIn } from './jsonTimes';
import type { Schedule, ScheduleSession } from './model';
import { Names } from './names';
import { peopleIn } from './people';
import { abstractIn, oneLine } from './plainText';
import { readSessions } from './readSessions';

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
 * @param zone an IANA name, for a schedule that names none
 */
export function readPretalxWidget(root: JsonField, zone: string | undefined): Schedule {
  const clock = EventClock.of(root.get('timezone').text(), zone, root.gaps);
  const lookup: Lookup = {
    speakers: new Names('speaker', root.get('speakers'), 'code', nameOf),
    rooms: new Names('room', root.get('rooms'), 'id', nameOf),
    tracks: new Names('track', root.get('tracks'), 'id', nameOf),
  };
  const sessions = readSessions(root.get('talks').items(), root.gaps, (talk) => readTalk(talk, lookup, clock));
  return {
    start: dateIn(root.get('event_start'), clock),
    end: dateIn(root.get('event_end'), clock),
    ...clock.facts,
    sessions,
  };
}

function readTalk(talk: JsonField, { speakers: known, rooms, tracks }: Lookup, clock: EventClock): ScheduleSession {
  const title = oneLine(talk.get('title').requiredText());
  const code = talk.get('code').text();
  const abstract = talk.get('abstract').text();
  const speakers = peopleIn(talk.get('speakers'), (speaker) => known.of(speaker));
  return {
    id: talk.first('id', 'code').text() ?? title,
    title,
    speakers,
    ...timesIn(clock, talk.get('start'), talk.get('end'), talk.get('duration')),
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
