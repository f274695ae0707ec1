import { isLogistics } from '../../note/language/sections';
import { EventClock, type SessionTimes } from './eventClock';
import type { Gaps } from './gaps';
import type { JsonField } from './jsonField';
import { timesIn } from './jsonTimes';
import type { Schedule, ScheduleSession } from './model';
import { peopleIn, personName } from './people';
import { abstractIn, oneLine } from './plainText';
import { readSessions } from './readSessions';

/** A talk and one of the times it is given at; no time where none is set. */
interface Slot {
  readonly talk: JsonField;
  readonly slot: JsonField | undefined;
}

/**
 * The talks of pretalx's API with their times: one of them, a page of talks or submissions, or a schedule whose slots hold their
 * submissions; nothing where this is something else.
 */
export function pretalxSlots(root: JsonField): Slot[] | undefined {
  if (root.get('slots').isList && root.get('version').exists)
    return root
      .get('slots')
      .items()
      .map((slot) => ({ talk: slot.get('submission'), slot }));
  const isOne = root.get('code').exists && root.get('submission_type').exists;
  const talks = root.isList || isOne ? root : root.get('results');
  if (
    !(talks.isList || isOne) ||
    !talks.items().some((talk) => talk.get('code').exists && talk.get('submission_type').exists)
  )
    return undefined;
  return (isOne ? [root] : talks.held()).flatMap((talk): Slot[] => {
    const slots = talk.get('slot').exists ? [talk.get('slot')] : talk.get('slots').items();
    return slots.length === 0 ? [{ talk, slot: undefined }] : slots.map((slot) => ({ talk, slot }));
  });
}

/**
 * It does not name the event; times have the event's offset.
 * @see https://docs.pretalx.org/api/
 * @param zone an IANA name, where whoever reads knows it
 */
export function readPretalxApi(slots: readonly Slot[], gaps: Gaps, zone: string | undefined): Schedule {
  const clock = EventClock.of(undefined, zone, gaps);
  const sessions = readSessions(slots, gaps, (slot) => readSlot(slot, clock));
  return { ...clock.facts, sessions };
}

function readSlot({ talk, slot }: Slot, clock: EventClock): ScheduleSession {
  // A break has no submission, and its name where the slot describes itself.
  const described = slot?.get('description').text();
  const title = oneLine(talk.exists || described === undefined ? talk.get('title').requiredText() : described);
  const abstract = talk.firstText('abstract', 'description');
  const speakers = peopleIn(talk.get('speakers'), speakerName);
  return {
    id: talk.get('code').text() ?? title,
    title,
    speakers,
    ...(slot === undefined ? noTimes : timesIn(clock, slot.get('start'), slot.get('end'), talk.get('duration'))),
    room: slot === undefined ? undefined : roomName(slot.get('room')),
    track: talk.get('track').isObject ? talk.get('track').text() : undefined,
    code: talk.get('code').text(),
    language: talk.get('content_locale').text(),
    abstract: abstractIn(abstract),
    links: [],
    isTalk: speakers.length > 0 || (talk.exists && !isLogistics(title)),
  };
}

const noTimes: SessionTimes = { day: undefined, start: undefined, end: undefined };

/** Unless the request asks for more, a speaker is only a code and a room only a number. */
function speakerName(speaker: JsonField): string | undefined {
  if (speaker.isObject) return personName(speaker);
  speaker.gaps.tell('speaker', speaker.place, speaker.text() ?? '');
  return undefined;
}

function roomName(room: JsonField): string | undefined {
  if (!room.isNumber) return room.text();
  room.gaps.tell('room', room.place, room.text() ?? '');
  return undefined;
}
