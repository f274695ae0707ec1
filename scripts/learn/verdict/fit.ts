import { chanceOf, type Direction } from '../../../src/core/note/survey/sign';

/** A weight that its sign's direction does not allow is none. */
export function project(weights: Float64Array, directions: readonly Direction[]): void {
  for (let at = 0; at < weights.length; at++) {
    const speaks = directions[at];
    const value = weights[at] ?? 0;
    if ((speaks === 'for' && value < 0) || (speaks === 'against' && value > 0)) weights[at] = 0;
  }
}

/** Projected gradient descent with Adam's steps; the same input gives the same weights. */
function descend(
  weights: Float64Array,
  directions: readonly Direction[],
  gradient: (weights: Float64Array, into: Float64Array) => void,
  steps: number,
): Float64Array {
  const size = weights.length;
  const [mean, square, slope] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= steps; step++) {
    slope.fill(0);
    gradient(weights, slope);
    const rate = 0.06 * (1 - (0.9 * step) / steps);
    for (let at = 0; at < size; at++) {
      const g = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * g;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * g * g;
      const m = (mean[at] ?? 0) / (1 - 0.9 ** step);
      const v = (square[at] ?? 0) / (1 - 0.99 ** step);
      weights[at] = (weights[at] ?? 0) - (rate * m) / (Math.sqrt(v) + 1e-9);
    }
    project(weights, directions);
  }
  return weights;
}

/** Values that are not 0, with their places. */
interface Sparse {
  readonly at: Int32Array;
  readonly values: Float64Array;
}

function sparse(parts: readonly (readonly [number, Float64Array])[]): Sparse {
  const [at, values]: [number[], number[]] = [[], []];
  for (const [from, dense] of parts) {
    for (const [index, value] of dense.entries()) {
      if (value === 0) continue;
      at.push(from + index);
      values.push(value);
    }
  }
  return { at: Int32Array.from(at), values: Float64Array.from(values) };
}

function dotSparse(weights: Float64Array, { at, values }: Sparse): number {
  let sum = 0;
  for (let index = 0; index < at.length; index++) sum += (weights[at[index] ?? 0] ?? 0) * (values[index] ?? 0);
  return sum;
}

function addSparse(into: Float64Array, { at, values }: Sparse, times: number): void {
  for (let index = 0; index < at.length; index++) {
    const place = at[index] ?? 0;
    into[place] = (into[place] ?? 0) + times * (values[index] ?? 0);
  }
}

export interface Row {
  readonly values: Float64Array;
  readonly isRight: boolean;
  readonly weight: number;
}

const steps = 200;
/** From weights that fitted nearly the same. */
const fewSteps = 60;

/**
 * A logistic regression: how much each value speaks for a row being right. The first value, always 1, is not held back.
 * @param from weights that fitted nearly the same rows
 */
export function fitLogistic(
  rows: readonly Row[],
  directions: readonly Direction[],
  ridge: number,
  from?: Float64Array,
): Float64Array {
  const packed = rows.map(({ values, isRight, weight }) => ({ row: sparse([[0, values]]), isRight, weight }));
  return descend(
    from ? from.slice() : new Float64Array(directions.length),
    directions,
    (weights, into) => {
      for (let at = 1; at < weights.length; at++) into[at] = ridge * (weights[at] ?? 0);
      for (const { row, isRight, weight } of packed)
        addSparse(into, row, (chanceOf(dotSparse(weights, row)) - Number(isRight)) * weight);
    },
    from ? fewSteps : steps,
  );
}

/** One of several things among which exactly one is chosen: values at given places of the weights. */
export interface Option {
  /** Pairs of a first index and the values from there on. */
  readonly parts: readonly (readonly [number, Float64Array])[];
  readonly isRight: boolean;
}

export interface Weighted {
  readonly options: readonly Option[];
  readonly weight: number;
}

export function sumOf(weights: Float64Array, { parts }: Option): number {
  return dotSparse(weights, sparse(parts));
}

function chances(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const all = sums.map((sum) => Math.exp(sum - most));
  const total = all.reduce((a, b) => a + b, 0);
  return all.map((one) => one / total);
}

/**
 * A conditional logit: how much each value speaks for an option being chosen among the others. Where several are right,
 * the choice may fall on whichever the weights prefer.
 */
export function fitChoice(
  choices: readonly Weighted[],
  directions: readonly Direction[],
  ridge: number,
  from?: Float64Array,
): Float64Array {
  const packed = choices.map(({ options, weight }) => ({
    weight,
    options: options.map(({ parts, isRight }) => ({ row: sparse(parts), isRight })),
  }));
  return descend(
    from ? from.slice() : new Float64Array(directions.length),
    directions,
    (weights, into) => {
      for (let at = 0; at < weights.length; at++) into[at] = ridge * (weights[at] ?? 0);
      for (const { options, weight } of packed) {
        const found = chances(options.map(({ row }) => dotSparse(weights, row)));
        const right = options.reduce((sum, { isRight }, at) => sum + (isRight ? (found[at] ?? 0) : 0), 1e-12);
        for (const [index, { row, isRight }] of options.entries()) {
          const chance = found[index] ?? 0;
          addSparse(into, row, weight * (chance - (isRight ? chance / right : 0)));
        }
      }
    },
    from ? fewSteps : steps,
  );
}
