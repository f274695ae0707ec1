import type { LibraryNote } from './model';
import { compareText } from './order';
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
  readonly start: string | null;
}

/** The records of all notes, sorted by path. */
export function noteRecords(notes: readonly LibraryNote[]): NoteRecord[] {
  return notes.map(({ note }) => noteRecord(note)).sort((a, b) => compareText(a.path, b.path));
}

export function noteRecord(note: Note): NoteRecord {
  return {
    path: note.path,
    kind: note.kind,
    event: note.event && eventRecord(note.event),
    talks: talksOf(note).map(talkRecord),
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

export function talkRecord(talk: Talk | AgendaEntry): TalkRecord {
  return {
    title: talk.title,
    line: talk.line + 1,
    speakers: talk.speakers.map((speaker) => speaker.name),
    start: talk.start ?? null,
  };
}

/** A year or a month alone is no date a program could use. */
function fullDate(date: string | undefined): string | null {
  return isFullDate(date) ? date : null;
}
