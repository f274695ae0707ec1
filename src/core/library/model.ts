import type { AgendaEntry, LooseEnd, Note, Talk } from '../note/model';

/** A file as the library takes it in. */
export interface NoteFile {
  /** Unique over all workspace folders: the file's URI as a string, which ends with its path (escaped or not). */
  readonly id: string;
  /** Name of the workspace folder it lies in. */
  readonly root: string;
  /** Relative to that folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A note as it was read, and the file it was read from. */
export interface NoteAsRead {
  /** As in {@link NoteFile}. */
  readonly id: string;
  readonly root: string;
  readonly note: Note;
}

/** A note in the library: what was read, and which file it was read from. */
export interface LibraryNote {
  readonly id: string;
  readonly root: string;
  readonly note: Note;
  /** Those of the note and the images known to be missing, in the order of the lines. */
  readonly looseEnds: readonly LooseEnd[];
}

/** A talk of an event: one with notes, or one that only an agenda announces. */
export interface EventTalk {
  /** Stable while the talk keeps its note and title. */
  readonly id: string;
  readonly source: LibraryNote;
  readonly content:
    { readonly kind: 'noted'; readonly talk: Talk } | { readonly kind: 'announced'; readonly entry: AgendaEntry };
  /** ISO date of the programme's day that it belongs to, where the notes tell it. */
  readonly day?: string;
  /** Its clock shows a time past midnight: it is on the calendar's day after that of the programme. */
  readonly isPastMidnight?: true;
}

/** One day of an event of several, or another part that a note of its own covers. */
export interface EventDay {
  readonly id: string;
  /** `Day 2`, `Day 4 and 5`, or the date where that is all there is. */
  readonly title: string;
  /** ISO date. */
  readonly date?: string;
  readonly talks: readonly EventTalk[];
}

/** What was attended: made of one or more notes. */
export interface LibraryEvent {
  /** Stable while the event keeps its folder and title. */
  readonly id: string;
  readonly root: string;
  readonly title: string;
  readonly series?: string;
  /** ISO 8601, as exact as the notes say: a year, a month or a day. */
  readonly start?: string;
  readonly end?: string;
  readonly location?: string;
  readonly url?: string;
  readonly tags: readonly string[];
  readonly notes: readonly LibraryNote[];
  /** Empty when the event is not divided into days. */
  readonly days: readonly EventDay[];
  /** Talks that belong to no day, in the order of the notes. */
  readonly talks: readonly EventTalk[];
}
