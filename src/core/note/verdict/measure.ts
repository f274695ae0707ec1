import { formSigns, type FormView } from '../survey/formSigns';
import type { NoteView } from '../survey/noteSign';
import { noteSigns } from '../survey/noteSigns';
import { sectionSigns, type SectionView } from '../survey/sectionSigns';
import { formNames, noteNames, sectionNames } from './weights';

const ofSection = sectionNames.map((name) => sectionSigns[name].of);
const ofForm = formNames.map((name) => formSigns[name].of);
const ofNote = noteNames.map((name) => noteSigns[name].of);

/** What is seen of a section, in the order of `sectionNames`. */
export function measureSection(view: SectionView): Float64Array {
  return measured(ofSection, view);
}

/** What is seen of a form, in the order of `formNames`. */
export function measureForm(view: FormView): Float64Array {
  return measured(ofForm, view);
}

/** What is seen of a note, in the order of `noteNames`. */
export function measureNote(view: NoteView): Float64Array {
  return measured(ofNote, view);
}

/** A loop by hand, as this runs for each section of each form. */
function measured<View>(signs: readonly ((view: View) => number)[], view: View): Float64Array {
  const seen = new Float64Array(signs.length);
  for (let index = 0; index < signs.length; index++) seen[index] = signs[index]?.(view) ?? 0;
  return seen;
}

export function dot(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += (weights[index] ?? 0) * (values[index] ?? 0);
  return sum;
}
