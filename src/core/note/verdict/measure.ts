import { formSigns, type FormView } from '../survey/formSigns';
import type { NoteView } from '../survey/noteSign';
import { noteSigns } from '../survey/noteSigns';
import { sectionSigns, type SectionView } from '../survey/sectionSigns';
import { formNames, noteNames, sectionNames } from './weights';

/** What is seen of a section, in the order of `sectionNames`. */
export function measureSection(view: SectionView): Float64Array {
  return Float64Array.from(sectionNames, (name) => sectionSigns[name].of(view));
}

/** What is seen of a form, in the order of `formNames`. */
export function measureForm(view: FormView): Float64Array {
  return Float64Array.from(formNames, (name) => formSigns[name].of(view));
}

/** What is seen of a note, in the order of `noteNames`. */
export function measureNote(view: NoteView): Float64Array {
  return Float64Array.from(noteNames, (name) => noteSigns[name].of(view));
}

export function dot(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += (weights[index] ?? 0) * (values[index] ?? 0);
  return sum;
}
