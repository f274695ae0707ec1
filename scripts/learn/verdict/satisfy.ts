import type { Direction } from '../../../src/core/note/survey/sign';
import { sectionDirections } from '../../../src/core/note/verdict/weights';
import { project, sumOf, type Option } from './fit';
import type { Sample } from './samples';
import { choiceDirections, choiceOf, pick, type Learned } from './train';

/** By how much what is right must win, in log odds. */
const margin = 0.1;
const mostTurns = 30;

/** How common each sign is, as the mean of its square: what is common moves least, for it moves all other notes as well. */
export interface Spread {
  readonly section: Float64Array;
  readonly choice: Float64Array;
}

export function spreadOf(samples: readonly Sample[], learned: Learned): Spread {
  const [section, choice] = [new Float64Array(learned.within.length), new Float64Array(learned.note.length)];
  let rows = 0;
  for (const sample of samples) {
    for (const { form } of sample.hypotheses)
      for (const row of form?.rows ?? []) {
        rows++;
        for (const [at, value] of row.entries()) section[at] = (section[at] ?? 0) + value * value;
      }
    for (const { parts } of choiceOf(sample, learned).options)
      for (const [from, values] of parts)
        for (const [at, value] of values.entries()) choice[from + at] = (choice[from + at] ?? 0) + value * value;
  }
  return {
    section: section.map((sum) => sum / rows + floor),
    choice: choice.map((sum) => sum / samples.length + floor),
  };
}
/** No sign is so rare that it alone may carry any weight. */
const floor = 0.02;

/**
 * Moves weights as little as possible so that notes which must be read right are: for each that is not, the step to the
 * nearest weights that read it right (passive-aggressive learning, Crammer et al. 2006), turn by turn until all are.
 * @param mostMends how often a note may be mended; what needs more contradicts the others
 * @returns those still read wrong
 */
export function satisfy(
  samples: readonly Sample[],
  learned: Learned,
  spread: Spread,
  mostMends: (sample: Sample) => number,
): readonly Sample[] {
  const mends = new Map<Sample, number>();
  for (let turn = 0; turn < mostTurns; turn++) {
    const wrong = samples.filter(
      (sample) => (mends.get(sample) ?? 0) < mostMends(sample) && !isReadRight(sample, learned),
    );
    if (wrong.length === 0) break;
    for (const sample of wrong) {
      mends.set(sample, (mends.get(sample) ?? 0) + 1);
      mendSections(sample, learned, spread);
      mendChoice(sample, learned, spread);
    }
  }
  return samples.filter((sample) => !isReadRight(sample, learned));
}

function isReadRight(sample: Sample, learned: Learned): boolean {
  const choice = choiceOf(sample, learned);
  return (choice.options[pick(choice, learned).index]?.quality ?? 0) >= 1 - 1e-9;
}

/** Within the form that is nearest to what is right, each section on its own side. */
function mendSections(sample: Sample, { within }: Learned, { section }: Spread): void {
  const forms = sample.hypotheses.flatMap(({ form }) => (form ? [form] : []));
  const hits = forms.map(({ truth }) => truth.filter((one) => one === 1).length);
  const most = Math.max(0, ...hits);
  const form = forms[hits.indexOf(most)];
  if (!form || most === 0) return;
  for (const [index, row] of form.rows.entries()) {
    const isTalk = form.truth[index] === 1;
    const sum = row.reduce((total, value, at) => total + value * (within[at] ?? 0), 0);
    const lack = margin - (isTalk ? sum : -sum);
    if (lack > 0) step(within, sectionDirections, row, isTalk ? lack : -lack, section);
  }
}

/** What is right wins over what is not. */
function mendChoice(sample: Sample, learned: Learned, { choice }: Spread): void {
  const { options } = choiceOf(sample, learned);
  const sums = options.map((option) => sumOf(learned.note, option));
  const bestOf = (isRight: boolean): number =>
    options.reduce(
      (best, option, at) =>
        option.isRight === isRight && (best < 0 || (sums[at] ?? 0) > (sums[best] ?? 0)) ? at : best,
      -1,
    );
  const [right, other] = [bestOf(true), bestOf(false)];
  const [one, rival] = [options[right], options[other]];
  if (!one || !rival || one.quality < 1 - 1e-9) return;
  const lack = margin - ((sums[right] ?? 0) - (sums[other] ?? 0));
  if (lack > 0) step(learned.note, choiceDirections, difference(one, rival, learned.note.length), lack, choice);
}

function difference(one: Option, rival: Option, size: number): Float64Array {
  const result = new Float64Array(size);
  for (const [sign, { parts }] of [[1, one] as const, [-1, rival] as const])
    for (const [from, values] of parts)
      for (const [index, value] of values.entries()) result[from + index] = (result[from + index] ?? 0) + sign * value;
  return result;
}

/** Moves the sum over `values` by `lack`, along them, and less along what is common. */
function step(
  weights: Float64Array,
  directions: readonly Direction[],
  values: Float64Array,
  lack: number,
  spread: Float64Array,
): void {
  const scaled = values.map((value, at) => value / (spread[at] ?? 1));
  const length = scaled.reduce((sum, value, at) => sum + value * (values[at] ?? 0), 0);
  if (length === 0) return;
  for (const [at, value] of scaled.entries()) weights[at] = (weights[at] ?? 0) + (lack * value) / length;
  project(weights, directions);
}
