import { fold } from '../text/fold';

/** Recognising what is meant to be the same and written a little differently. */

/** For comparing: `re:Invent` and `reinvent` are the same, `C`, `C++` and `C#` are not. */
export function essence(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}\p{M}+#]+/gu, '');
}

/** Whether a word is another one with a slip in it: one letter wrong, missing, doubled or swapped; two in a word of ten or more. */
export function isSlipOf(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 2) return false;
  const [a, b] = [word.toLowerCase(), known.toLowerCase()];
  if (a === b || isInflected(a, b) || !a.startsWith(b.charAt(0))) return false;
  return editDistance(a, b, 2) <= (Math.min(a.length, b.length) >= 10 ? 2 : 1);
}

/** `slide` and `slides`, `talk` and `talks`: another word, not a slip. */
function isInflected(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}

/**
 * Whether two words without digits differ in one letter that no ending explains: two letters swapped, one missing or too
 * many before the last, or one that is wrong before the last three. `conferenze` and `conference`, `Petrov` and `Petrova` are each right.
 */
export function isEvidentSlip(a: string, b: string): boolean {
  if (/\d/.test(b) || editDistance(a, b, 1) !== 1) return false;
  const shorter = Math.min(a.length, b.length);
  let [before, behind] = [0, 0];
  while (before < shorter && a.charAt(before) === b.charAt(before)) before++;
  while (behind < shorter - before && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  const isSwap = a.length === b.length && before + behind === shorter - 2;
  return isSwap || behind >= (a.length === b.length ? 3 : 1);
}

/** Letters that have to be inserted, deleted, replaced or swapped with their neighbour; `limit + 1` where there are more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
        best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
