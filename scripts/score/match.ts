import type { Label, Predicted, TalkLabel } from './label';
import { titleKey } from './same';

type PredictedTalk = Predicted['talks'][number];

export interface Matched {
  readonly pairs: readonly (readonly [TalkLabel, PredictedTalk])[];
  /** Talks that were not found, and what was found and is none; lines where either is right are in neither. */
  readonly missed: readonly TalkLabel[];
  readonly extra: readonly PredictedTalk[];
}

export function titlesOf({ title, alt = [] }: TalkLabel): ReadonlySet<string | undefined> {
  return new Set([title, ...alt].map(titleKey));
}

/** Which predicted talk is which labelled one: at most a line away, nearest first, the same title before another. */
export function matchTalks({ talks, optional = [] }: Label, predicted: readonly PredictedTalk[]): Matched {
  const near = talks.flatMap((talk, i) =>
    predicted.flatMap((found, j) => {
      const away = Math.min(...[talk.line, ...(talk.lineAlt ?? [])].map((line) => Math.abs(found.line - line)));
      return away <= 1 ? [{ away, other: titlesOf(talk).has(titleKey(found.title)) ? 0 : 1, i, j }] : [];
    }),
  );
  near.sort((a, b) => a.away - b.away || a.other - b.other || a.i - b.i || a.j - b.j);
  const [takenTalks, takenFound] = [new Set<number>(), new Set<number>()];
  const pairs: [TalkLabel, PredictedTalk][] = [];
  for (const { i, j } of near) {
    const [talk, found] = [talks[i], predicted[j]];
    if (!talk || !found || takenTalks.has(i) || takenFound.has(j)) continue;
    takenTalks.add(i);
    takenFound.add(j);
    pairs.push([talk, found]);
  }
  return {
    pairs,
    missed: talks.filter(({ line }, i) => !takenTalks.has(i) && !optional.includes(line)),
    extra: predicted.filter(({ line }, j) => !takenFound.has(j) && !optional.includes(line)),
  };
}
