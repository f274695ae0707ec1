import { notedTalk } from '../../library/eventFacts';
import type { EventTalk, LibraryEvent } from '../../library/model';
import { isFullDate } from '../../text/isoDates';
import type { AgendaEntry, Speaker, Talk, TalkLink } from '../../note/model';
import { entryDate } from '../talk/daysOfNote';

/** A talk of an event as exports see it. */
export interface ExportedTalk {
  readonly title: string;
  readonly speakers: readonly Speaker[];
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

/** All talks of an event in the order of its days and notes. */
export function exportedTalks(event: LibraryEvent): ExportedTalk[] {
  const isOneDay = event.end === undefined || event.end === event.start;
  const days = event.days.flatMap((day) => day.talks.map((talk) => exported(talk, day.date)));
  return [...days, ...event.talks.map((talk) => exported(talk, isOneDay ? event.start : undefined))];
}

function exported(source: EventTalk, day: string | undefined): ExportedTalk {
  const { content } = source;
  const told: Talk | AgendaEntry = content.kind === 'noted' ? content.talk : content.entry;
  const talk = notedTalk(source);
  const date = told.date ?? day ?? entryDate(source.source.note, told);
  return {
    title: told.title,
    speakers: told.speakers,
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
