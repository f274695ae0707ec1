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
export function bestFact(facts: readonly (Fact<string> | undefined)[]): Fact<string> | undefined {
  const votes = new Map<string, number>();
  const candidates = facts.filter((fact) => fact !== undefined);
  for (const fact of candidates) votes.set(compact(fact.value), (votes.get(compact(fact.value)) ?? 0) + 1);
  const weight = (fact: Fact<string>): number[] => [trust[fact.source], fact.certain ? 1 : 0, votes.get(compact(fact.value)) ?? 0];
  let best: Fact<string> | undefined;
  for (const fact of candidates) {
    if (!best || isHeavier(weight(fact), weight(best))) best = fact;
  }
  return best;
}

function isHeavier(one: readonly number[], other: readonly number[]): boolean {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
