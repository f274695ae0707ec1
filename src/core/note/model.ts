/**
 * What the reader finds in one note. Lines are 0-based, columns UTF-16 units, dates ISO 8601
 * (`2024`, `2024-05` or `2024-05-17`: never more than the note says), times `HH:MM` of the event's local day.
 */

export type NoteKind = 'event' | 'day' | 'talk' | 'index' | 'other';

/** Where a fact was read. */
export type FactSource = 'front matter' | 'comment' | 'file name' | 'heading' | 'folder' | 'agenda' | 'text';

/** Something the reader found out, with its origin; a guess is shown as a guess. */
export interface Fact<T> {
  readonly value: T;
  readonly source: FactSource;
  readonly certain: boolean;
  /** The 0-based line it stands on, when it stands in the note's text. */
  readonly line?: number;
}

/** What one note says about the event it belongs to. */
export interface EventFacts {
  /** Without date and day number. */
  readonly title?: Fact<string>;
  /** The title without year, number or month: what several editions share. */
  readonly series?: Fact<string>;
  readonly start?: Fact<string>;
  readonly end?: Fact<string>;
  readonly location?: Fact<string>;
  readonly url?: Fact<string>;
  /** Which days of the event the note covers, as a person wrote it: `Day 2`, `Day 4 and 5`. */
  readonly day?: Fact<string>;
}

export interface Speaker {
  readonly name: string;
  readonly role?: string;
  readonly affiliation?: string;
  /** Without the leading `@`. */
  readonly handle?: string;
  readonly source: FactSource;
  readonly certain: boolean;
}

export interface TalkLink {
  readonly kind: 'slides' | 'video';
  readonly url: string;
}

/** A heading below a talk. */
export interface Section {
  readonly title: string;
  readonly line: number;
  /** Exclusive. */
  readonly endLine: number;
  readonly level: number;
  readonly children: readonly Section[];
}

export interface Talk {
  readonly title: string;
  /** Where the talk starts: its heading, bold paragraph or list item; 0 when only front matter or the file's name tells of it. */
  readonly line: number;
  /** Exclusive. */
  readonly endLine: number;
  /** Of its heading, 1 to 6; 0 where no heading carries it. */
  readonly level: number;
  readonly speakers: readonly Speaker[];
  /** Which day of several it stands below, as a person wrote it: `Day 2`. */
  readonly day?: string;
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  readonly room?: string;
  readonly track?: string;
  /** As the event's catalogue has it: `SVS301`. */
  readonly code?: string;
  readonly tags: readonly string[];
  readonly links: readonly TalkLink[];
  readonly sections: readonly Section[];
  /** False when nothing stands under its heading yet. */
  readonly hasNotes: boolean;
  /** Why the reader takes it for a talk, in a few words each. */
  readonly evidence: readonly string[];
}

/** A day of an event as a heading within its note tells of it. */
export interface NoteDay {
  readonly line: number;
  /** Exclusive: the next heading as high as its own or higher. */
  readonly endLine: number;
  /** Of its heading, 1 to 6. */
  readonly level: number;
  /** As a person wrote it: `Day 2`, `Friday`; absent where the date is all there is. */
  readonly title?: string;
  /** ISO date. */
  readonly date?: string;
}

/** One line of an agenda. */
export interface AgendaEntry {
  /** Without the sort of session. */
  readonly title: string;
  /** Sort of session, where one stands before or behind the title: `Workshop`. */
  readonly sort?: string;
  readonly line: number;
  readonly speakers: readonly Speaker[];
  /** Which day of several it stands below, as a person wrote it: `Day 2`. */
  readonly day?: string;
  readonly date?: string;
  readonly start: string;
  readonly end?: string;
  readonly room?: string;
  readonly track?: string;
  /** Doors, breaks and drinks are on the agenda and are no talks. */
  readonly isTalk: boolean;
  /** Index into the note's talks of the talk it announces; absent for a talk without notes. */
  readonly talk?: number;
}

export type LooseEndKind = 'todo' | 'placeholder' | 'missing-image' | 'empty-talk' | 'broken-off' | 'uncertain';

export interface LooseEnd {
  readonly kind: LooseEndKind;
  readonly line: number;
  /** UTF-16 column at which it starts. */
  readonly column: number;
  /** UTF-16 column at which it ends, exclusive, on the same line. */
  readonly endColumn: number;
  /** What a person reads in a list: the line without its bullet, shortened. */
  readonly text: string;
}

/** An image a note shows; whether its file exists is asked through the file system port. */
export interface ImageReference {
  readonly target: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

export interface Note {
  /** Relative to its workspace folder, with `/`. */
  readonly path: string;
  readonly kind: NoteKind;
  /** Why, in a few words: `4 headings with speakers`. */
  readonly kindEvidence: string;
  /** Present where another kind is nearly as probable. */
  readonly isGuess?: true;
  readonly title?: string;
  /** Null where the note belongs to no event. */
  readonly event: EventFacts | null;
  readonly talks: readonly Talk[];
  readonly agenda: readonly AgendaEntry[];
  /** The parts of the note that headings give to a day each; none where there are not several. */
  readonly days: readonly NoteDay[];
  readonly looseEnds: readonly LooseEnd[];
  readonly images: readonly ImageReference[];
  /** Where images that start with `/` lie, as Typora's `typora-root-url` says. */
  readonly imageRoot?: string;
  readonly tags: readonly string[];
  readonly draft: boolean;
}
