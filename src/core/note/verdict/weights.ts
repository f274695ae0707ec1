import { formSigns, type FormSignName } from '../survey/formSigns';
import { readingKinds, type ReadingKind } from '../survey/noteSign';
import { noteSigns, type NoteSignName } from '../survey/noteSigns';
import { sectionSigns, type SectionSignName } from '../survey/sectionSigns';
import type { Direction } from '../survey/sign';

/** What each sign weighs; a sign that is not there weighs nothing. */
export interface Weights {
  /** For a section being a talk, whatever the note is. */
  readonly section: Partial<Record<SectionSignName, number>>;
  /** The same where the note's talks are of the section's form. */
  readonly within: Partial<Record<SectionSignName, number>>;
  readonly note: Partial<Record<ReadingKind, Partial<Record<NoteSignName, number>>>>;
  readonly form: Partial<Record<FormSignName, number>>;
}

/** The signs of a room in a fixed order, so that they and their weights are lists of numbers. */
export const sectionNames = Object.keys(sectionSigns) as SectionSignName[];
export const formNames = Object.keys(formSigns) as FormSignName[];
export const noteNames = Object.keys(noteSigns) as NoteSignName[];

/** Nothing speaks for a note about nothing: what is seen of it speaks for or against the other readings. */
export const weighedKinds = readingKinds.filter((kind) => kind !== 'other');

export const sectionDirections: readonly Direction[] = sectionNames.map((name) => sectionSigns[name].speaks);
export const formDirections: readonly Direction[] = formNames.map((name) => formSigns[name].speaks);

export function noteDirections(kind: ReadingKind): Direction[] {
  return noteNames.map((name) => {
    const speaks: Partial<Record<ReadingKind, Direction>> = noteSigns[name].speaks;
    return speaks[kind] ?? 'either';
  });
}
