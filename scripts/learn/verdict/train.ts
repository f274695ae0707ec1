import { dot, measureForm } from '../../../src/core/note/verdict/measure';
import { chooseSections } from '../../../src/core/note/verdict/chooseSections';
import {
  formDirections,
  noteDirections,
  noteNames,
  sectionDirections,
  weighedKinds,
} from '../../../src/core/note/verdict/weights';
import type { ReadingKind } from '../../../src/core/note/survey/noteSigns';
import { chances, fitChoice, fitLogistic, sumOf, type Option, type Row, type Weighted } from './fit';
import { judge, type Sample, type SampleForm } from './samples';

export interface Settings {
  readonly sectionRidge: number;
  readonly noteRidge: number;
  readonly innerFolds: number;
}
export const usual: Settings = { sectionRidge: 2, noteRidge: 0.3, innerFolds: 4 };

export interface SectionWeights {
  readonly alone: Float64Array;
  readonly within: Float64Array;
}
export interface Learned extends SectionWeights {
  /** The kinds of readings after one another, then the form. */
  readonly note: Float64Array;
}

export const choiceDirections = [...weighedKinds.flatMap(noteDirections), ...formDirections];

/** How often a repository's notes count: a person with many notes is still one. */
export function repositoryWeights(samples: readonly Sample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of samples) counts.set(label.repo, (counts.get(label.repo) ?? 0) + 1);
  return new Map([...counts].map(([repo, count]) => [repo, 1 / Math.sqrt(count)]));
}

export function trainSections(
  samples: readonly Sample[],
  { sectionRidge }: Settings,
  invented: readonly Invented[] = [],
): SectionWeights {
  const weights = repositoryWeights(samples);
  for (const { sample, weight } of invented) weights.set(sample.label.repo, weight);
  const [alone, within]: [Row[], Row[]] = [[], []];
  for (const { label, hypotheses } of [...samples, ...invented.map(({ sample }) => sample)]) {
    const own = weights.get(label.repo) ?? 1;
    for (const { form } of hypotheses) {
      if (!form) continue;
      const hits = form.truth.filter((truth) => truth === 1).length;
      const weight = own / Math.sqrt(form.rows.length / 4);
      for (const [index, values] of form.rows.entries()) {
        const truth = form.truth[index];
        if (truth === -1) continue;
        const row = { values, isRight: truth === 1, weight };
        alone.push(row);
        if (hits >= 0.4 * label.talks.length && hits > 0)
          within.push({ ...row, weight: own / Math.sqrt(form.rows.length / 8) });
      }
    }
  }
  return {
    alone: fitLogistic(alone, sectionDirections, sectionRidge),
    within: fitLogistic(within, sectionDirections, sectionRidge),
  };
}

/** The sections of a form that the weights take for talks. */
export function linesOf(form: SampleForm, { alone, within }: SectionWeights) {
  const weighed = chooseSections(form.form.views, (_, index) => {
    const row = form.rows[index] ?? new Float64Array();
    return { alone: dot(alone, row), within: dot(within, row) };
  });
  return { weighed, lines: form.lines.filter((_, index) => weighed[index]?.isTalk) };
}

export interface Choice {
  readonly sample: Sample;
  readonly options: readonly (Option & {
    readonly kind: ReadingKind;
    readonly lines: readonly number[];
    readonly quality: number;
  })[];
}

export function choiceOf(sample: Sample, sections: SectionWeights): Choice {
  const options = sample.hypotheses.map(({ kind, form }) => {
    const at = weighedKinds.findIndex((one) => one === kind);
    const parts: [number, Float64Array][] = at >= 0 ? [[at * noteNames.length, sample.note]] : [];
    let lines: readonly number[] = [];
    if (form) {
      const found = linesOf(form, sections);
      lines = found.lines;
      const view = {
        note: sample.view,
        ...form.form,
        all: found.weighed,
        talks: found.weighed.filter(({ isTalk }) => isTalk),
        others: found.weighed.filter(({ isTalk }) => !isTalk),
      };
      parts.push([weighedKinds.length * noteNames.length, measureForm(view)]);
    }
    const { isKind, f1 } = judge(sample.label, kind, lines);
    return { kind, lines, parts, quality: (Number(isKind) + f1) / 2 };
  });
  const best = Math.max(...options.map(({ quality }) => quality));
  return { sample, options: options.map((option) => ({ ...option, isRight: option.quality >= best - 1e-9 })) };
}

export function foldOf(repo: string, folds: number, salt = ''): number {
  let hash = 2166136261;
  for (const char of salt + repo) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 8) % folds;
}

/**
 * Trains on samples; what the note's weights learn from is judged by sections' weights that have not seen it.
 * @param invented notes that must be read right: those that are not count more from round to round
 */
export function train(samples: readonly Sample[], settings: Settings, invented: readonly Invented[] = []): Learned {
  const weights = repositoryWeights(samples);
  const { innerFolds } = settings;
  const choices: Weighted[] = [];
  for (let fold = 0; fold < innerFolds; fold++) {
    const isOut = ({ label }: Sample): boolean => foldOf(label.repo, innerFolds, 'inner') === fold;
    const sections = trainSections(
      samples.filter((sample) => !isOut(sample)),
      settings,
      invented,
    );
    for (const sample of samples.filter(isOut))
      choices.push({ options: choiceOf(sample, sections).options, weight: weights.get(sample.label.repo) ?? 1 });
  }
  const sections = trainSections(samples, settings, invented);
  for (const { sample, weight } of invented) choices.push({ options: choiceOf(sample, sections).options, weight });
  return { ...sections, note: fitChoice(choices, choiceDirections, settings.noteRidge) };
}

/** A note of the unit tests, with how much it counts. */
export interface Invented {
  readonly sample: Sample;
  readonly weight: number;
}

export function pick(choice: Choice, learned: Learned): { index: number; chance: number } {
  const found = chances(choice.options.map((option) => sumOf(learned.note, option)));
  const index = found.indexOf(Math.max(...found));
  return { index, chance: found[index] ?? 0 };
}
