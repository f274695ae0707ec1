import type { Fact, FactSource } from '../note/model';
import { compact } from '../text/fold';

/** How far a place can be trusted with a fact about the whole event: what a person declared first, names of folders last. */
const trust: Readonly<Record<FactSource, number>> = {
  comment: 6,
  'front matter': 6,
  heading: 5,
  agenda: 4,
  text: 3,
  'file name': 2,
  folder: 1,
};

/**
 * The fact to believe among those of several notes: the most trustworthy source, then certainty, then what most notes say,
 * then the first. Values that differ only in case, spaces or punctuation agree with each other.
 */
export function bestFact(facts: Iterable<Fact<string> | undefined>): Fact<string> | undefined {
  const stated = new Map<string, { readonly fact: Fact<string>; count: number }>();
  let last: { readonly fact: Fact<string>; count: number } | undefined;
  for (const fact of facts) {
    if (!fact) continue;
    // Neighbours mostly say the same.
    if (!last || !isSame(last.fact, fact)) {
      const key = `${fact.source} ${fact.certain} ${fact.value}`;
      last = stated.get(key) ?? { fact, count: 0 };
      stated.set(key, last);
    }
    last.count++;
  }
  const votes = new Map<string, number>();
  const distinct = [...stated.values()].map(({ fact, count }) => ({ fact, count, meaning: compact(fact.value) }));
  for (const { meaning, count } of distinct) votes.set(meaning, (votes.get(meaning) ?? 0) + count);
  const weighed = distinct.map(({ fact, meaning }) => ({
    fact,
    weight: [trust[fact.source], Number(fact.certain), votes.get(meaning) ?? 0],
  }));
  return weighed.reduce<(typeof weighed)[number] | undefined>(
    (best, one) => (best && !isHeavier(one.weight, best.weight) ? best : one),
    undefined,
  )?.fact;
}

function isSame(one: Fact<string>, other: Fact<string>): boolean {
  return one.value === other.value && one.source === other.source && one.certain === other.certain;
}

function isHeavier(one: readonly number[], other: readonly number[]): boolean {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
