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

/** What a schedule ought to tell and does not. */
export interface ScheduleGap {
  /** `title`: a session without one, which is left out; `repeats`: an event that repeats without end, of which only the first is taken. */
  readonly kind: 'title' | 'speaker' | 'room' | 'track' | 'repeats';
  /** A path (`sessions[3].speakers[0]`) or `event 12`. */
  readonly place: string;
  /** As it stands there: an id without an entry; empty for a title. */
  readonly value: string;
}

export interface Schedule {
  readonly title?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** An IANA name: `Europe/Oslo`. */
  readonly timezone?: string | undefined;
  readonly location?: string | undefined;
  readonly url?: string | undefined;
  /** By start; those without a time come last. */
  readonly sessions: readonly ScheduleSession[];
  readonly gaps?: readonly ScheduleGap[] | undefined;
}
