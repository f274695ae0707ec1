import type { Candidate } from './candidates';
import type { Pattern } from './split';

/** A bonus for the way in which most headings divide into title and people, a malus for its opposite. */
export type Vote = (pattern: Pattern) => number;

export const noVote: Vote = () => 0;

const opposite: Partial<Record<Pattern, Pattern>> = { left: 'right', right: 'left', 'colon left': 'colon right', 'colon right': 'colon left' };

/** One writer keeps to one way: the headings that are clear decide for those that are not. */
export function patternVote(candidates: readonly Candidate[]): Vote {
  const votes = new Map<Pattern, number>();
  let voters = 0;
  for (const { headline } of candidates) {
    const [best] = headline.splits;
    if (!best || best.score < 0.4) continue;
    voters++;
    for (const split of headline.splits) if (split.score >= best.score - 0.25) votes.set(split.pattern, (votes.get(split.pattern) ?? 0) + split.score);
  }
  const [winner, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!winner || voters < 2 || winner[1] < 1.5 || (second && winner[1] < 1.3 * second[1])) return noVote;
  const bonus = voters >= candidates.length * 0.4 ? 0.45 : 0.2;
  return (pattern) => (pattern === winner[0] ? bonus : opposite[winner[0]] === pattern ? -0.25 : 0);
}
