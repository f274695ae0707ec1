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
import { fitChoice, fitLogistic, type Option, type Row, type Weighted } from './fit';
import { lead, mended } from './mend';
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

/** By how much what must be read right has to win, in log odds: weights are rounded. */
const margin = 0.1;
interface SectionWeights {
  readonly alone: Float64Array;
  readonly within: Float64Array;
}
export interface Learned extends SectionWeights {
  /** The kinds of readings after one another, then the form. */
  readonly note: Float64Array;
}

const choiceDirections = [...weighedKinds.flatMap(noteDirections), ...formDirections];

/** How much a note counts of which only the kind is known. */
const kindAloneWeight = 0.6;
/** How much a note counts in a folder whose name says nothing, and how much where its owner has it. */
const [renamedWeight, ownWeight] = [0.25, 0.75];

/** How much a sample counts: a person with many notes is still one. */
function weightsOfSamples(samples: readonly Sample[]): (sample: Sample) => number {
  const counts = new Map<string, number>();
  const key = ({ label, isKindAlone }: Sample): string => `${label.repo} ${isKindAlone}`;
  for (const sample of samples) if (!sample.isRenamed) counts.set(key(sample), (counts.get(key(sample)) ?? 0) + 1);
  return (sample) => 1 / Math.sqrt(counts.get(key(sample)) ?? 1);
}

function weightOfChoice({ isKindAlone, isRenamed }: Sample): number {
  return (isKindAlone ? kindAloneWeight : 1) * (isRenamed ? renamedWeight : ownWeight);
}

/** Whether a sample tells which sections are talks, and has not told it before. */
function tellsSections({ isKindAlone, isRenamed }: Sample): boolean {
  return !isKindAlone && !isRenamed;
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
  const telling = samples.filter(tellsSections);
  const weightOf = weightsOfSamples(telling);
  const known = telling.map((sample) => rowsOf(sample, weightOf(sample)));
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
    return { kind, lines, parts, quality: sample.isKindAlone ? Number(isKind) : (Number(isKind) + f1) / 2 };
  });
  const best = Math.max(...options.map(({ quality }) => quality));
  return { sample, options: options.map((option) => ({ ...option, isRight: option.quality >= best - 1e-9 })) };
}

/**
 * Trains on samples; what the note's weights learn from is judged by sections' weights that have not seen it.
 * @param invented notes of the unit tests: those that must be read right and are not count more from round to round
 */
export function train(samples: readonly Sample[], settings: Settings, invented: readonly Invented[] = []): Learned {
  const weightOf = weightsOfSamples(samples);
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
      choices.push({ options: choiceOf(sample, sections).options, weight: weightOf(sample) * weightOfChoice(sample) });
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
    return choice !== undefined && lead(choice.options, found) >= margin;
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
