import { notedTalk } from '../../library/eventFacts';
import { groupBy } from '../../library/groupBy';
import type { EventTalk, LibraryEvent } from '../../library/model';
import { isFullDate } from '../../text/isoDates';
import type { AgendaEntry, Speaker, Talk, TalkLink } from '../../note/model';
import { entryDate } from '../talk/daysOfNote';

/** A talk of an event as exports see it. */
export interface ExportedTalk {
  readonly title: string;
  readonly speakers: readonly Speaker[];
  /** Which day of several, as the notes call it; empty where they do not. */
  readonly day: string;
  /** ISO date, where the notes say it. */
  readonly date: string | undefined;
  /** `HH:MM` */
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly room: string | undefined;
  readonly track: string | undefined;
  readonly code: string | undefined;
  readonly tags: readonly string[];
  readonly links: readonly TalkLink[];
  /** Absent for a talk that only the agenda announces. */
  readonly talk: Talk | undefined;
  readonly source: EventTalk;
}

/** ISO dates of days that the notes do not date, by what they call them: empty for those that no heading names. */
export type GivenDays = ReadonlyMap<string, string>;

/**
 * All talks of an event in the order of its days and notes. What stands below no day is on the event's one, where it has
 * no other.
 */
export function exportedTalks(event: LibraryEvent, given: GivenDays = new Map()): ExportedTalk[] {
  const only = onlyDay(event);
  const days = event.days.flatMap((day) => day.talks.map((talk) => exported(talk, day.date, only, given)));
  return [...days, ...event.talks.map((talk) => exported(talk, undefined, only, given))];
}

function onlyDay({ start, end, days }: LibraryEvent): string | undefined {
  return isFullDate(start) && (end === undefined || end === start) && days.length < 2 ? start : undefined;
}

/** Talks with a time whose day the notes do not tell, by what they call it. */
export function undatedTalks(talks: readonly ExportedTalk[]): Map<string, ExportedTalk[]> {
  return groupBy(
    talks.filter(({ date, start }) => date === undefined && start !== undefined),
    ({ day }) => day,
  );
}

function exported(
  source: EventTalk,
  ofDay: string | undefined,
  only: string | undefined,
  given: GivenDays,
): ExportedTalk {
  const { content } = source;
  const told: Talk | AgendaEntry = content.kind === 'noted' ? content.talk : content.entry;
  const talk = notedTalk(source);
  const day = told.day ?? '';
  const date = told.date ?? ofDay ?? entryDate(source.source.note, told) ?? only ?? given.get(day);
  return {
    title: told.title,
    speakers: told.speakers,
    day,
    date: isFullDate(date) ? date : undefined,
    start: told.start,
    end: told.end,
    room: told.room,
    track: talk?.track,
    code: talk?.code,
    tags: talk?.tags ?? [],
    links: talk?.links ?? [],
    talk,
    source,
  };
}
