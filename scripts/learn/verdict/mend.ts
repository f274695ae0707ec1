import type { ReadingKind } from '../../../src/core/note/survey/noteSign';
import { sumOf, type Option } from './fit';
import type { Invented } from './train';

/** How much more an invented note counts in the next round when it is read wrong. */
const growth = 3;
/** How often it may come to count more before it is given up. */
const mostTries = 8;

/**
 * Fits, then again with what must be read right and is not counting more, until all is. What is read wrong however much it
 * counts contradicts the others: it is given up, and does not bend the weights for nothing.
 */
export function mended(
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

/** The options that make a note the same kind, with what they come to together. */
interface Kind {
  readonly sum: number;
  readonly isRight: boolean;
  /** By how much what is right among them wins, in log odds. */
  readonly lead: number;
}

/**
 * By how much what is right wins over what is not, in log odds: its kind, which is chosen by all its options together, and
 * itself among these.
 */
export function lead(options: readonly (Option & { readonly kind: ReadingKind })[], weights: Float64Array): number {
  const kinds = new Map<string, (typeof options)[number][]>();
  for (const option of options) {
    const kind = option.kind === 'talks' ? 'event' : option.kind;
    kinds.set(kind, [...(kinds.get(kind) ?? []), option]);
  }
  const judged = [...kinds.values()].map((own) => together(own, weights));
  const best = (isRight: boolean): Kind | undefined =>
    judged.filter((kind) => kind.isRight === isRight).sort((a, b) => b.sum - a.sum)[0];
  const [right, wrong] = [best(true), best(false)];
  return Math.min(right?.lead ?? -Infinity, (right?.sum ?? -Infinity) - (wrong?.sum ?? -Infinity));
}

function together(options: readonly Option[], weights: Float64Array): Kind {
  const sums = options.map((option) => ({ isRight: option.isRight, sum: sumOf(weights, option) }));
  const most = Math.max(...sums.map(({ sum }) => sum));
  const best = (isRight: boolean): number =>
    Math.max(-Infinity, ...sums.filter((one) => one.isRight === isRight).map(({ sum }) => sum));
  return {
    sum: most + Math.log(sums.reduce((all, { sum }) => all + Math.exp(sum - most), 0)),
    isRight: best(true) > -Infinity,
    lead: best(true) - best(false),
  };
}
