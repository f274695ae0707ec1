import type { Headline } from './headline';
import type { Pattern, Split } from './division';

/** A bonus for the way in which most headings divide into title and people, a malus for its opposite. */
export type Vote = (pattern: Pattern) => number;

export const noVote: Vote = () => 0;

const opposite: Partial<Record<Pattern, Pattern>> = {
  left: 'right',
  right: 'left',
  'colon left': 'colon right',
  'colon right': 'colon left',
};

/** The best way to divide a heading, given how the others do; the malus counts only where the heading can be read the other way as well. */
export function bestSplit(
  splits: readonly Split[],
  vote: Vote,
): { readonly split: Split; readonly score: number } | undefined {
  const hasUsual = splits.some((split) => split.score >= 0.2 && vote(split.pattern) > 0);
  let best: { split: Split; score: number } | undefined;
  for (const split of splits) {
    const bonus = vote(split.pattern);
    const score = split.score + (bonus < 0 && !hasUsual ? 0 : bonus);
    if (!best || score > best.score) best = { split, score };
  }
  return best;
}

/** Shorter ones may be nicknames: `inky (Ada Moss)`. */
const shortestTitle = 8;

/** So few might be alike by chance. */
const leastAlike = 3;

/**
 * `Linzy: …`, `王光: …`, `Stan Lo: …`: where nearly all headings begin, or end, with what may be a name, and none is clear,
 * they are names after all.
 */
function likewise(candidates: readonly { readonly headline: Headline }[]): Vote {
  if (candidates.length < leastAlike) return noVote;
  const all = candidates.map(({ headline: { splits } }) => splits);
  const way = unsureWays.find((pattern) => {
    if (all.some(([best]) => best && best.score >= 0.4 && best.pattern !== pattern)) return false;
    const own = all.map((splits) => splits.find((split) => split.pattern === pattern));
    const scores = own.map((split) => split?.score ?? 0);
    // The same word before all of them is a label.
    const names = new Set(own.flatMap((split) => split?.people.persons.map(({ name }) => name) ?? []));
    return (
      names.size >= all.length * 0.8 &&
      scores.filter((score) => score >= leastLikely).length >= all.length * 0.8 &&
      scores.filter((score) => score >= likely).length >= all.length * 0.3
    );
  });
  return way === undefined ? noVote : voteFor(way, 0.45);
}

const unsureWays = ['colon left', 'colon right', 'left', 'right'] as const;
/** A lone name before a colon that might be another word, and one that is rather a name. */
const [leastLikely, likely] = [0.15, 0.25];

/** One writer keeps to one way: the headings that are clear decide for those that are not. */
export function patternVote(candidates: readonly { readonly headline: Headline }[]): Vote {
  const votes = new Map<Pattern, number>();
  let voters = 0;
  for (const { headline } of candidates) {
    const [best] = headline.splits;
    if (!best || best.score < (best.pattern === 'parentheses' && best.title.length >= shortestTitle ? 0.3 : 0.4))
      continue;
    voters++;
    for (const split of headline.splits)
      if (split.score >= best.score - 0.25) votes.set(split.pattern, (votes.get(split.pattern) ?? 0) + split.score);
  }
  const [winner, second] = [...votes].sort((a, b) => b[1] - a[1]);
  // What stands in parentheses and could be something else by itself is a name where nearly all headings end so.
  const isUsual = winner?.[0] === 'parentheses' && voters >= 3 && voters >= candidates.length * 0.6;
  if (!winner || voters < 2 || winner[1] < (isUsual ? 1 : 1.5) || (second && winner[1] < 1.3 * second[1]))
    return likewise(candidates);
  const bonus = voters >= candidates.length * 0.4 ? 0.45 : 0.2;
  return voteFor(winner[0], bonus);
}

function voteFor(usual: Pattern, bonus: number): Vote {
  return (pattern) => (pattern === usual ? bonus : opposite[usual] === pattern ? -0.25 : 0);
}
