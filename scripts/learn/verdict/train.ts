import { dot, measureForm } from '../../../src/core/note/verdict/measure';
import { chooseSections } from '../../../src/core/note/verdict/chooseSections';
import { formView } from '../../../src/core/note/verdict/weigh';
import {
  formDirections,
  noteDirections,
  noteNames,
  sectionDirections,
  weighedKinds,
} from '../../../src/core/note/verdict/weights';
import type { ReadingKind } from '../../../src/core/note/survey/noteSign';
import { fitChoice, fitLogistic, sumOf, type Option, type Row, type Weighted } from './fit';
import { foldOf } from '../examples';
import { judge, type Sample, type SampleForm } from './samples';

interface Settings {
  readonly sectionRidge: number;
  readonly noteRidge: number;
  readonly innerFolds: number;
  /** How often invented notes that are still read wrong may come to count more. */
  readonly mends: number;
}
export const usual: Settings = { sectionRidge: 2, noteRidge: 0.3, innerFolds: 4, mends: 14 };

/** How much more an invented note counts in the next round when it is read wrong. */
const growth = 3;
/** By how much what must be read right has to win, in log odds: weights are rounded. */
const margin = 0.1;
/** How often it may come to count more before it is given up. */
const mostTries = 8;

interface SectionWeights {
  readonly alone: Float64Array;
  readonly within: Float64Array;
}
export interface Learned extends SectionWeights {
  /** The kinds of readings after one another, then the form. */
  readonly note: Float64Array;
}

const choiceDirections = [...weighedKinds.flatMap(noteDirections), ...formDirections];

/** How often a repository's notes count: a person with many notes is still one. */
function repositoryWeights(samples: readonly Sample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of samples) counts.set(label.repo, (counts.get(label.repo) ?? 0) + 1);
  return new Map([...counts].map(([repo, count]) => [repo, 1 / Math.sqrt(count)]));
}

/** What the sections of a note teach: whatever the note is, and where its talks are of their form. */
function rowsOf({ label, hypotheses }: Sample, own: number): { readonly alone: Row[]; readonly within: Row[] } {
  const [alone, within]: [Row[], Row[]] = [[], []];
  for (const { form } of hypotheses) {
    if (!form) continue;
    const hits = form.truth.filter((truth) => truth === 1).length;
    for (const [index, values] of form.rows.entries()) {
      const truth = form.truth[index];
      if (truth === -1) continue;
      const row = { values, isRight: truth === 1 };
      alone.push({ ...row, weight: (2 * own) / Math.sqrt(form.rows.length) });
      if (hits >= 0.4 * label.talks.length && hits > 0)
        within.push({ ...row, weight: (2.8 * own) / Math.sqrt(form.rows.length) });
    }
  }
  return { alone, within };
}

function trainSections(
  samples: readonly Sample[],
  { sectionRidge, mends }: Settings,
  invented: readonly Invented[],
): SectionWeights {
  const weights = repositoryWeights(samples);
  const known = samples.map((sample) => rowsOf(sample, weights.get(sample.label.repo) ?? 1));
  const made = invented.map(({ sample, weight }) => rowsOf(sample, weight));
  const alone = fitLogistic(
    [...known, ...made].flatMap((rows) => rows.alone),
    sectionDirections,
    sectionRidge,
  );
  const fit = (times: readonly number[], from?: Float64Array): Float64Array =>
    fitLogistic(
      [
        ...known.flatMap(({ within }) => within),
        ...made.flatMap(({ within }, at) => within.map((row) => ({ ...row, weight: row.weight * (times[at] ?? 1) }))),
      ],
      sectionDirections,
      sectionRidge,
      from,
    );
  const within = mended(invented, mends, fit, ({ sample }, found) =>
    [margin, -margin].every(
      (more) => bestOfForms(sample, { alone, within: shifted(found, more) }) === bestPossible(sample),
    ),
  );
  return { alone, within };
}

/**
 * Fits, then again with what must be read right and is not counting more, until all is. What is read wrong however much it
 * counts contradicts the others: it is given up, and does not bend the weights for nothing.
 */
function mended(
  invented: readonly Invented[],
  mends: number,
  fit: (times: readonly number[], from?: Float64Array) => Float64Array,
  isRight: (one: Invented, found: Float64Array) => boolean,
): Float64Array {
  const tries = invented.map(() => 0);
  let found = fit(invented.map(() => 1));
  for (let round = 0; round < mends; round++) {
    let isAllRight = true;
    for (const [at, one] of invented.entries()) {
      const isOpen = one.isHard === true && (tries[at] ?? 0) <= mostTries;
      if (!isOpen || isRight(one, found)) continue;
      tries[at] = (tries[at] ?? 0) + 1;
      isAllRight = false;
    }
    if (isAllRight) break;
    const times = tries.map((count) => (count > mostTries ? 1 : growth ** count));
    found = fit(times, found);
  }
  return found;
}

