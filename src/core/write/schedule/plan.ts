import type { Note } from '../../note/model';
import type { TextEdit } from '../../text/edit';
import type { FrontMatterFormat } from '../frontMatter/newFrontMatter';
import type { OwnTemplates } from '../template/ownTemplates';
import type { TabStop } from '../template/tabStops';

/** How a schedule is to be written down. */
export interface ScheduleChoice {
  /** Of the event; schedules of some formats do not name it. */
  readonly title: string;
  /** Relative to the workspace folder, with `/`; empty for the folder itself. */
  readonly folder: string;
  /** Of the note about the event, without extension; made from the title by default. */
  readonly name?: string | undefined;
  readonly layout: 'one file' | 'file per day' | 'file per talk';
  readonly format: FrontMatterFormat;
  /** Whether the agenda lists every session or only the chosen ones. */
  readonly agenda: 'all' | 'chosen';
  /** Ids of the sessions that get a place for notes. */
  readonly chosen: ReadonlySet<string>;
  /** A person's own, which take the place of what is written else. */
  readonly templates?: OwnTemplates | undefined;
  /** Paths at which other files lie, in lower case: no talk's own file takes one of them. */
  readonly taken?: ReadonlySet<string> | undefined;
  /** Name of the workspace folder, by which notes are read. */
  readonly workspace: string;
}

/** A note that may already hold parts of the schedule. */
export interface ExistingNote {
  /** Relative to the workspace folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The note as it was read, where that is known. */
  readonly note?: Note | undefined;
}

/** What is to be written into one file; all edits insert. */
export interface PlannedFile {
  readonly path: string;
  readonly isNew: boolean;
  readonly edits: readonly TextEdit[];
  /** Of a new file: those of a person's template, or the first of those where notes begin. */
  readonly stops?: readonly TabStop[];
}

/**
 * A session that stands in a note at another time than in the schedule. It is reported, and left as it is until a person
 * says otherwise.
 */
export interface MovedSession {
  readonly title: string;
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  /** Day and time as far as the note says them, ISO 8601. */
  readonly was: string;
  readonly now: string;
  /** `HH:MM`, where the schedule says when it ends now. */
  readonly end?: string;
}

/** An agenda entry of a note that is not in the schedule. */
export interface GoneSession {
  readonly title: string;
  readonly path: string;
  /** 0-based. */
  readonly line: number;
}

export interface SchedulePlan {
  readonly files: readonly PlannedFile[];
  readonly moved: readonly MovedSession[];
  readonly gone: readonly GoneSession[];
}
