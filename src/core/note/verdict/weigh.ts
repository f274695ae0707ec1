import type { FormView, Weighed } from '../survey/formSigns';
import type { ReadingKind } from '../survey/noteSign';
import type { SectionView } from '../survey/sectionSigns';
import { chooseSections } from './chooseSections';
import type { FormOfNote, Hypothesis, Survey } from './hypotheses';
import { dot, measureForm, measureNote, measureSection } from './measure';
import { formNames, noteNames, sectionNames, weighedKinds, type Weights } from './weights';

/** The weights as lists, in the order in which signs are measured. */
export interface Scales {
  readonly section: Float64Array;
  readonly within: Float64Array;
  readonly note: ReadonlyMap<ReadingKind, Float64Array>;
  readonly form: Float64Array;
}

export function scalesOf({ section, within, note, form }: Weights): Scales {
  const listOf = <Name extends string>(names: readonly Name[], weights: Partial<Record<Name, number>> = {}) =>
    Float64Array.from(names, (name) => weights[name] ?? 0);
  return {
    section: listOf(sectionNames, section),
    within: listOf(sectionNames, within),
    note: new Map(weighedKinds.map((kind) => [kind, listOf(noteNames, note[kind])])),
    form: listOf(formNames, form),
  };
}

/** A sign that was seen, and how far it moved the sum: above 0 for, below 0 against. */
export interface Because {
  readonly sign: string;
  readonly by: number;
}

/** A hypothesis with what its signs come to. */
export interface Judged {
  readonly hypothesis: Hypothesis;
  readonly sum: number;
  /** 0 to 1, among all hypotheses of the note. */
  readonly probability: number;
  /** Of its form, in the order of the text; none where it has none. */
  readonly sections: readonly Weighed[];
  /** What its sum is made of. */
  readonly because: () => readonly Because[];
}

/** All hypotheses of a note, the most probable first. */
export function weigh({ note, hypotheses }: Survey, scales: Scales): Judged[] {
  const seen = measureNote(note);
  const judged = hypotheses.map((hypothesis) => {
    const weights = scales.note.get(hypothesis.kind);
    const sections = hypothesis.kind === 'talks' ? weighSections(hypothesis.form, scales) : [];
    const form = hypothesis.kind === 'talks' ? measureForm(formView(note, hypothesis.form, sections)) : undefined;
    return {
      hypothesis,
      sections,
      sum: (weights ? dot(weights, seen) : 0) + (form ? dot(scales.form, form) : 0),
      because: (): Because[] => [
        ...(weights ? contributions(noteNames, weights, seen) : []),
        ...(form ? contributions(formNames, scales.form, form) : []),
      ],
    };
  });
  const most = Math.max(...judged.map(({ sum }) => sum));
  const total = judged.reduce((all, { sum }) => all + Math.exp(sum - most), 0);
  return judged.map((one) => ({ ...one, probability: Math.exp(one.sum - most) / total })).sort((a, b) => b.sum - a.sum);
}

export function formView(note: Survey['note'], form: FormOfNote, all: readonly Weighed[]): FormView {
  return {
    note,
    ...form,
    all,
    talks: all.filter(({ isTalk }) => isTalk),
    others: all.filter(({ isTalk }) => !isTalk),
  };
}

function weighSections({ views }: FormOfNote, scales: Scales): Weighed[] {
  return chooseSections(views, (view) => {
    const seen = measureSection(view);
    return { alone: dot(scales.section, seen), within: dot(scales.within, seen) };
  });
}

/** What spoke for one section being a talk, and against, where the note's talks are of its form. */
export function becauseOf(view: SectionView, scales: Scales): readonly Because[] {
  return contributions(sectionNames, scales.within, measureSection(view));
}

/** The part of each sign in a sum, the largest first. */
function contributions(names: readonly string[], weights: Float64Array, seen: Float64Array): Because[] {
  return names
    .map((sign, index) => ({ sign, by: (weights[index] ?? 0) * (seen[index] ?? 0) }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}
