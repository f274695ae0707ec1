import { talksOfEvent } from './eventFacts';
import type { LibraryEvent, LibraryNote } from './model';
import { dateAround, dateOfTalk, Nights } from './nights';
import { compareText } from './order';
import { contentOf } from './talks';
import { isFullDate } from '../text/isoDates';
import type { AgendaEntry, EventFacts, Note, Talk } from '../note/model';

/** One note as `list --json` prints it: what is unknown is null, dates are `YYYY-MM-DD`, times `HH:MM`. */
export interface NoteRecord {
  readonly path: string;
  readonly kind: string;
  readonly event: EventRecord | null;
  readonly talks: readonly TalkRecord[];
  /** Of the text: missing images are not counted, so that the record of a note depends on the note alone. */
  readonly looseEnds: number;
}

export interface EventRecord {
  readonly title: string | null;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly location: string | null;
}

export interface TalkRecord {
  readonly title: string;
  /** 1-based. */
  readonly line: number;
  readonly speakers: readonly string[];
  /** On which it begins: the day after that of the programme for what begins past midnight. Absent where no event tells it. */
  readonly date?: string | null;
  readonly start: string | null;
}

/** The dates of talks and of agenda entries, as their events tell them. */
export type TalkDates = ReadonlyMap<Talk | AgendaEntry, string>;

/** On which date each talk of the events begins, as far as it is known. */
export function talkDates(events: readonly LibraryEvent[]): TalkDates {
  const dates = new Map<Talk | AgendaEntry, string>();
  for (const event of events) {
    for (const talk of talksOfEvent(event)) setDate(contentOf(talk), dateOfTalk(talk, talk.day));
    // An entry that announces a talk with notes is no talk of its own.
    const nights = new Nights(event.notes);
    for (const { note } of event.notes)
      for (const entry of note.agenda) {
        if (dates.has(entry)) continue;
        const when = nights.when(note, entry, dateAround(note, entry.line));
        setDate(entry, dateOfTalk(when, when.day));
      }
  }
  return dates;

  function setDate(told: Talk | AgendaEntry, date: string | undefined): void {
    if (isFullDate(date)) dates.set(told, date);
  }
}

/** The records of all notes, sorted by path. */
export function noteRecords(notes: readonly LibraryNote[], dates: TalkDates): NoteRecord[] {
  return notes.map(({ note }) => noteRecord(note, dates)).sort((a, b) => compareText(a.path, b.path));
}

export function noteRecord(note: Note, dates?: TalkDates): NoteRecord {
  return {
    path: note.path,
    kind: note.kind,
    event: note.event && eventRecord(note.event),
    talks: talksOf(note).map((talk) => talkRecord(talk, dates)),
    looseEnds: note.looseEnds.length,
  };
}

/** A note that only announces its event, before anybody noted down a talk, tells its talks in the agenda. */
function talksOf({ kind, talks, agenda }: Note): readonly (Talk | AgendaEntry)[] {
  return talks.length > 0 || (kind !== 'event' && kind !== 'day') ? talks : agenda.filter(({ isTalk }) => isTalk);
}

function eventRecord(event: EventFacts): EventRecord {
  return {
    title: event.title?.value ?? null,
    date: fullDate(event.start?.value),
    endDate: fullDate(event.end?.value),
    location: event.location?.value ?? null,
  };
}

export function talkRecord(talk: Talk | AgendaEntry, dates?: TalkDates): TalkRecord {
  return {
    title: talk.title,
    line: talk.line + 1,
    speakers: talk.speakers.map((speaker) => speaker.name),
    ...(dates !== undefined && { date: dates.get(talk) ?? null }),
    start: talk.start ?? null,
  };
}

/** A year or a month alone is no date a program could use. */
function fullDate(date: string | undefined): string | null {
  return isFullDate(date) ? date : null;
}