/** Weights by which everything is more of a talk, or less: the first sign is always seen. */
function shifted(weights: Float64Array, more: number): Float64Array {
  return weights.map((weight, at) => (at === 0 ? weight + more : weight));
}

/** How right a note of several talks can be read in the form that suits it best: 0 where it is none. */
function bestOfForms(sample: Sample, sections: SectionWeights): number {
  return Math.max(
    0,
    ...sample.hypotheses.flatMap(({ kind, form }) =>
      form ? [judge(sample.label, kind, linesOf(form, sections).lines).f1] : [],
    ),
  );
}

function bestPossible({ label, hypotheses }: Sample): number {
  return Math.max(
    0,
    ...hypotheses.flatMap(({ kind, form }) =>
      form
        ? [
            judge(
              label,
              kind,
              form.lines.filter((_, index) => form.truth[index] === 1),
            ).f1,
          ]
        : [],
    ),
  );
}

/** The sections of a form that the weights take for talks. */
function linesOf(form: SampleForm, { alone, within }: SectionWeights) {
  const weighed = chooseSections(form.form.views, (_, index) => {
    const row = form.rows[index] ?? new Float64Array();
    return { alone: dot(alone, row), within: dot(within, row) };
  });
  return { weighed, lines: form.lines.filter((_, index) => weighed[index]?.isTalk) };
}

interface Choice {
  readonly sample: Sample;
  readonly options: readonly (Option & {
    readonly kind: ReadingKind;
    readonly lines: readonly number[];
    readonly quality: number;
  })[];
}

function choiceOf(sample: Sample, sections: SectionWeights): Choice {
  const options = sample.hypotheses.map(({ kind, form }) => {
    const at = weighedKinds.findIndex((one) => one === kind);
    const parts: [number, Float64Array][] = at >= 0 ? [[at * noteNames.length, sample.note]] : [];
    let lines: readonly number[] = [];
    if (form) {
      const found = linesOf(form, sections);
      lines = found.lines;
      const view = formView(sample.view, form.form, found.weighed);
      parts.push([weighedKinds.length * noteNames.length, measureForm(view)]);
    }
    const { isKind, f1 } = judge(sample.label, kind, lines);
    return { kind, lines, parts, quality: (Number(isKind) + f1) / 2 };
  });
  const best = Math.max(...options.map(({ quality }) => quality));
  return { sample, options: options.map((option) => ({ ...option, isRight: option.quality >= best - 1e-9 })) };
}

/**
 * Trains on samples; what the note's weights learn from is judged by sections' weights that have not seen it.
 * @param invented notes of the unit tests: those that must be read right and are not count more from round to round
 */
export function train(samples: readonly Sample[], settings: Settings, invented: readonly Invented[] = []): Learned {
  const weights = repositoryWeights(samples);
  const { innerFolds, noteRidge, mends } = settings;
  const choices: Weighted[] = [];
  for (let fold = 0; fold < innerFolds; fold++) {
    const isOut = ({ label }: Sample): boolean => foldOf(`inner ${label.repo}`, innerFolds) === fold;
    const sections = trainSections(
      samples.filter((sample) => !isOut(sample)),
      { ...settings, mends: 0 },
      invented,
    );
    for (const sample of samples.filter(isOut))
      choices.push({ options: choiceOf(sample, sections).options, weight: weights.get(sample.label.repo) ?? 1 });
  }
  const sections = trainSections(samples, settings, invented);
  const made = invented.map(({ sample, weight }) => ({ ...choiceOf(sample, sections), weight }));
  const fit = (times: readonly number[], from?: Float64Array): Float64Array =>
    fitChoice(
      [...choices, ...made.map(({ options, weight }, at) => ({ options, weight: weight * (times[at] ?? 1) }))],
      choiceDirections,
      noteRidge,
      from,
    );
  const choiceOfMade = new Map(invented.map((one, at) => [one, made[at]]));
  const note = mended(invented, mends, fit, (one, found) => {
    const choice = choiceOfMade.get(one);
    return choice !== undefined && lead(choice, found) >= margin;
  });
  return { ...sections, note };
}

/** A note of the unit tests, with how much it counts. */
export interface Invented {
  readonly sample: Sample;
  /** Those that read it. */
  readonly tests: readonly string[];
  readonly weight: number;
  /** A test fails where it is read otherwise. */
  readonly isHard?: boolean;
}

/** By how much what is right wins over what is not, in log odds. */
function lead({ options }: Choice, weights: Float64Array): number {
  const best = (isRight: boolean): number =>
    Math.max(...options.filter((option) => option.isRight === isRight).map((option) => sumOf(weights, option)));
  return best(true) - best(false);
}
