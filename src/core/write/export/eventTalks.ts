import { notedTalk, talksOfEvent } from '../../library/eventFacts';
import { dateOfTalk } from '../../library/nights';
import { groupBy } from '../../library/groupBy';
import type { EventTalk, LibraryEvent } from '../../library/model';
import { contentOf } from '../../library/talks';
import type { Speaker, Talk, TalkLink } from '../../note/model';
import { entryDate } from '../talk/daysOfNote';

/** A talk of an event as exports see it. */
export interface ExportedTalk {
  readonly title: string;
  readonly speakers: readonly Speaker[];
  /** Which day of several, as the notes call it; empty where they do not. */
  readonly day: string;
  /** ISO date of the programme's day, where the notes say it. */
  readonly dayDate: string | undefined;
  /** ISO date of the calendar's day on which its time is: the next one for what begins past midnight. */
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

/** All talks of an event in the order of its days and notes. */
export function exportedTalks(event: LibraryEvent, given: GivenDays = new Map()): ExportedTalk[] {
  return talksOfEvent(event).map((talk) => exported(talk, given));
}

/** Talks with a time whose day the notes do not tell, by what they call it. */
export function undatedTalks(talks: readonly ExportedTalk[]): Map<string, ExportedTalk[]> {
  return groupBy(
    talks.filter(({ date, start }) => date === undefined && start !== undefined),
    ({ day }) => day,
  );
}

function exported(source: EventTalk, given: GivenDays): ExportedTalk {
  const told = contentOf(source);
  const talk = notedTalk(source);
  const day = told.day ?? '';
  const dayDate = source.day ?? entryDate(source.source.note, told) ?? given.get(day);
  return {
    title: told.title,
    speakers: told.speakers,
    day,
    dayDate,
    date: dateOfTalk(source, dayDate),
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
