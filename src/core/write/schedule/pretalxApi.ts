import { isLogistics } from '../../note/language/sections';
import type { JsonField } from './jsonField';
import { clockTimeIn, endAfter } from './jsonTimes';
import type { Schedule, ScheduleGap, ScheduleSession } from './model';
import { personName, speakersNamed } from './people';
import { abstractIn, oneLine } from './plainText';
import { readSessions } from './readSessions';
import { dateOf } from './time';

/** A talk and one of the times it is given at; no time where none is set. */
interface Slot {
  readonly talk: JsonField;
  readonly slot: JsonField | undefined;
}

/**
 * The talks of pretalx's API with their times: a page of talks or submissions, or a schedule whose slots hold their
 * submissions; nothing where this is something else.
 */
export function pretalxSlots(root: JsonField): Slot[] | undefined {
  if (root.get('slots').isList && root.get('version').exists)
    return root
      .get('slots')
      .items()
      .map((slot) => ({ talk: slot.get('submission'), slot }));
  const talks = root.isList ? root : root.get('results');
  if (!talks.isList || !talks.items().some((talk) => talk.get('code').exists && talk.get('submission_type').exists))
    return undefined;
  return talks.items().flatMap((talk): Slot[] => {
    const slots = talk.get('slot').exists ? [talk.get('slot')] : talk.get('slots').items();
    return slots.length === 0 ? [{ talk, slot: undefined }] : slots.map((slot) => ({ talk, slot }));
  });
}

/**
 * It does not name the event; times have the event's offset.
 * @see https://docs.pretalx.org/api/
 * @throws ScheduleError naming the first place that makes no sense.
 */
export function readPretalxApi(slots: readonly Slot[]): Schedule {
  const gaps: ScheduleGap[] = [];
  return { sessions: readSessions(slots, gaps, (slot) => readSlot(slot, gaps)), gaps };
}

function readSlot({ talk, slot }: Slot, gaps: ScheduleGap[]): ScheduleSession {
  // A break has no submission, and its name where the slot describes itself.
  const described = slot?.get('description').text();
  const title = oneLine(talk.exists || described === undefined ? talk.get('title').requiredText() : described);
  const start = slot === undefined ? undefined : clockTimeIn(slot.get('start'));
  const abstract = talk.firstText('abstract', 'description');
  const speakers = speakersNamed(
    talk
      .get('speakers')
      .items()
      .map((speaker) => ({ name: speakerName(speaker, gaps) ?? '' })),
  );
  return {
    id: talk.get('code').text() ?? title,
    title,
    speakers,
    day: dateOf(start),
    start,
    end: slot === undefined ? undefined : (clockTimeIn(slot.get('end')) ?? endAfter(start, talk.get('duration'))),
    room: slot === undefined ? undefined : roomName(slot.get('room'), gaps),
    track: talk.get('track').isObject ? talk.get('track').text() : undefined,
    code: talk.get('code').text(),
    language: talk.get('content_locale').text(),
    abstract: abstractIn(abstract),
    links: [],
    isTalk: speakers.length > 0 || (talk.exists && !isLogistics(title)),
  };
}

/** Unless the request asks for more, a speaker is only a code and a room only a number. */
function speakerName(speaker: JsonField, gaps: ScheduleGap[]): string | undefined {
  if (speaker.isObject) return personName(speaker, gaps);
  gaps.push({ kind: 'speaker', place: speaker.place, value: speaker.text() ?? '' });
  return undefined;
}

function roomName(room: JsonField, gaps: ScheduleGap[]): string | undefined {
  if (!room.isNumber) return room.text();
  gaps.push({ kind: 'room', place: room.place, value: room.text() ?? '' });
  return undefined;
}
