/**
 * A conference's published schedule, whatever format it came in. Dates are ISO 8601 (`2024-05-17`), times are the
 * event's own wall clock (`2024-05-17T09:30`): notes are written in the room, not in Greenwich.
 */

export interface ScheduleSpeaker {
  readonly name: string;
  readonly affiliation?: string | undefined;
}

export interface ScheduleLink {
  readonly title?: string | undefined;
  readonly url: string;
}

export interface ScheduleSession {
  /** Unique within its schedule; made from the title where the source has none. */
  readonly id: string;
  /** One line of plain text. */
  readonly title: string;
  readonly speakers: readonly ScheduleSpeaker[];
  /** The day of the programme: a talk after midnight belongs to the evening before. */
  readonly day?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** Several where a plenary session fills more than one, joined by commas. */
  readonly room?: string | undefined;
  readonly track?: string | undefined;
  /** As the event's catalogue has it: `SVS301`. */
  readonly code?: string | undefined;
  readonly level?: string | undefined;
  readonly language?: string | undefined;
  /** Plain text, paragraphs apart by an empty line. */
  readonly abstract?: string | undefined;
  readonly url?: string | undefined;
  readonly links: readonly ScheduleLink[];
  /** False for breaks, meals and registration. */
  readonly isTalk: boolean;
}

/**
 * What kind of thing a schedule ought to tell and does not, or tells in a way that makes no sense. Codes are stable.
 *
 * - `title`: a session without one, which is left out.
 * - `speaker`, `room`, `track`: an id without an entry.
 * - `repeats`: an event that repeats without end or by a rule too wide to follow; only its first time is taken.
 * - `many`: so many repeats that from this place on each event is taken once; `value` is how many were taken.
 * - `id`: an id without an entry, of a slot, a day or a session.
 * - `date`: what stands for a date and is none, or may be one of two; the session stays without it.
 * - `time`: a time or a length that is none; the session stays without it.
 * - `hour`: an hour of a day that nobody knows; the session stays without it.
 * - `row`: a row of a table with more or fewer values than there are columns; `value` is what is too much, or the row.
 * - `quote`: a quotation mark of a table that nothing closes; it is left out.
 * - `value`: something of another kind than the format has there; it is left out.
 * - `line`: a line of a calendar that is none, or a calendar that is cut off there.
 * - `sessions`: what looks like sessions and was not read; `value` is how many.
 * - `utc`: times told in UTC where no time zone is named, and kept so (`Schedule.zoneUnknown`).
 * - `zone`: a time zone that nobody knows; times stay as they are written.
 */
export type ScheduleGapKind =
  | 'title'
  | 'speaker'
  | 'room'
  | 'track'
  | 'id'
  | 'repeats'
  | 'many'
  | 'date'
  | 'time'
  | 'hour'
  | 'row'
  | 'quote'
  | 'value'
  | 'line'
  | 'sessions'
  | 'utc'
  | 'zone';

/** What a schedule ought to tell and does not. */
export interface ScheduleGap {
  readonly kind: ScheduleGapKind;
  /** A path (`sessions[3].speakers[0]`), `event 12` or `line 12`. */
  readonly place: string;
  /** As it stands there: an id without an entry, a time that is none; empty for a title. */
  readonly value: string;
}

export interface Schedule {
  readonly title?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** An IANA name: `Europe/Oslo`. */
  readonly timezone?: string | undefined;
  /**
   * True where times are told in UTC and nothing says in which zone the event takes place: they then are UTC's and not
   * the event's. Whoever knows the zone reads again with `ReadingOptions.zone`.
   */
  readonly zoneUnknown?: boolean | undefined;
  readonly location?: string | undefined;
  readonly url?: string | undefined;
  /** By start; those without a time come last. */
  readonly sessions: readonly ScheduleSession[];
  readonly gaps?: readonly ScheduleGap[] | undefined;
}
