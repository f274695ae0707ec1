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
  const distinct = new Map<string, { readonly fact: Fact<string>; readonly meaning: string }>();
  const votes = new Map<string, number>();
  for (const fact of facts) {
    if (!fact) continue;
    const key = `${fact.source} ${fact.certain} ${fact.value}`;
    let known = distinct.get(key);
    if (!known) distinct.set(key, (known = { fact, meaning: compact(fact.value) }));
    votes.set(known.meaning, (votes.get(known.meaning) ?? 0) + 1);
  }
  const weighed = [...distinct.values()].map(({ fact, meaning }) => ({
    fact,
    weight: [trust[fact.source], Number(fact.certain), votes.get(meaning) ?? 0],
  }));
  return weighed.reduce<(typeof weighed)[number] | undefined>((best, one) => (best && !isHeavier(one.weight, best.weight) ? best : one), undefined)?.fact;
}

function isHeavier(one: readonly number[], other: readonly number[]): boolean {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
