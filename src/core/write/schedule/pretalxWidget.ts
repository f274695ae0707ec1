import { isLogistics } from '../../note/words/sections';
import { speakersNamed } from './finish';
import type { JsonField } from './jsonField';
import { clockTimeIn, dateIn, timezoneIn } from './jsonTimes';
import type { Schedule, ScheduleSession } from './model';
import { oneLine, plainText } from './plainText';
import { dateOf } from './time';

/** Names by the ids or codes under which talks refer to them. */
interface Names {
  readonly speakers: ReadonlyMap<string, string>;
  readonly rooms: ReadonlyMap<string, string>;
  readonly tracks: ReadonlyMap<string, string>;
}

/** Whether a document is what pretalx answers to its own schedule page, `schedule/widgets/schedules/v2.json`. */
export function isPretalxWidget(root: JsonField): boolean {
  return ['talks', 'speakers', 'rooms', 'tracks'].every((name) => root.get(name).isList) && root.get('event_start').exists;
}

/**
 * It does not name the event; times have the event's offset.
 * @see https://github.com/pretalx/pretalx/blob/main/src/pretalx/agenda/views/widget.py
 * @throws ScheduleError naming the first place that makes no sense.
 */
export function readPretalxWidget(root: JsonField): Schedule {
  const timezone = timezoneIn(root.get('timezone'));
  const names: Names = { speakers: namesIn(root.get('speakers'), 'code'), rooms: namesIn(root.get('rooms'), 'id'), tracks: namesIn(root.get('tracks'), 'id') };
  return {
    start: dateIn(root.get('event_start')),
    end: dateIn(root.get('event_end')),
    timezone,
    sessions: root.get('talks').items().map((talk) => readTalk(talk, names, timezone)),
  };
}

function readTalk(talk: JsonField, names: Names, timezone: string | undefined): ScheduleSession {
  const title = oneLine(talk.get('title').requiredText());
  const start = clockTimeIn(talk.get('start'), timezone);
  const code = talk.get('code').text();
  const abstract = talk.get('abstract').text();
  const speakers = speakersNamed(talk.get('speakers').items().map((speaker) => ({ name: names.speakers.get(speaker.text() ?? '') ?? '' })));
  return {
    id: talk.first('id', 'code').text() ?? title,
    title,
    speakers,
    day: dateOf(start),
    start,
    end: clockTimeIn(talk.get('end'), timezone),
    room: names.rooms.get(talk.get('room').text() ?? ''),
    track: names.tracks.get(talk.get('track').text() ?? ''),
    code,
    abstract: abstract === undefined ? undefined : plainText(abstract) || undefined,
    links: [],
    // Breaks have no submission, hence no code.
    isTalk: speakers.length > 0 || (code !== undefined && !isLogistics(title)),
  };
}

function namesIn(list: JsonField, key: string): Map<string, string> {
  return new Map(list.items().map((one) => [one.get(key).text() ?? '', oneLine(one.get('name').text() ?? '')]));
}
