import type { OffsetRange } from '../text/range';
import type { ToldSource } from './problem';
import type { Site } from './site';

/** The kinds of notes whose front matter is judged. */
export type JudgedKind = 'event' | 'day' | 'talk';

/** What a note and its neighbours tell outside the front matter. Dates are ISO 8601, times `HH:MM`. */
export interface NoteFacts {
  readonly kind: JudgedKind;
  /** The site that the note belongs to, by whose reader its values are judged; else by YAML 1.2. */
  readonly site?: Site | undefined;
  readonly title?: Told | undefined;
  readonly date?: Told | undefined;
  /** Whether the date is a day that the front matter's own date should be. */
  readonly isOwnDate?: boolean | undefined;
  readonly endDate?: string | undefined;
  readonly speakers?: readonly string[] | undefined;
  readonly location?: string | undefined;
  /** The event that a talk or day belongs to, with its days where they are known for certain. */
  readonly event?: OwnEvent | undefined;
  /** The talks of the agenda, in the order they are written. */
  readonly agenda?: readonly AgendaTime[] | undefined;
}

export interface OwnEvent {
  readonly title: string;
  /** Whether a note says so; a folder's name may be the talk's or the collection's. */
  readonly isStated: boolean;
  readonly start?: string;
  readonly end?: string;
}

export interface Told {
  readonly value: string;
  readonly source: ToldSource;
}

export interface AgendaTime {
  readonly start: string;
  readonly end?: string;
  readonly room?: string;
  /** 0-based. */
  readonly line: number;
  /** Of its line, without the indentation. */
  readonly range: OffsetRange;
}

/** What the notes of a workspace use, and how often: to offer it, and to recognise what is written a little differently here. */
export interface Vocabulary {
  readonly tags: ReadonlyMap<string, number>;
  readonly speakers: ReadonlyMap<string, number>;
  readonly series: ReadonlyMap<string, number>;
  readonly locations: ReadonlyMap<string, number>;
  /** Titles of events. */
  readonly events: ReadonlyMap<string, number>;
}
