import type { NoteRecord } from '../../src/core/library/noteRecords';

/** What a person who read a note says of it. Lines are 1-based, dates `YYYY-MM-DD`, times `HH:MM`. */
export interface Label {
  readonly repo: string;
  readonly path: string;
  readonly kind: string;
  /** Further kinds that are right as well. */
  readonly kindAlt?: string | readonly string[];
  readonly event: EventLabel | null;
  readonly talks: readonly TalkLabel[];
  readonly looseEnds?: number;
  readonly looseEndsRange?: readonly [least: number, most: number];
  /** Lines on which a talk may be found or not. */
  readonly optional?: readonly number[];
}

interface EventLabel {
  readonly title?: string | null;
  readonly date?: string | null;
  readonly endDate?: string | null;
  readonly location?: string | null;
  readonly alt?: readonly (string | null)[];
  readonly altDates?: readonly (string | null)[];
  readonly altEndDates?: readonly (string | null)[];
  readonly altLocation?: readonly (string | null)[];
}

export interface TalkLabel {
  readonly title: string;
  readonly line: number;
  readonly lineAlt?: readonly number[];
  readonly speakers: readonly string[];
  readonly start?: string | null;
  readonly alt?: readonly (string | null)[];
  readonly speakersAlt?: readonly (readonly string[])[];
  readonly startAlt?: readonly (string | null)[];
}

/** A note as the program reads it. */
export type Predicted = NoteRecord;

/** Where a label's note lies below the corpus, as file systems that normalise names agree on it. */
export function labelKey({ repo, path }: Pick<Label, 'repo' | 'path'>): string {
  return `${repo}/${path}`.normalize('NFC');
}

/** Of what class a kind is: one that holds several talks, one talk, or the rest. */
export function kindClass(kind: string | undefined): 'multi' | 'talk' | 'rest' | undefined {
  if (kind === 'event' || kind === 'day') return 'multi';
  if (kind === 'talk') return 'talk';
  return kind === 'index' || kind === 'other' ? 'rest' : undefined;
}

export function kindsOf({ kind, kindAlt = [] }: Label): readonly string[] {
  return [kind, ...(typeof kindAlt === 'string' ? [kindAlt] : kindAlt)];
}
