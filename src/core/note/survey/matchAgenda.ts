import { foldedWords } from '../../text/fold';
import type { Headline } from '../line/headline';
import { sectionWord } from '../language/sections';
import type { AgendaLine } from './agenda';

/**
 * Which headline each agenda entry announces: the best match first, then what remains between two matches, by order.
 * @param headings `said` is set where a comment says what a heading is
 * @returns for each heading the index of its entry
 */
export function matchAgenda(
  entries: readonly AgendaLine[],
  headings: readonly { readonly headline: Headline; readonly said: unknown }[],
): Map<number, number> {
  const headlines = headings.map(({ headline }) => headline);
  const talks = entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => entry.isTalk);
  if (talks.length === 0 || headlines.length > 500) return new Map();
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of likePairs(headlines, talks).sort((a, b) => b.score - a.score || a.entry - b.entry)) {
    if (matched.has(pair.headline) || taken.has(pair.entry)) continue;
    matched.set(pair.headline, pair.entry);
    taken.add(pair.entry);
  }
  if (matched.size === 0) return matched;
  // What only a comment makes a talk need not be one of the agenda's.
  fillByOrder(
    matched,
    talks.map(({ index }) => index).filter((index) => !taken.has(index)),
    headings.map(({ headline, said }) => said === undefined && isEligible(headline)),
  );
  return matched;
}

/** A headline and an entry that may mean one talk, by their indices. */
interface Pair {
  readonly headline: number;
  readonly entry: number;
  readonly score: number;
}

/** Those that share words of a title or a surname. */
function likePairs(
  headlines: readonly Headline[],
  talks: readonly { readonly entry: AgendaLine; readonly index: number }[],
): Pair[] {
  const pairs: Pair[] = [];
  const entryTitles = talks.map(({ entry }) => contentWords(entry.title));
  const entryWords = entryTitles.map((words) => new Set(words));
  const entrySurnames = talks.map(
    ({ entry }) => new Set(entry.people.persons.flatMap(({ name }) => foldedWords(name))),
  );
  for (const [index, headline] of headlines.entries()) {
    const words = contentWords(headline.rest);
    const all = foldedWords(headline.text);
    for (const [at, { index: entry }] of talks.entries()) {
      const shared = words.filter((word) => entryWords[at]?.has(word)).length;
      const overlap = shared / Math.max(1, Math.min(words.length, entryWords[at]?.size ?? 0));
      const surname = all.some((word) => word.length > 2 && entrySurnames[at]?.has(word));
      const score = (shared > 0 ? overlap : 0) + (surname ? 0.6 : 0);
      // Only the very words of `Opening keynote` make it the talk that the agenda means.
      if (
        score >= 0.4 &&
        (shared >= 2 || surname || overlap >= 0.8) &&
        (isEligible(headline) || isSame(words, entryTitles[at] ?? []))
      )
        pairs.push({ headline: index, entry, score });
    }
  }
  return pairs;
}

/** `Short intro - Moss` is no talk of the agenda, though it names one's speaker. */
function isEligible({ rest, splits }: Headline): boolean {
  return sectionWord(splits[0]?.title ?? rest) === undefined;
}

/** Between two matches, one headline and one entry that are left over belong together. */
function fillByOrder(matched: Map<number, number>, left: readonly number[], isEligible: readonly boolean[]): void {
  const anchors = [...matched].sort((a, b) => a[0] - b[0]);
  const bounds = [[-1, -1], ...anchors, [isEligible.length, Number.POSITIVE_INFINITY]] as const;
  for (let at = 1; at < bounds.length; at++) {
    const [fromHeadline, fromEntry] = bounds[at - 1] ?? [0, 0];
    const [toHeadline, toEntry] = bounds[at] ?? [0, 0];
    const [entry, ...moreEntries] = left.filter((one) => one > fromEntry && one < toEntry);
    const [headline, ...moreHeadlines] = isEligible.flatMap((is, index) =>
      is && index > fromHeadline && index < toHeadline ? [index] : [],
    );
    if (entry !== undefined && headline !== undefined && moreEntries.length === 0 && moreHeadlines.length === 0)
      matched.set(headline, entry);
  }
}

function isSame(words: readonly string[], others: readonly string[]): boolean {
  return words.length > 1 && words.join(' ') === others.join(' ');
}

const smallWords = new Set(
  'the and for with from how what why your our you der die das und mit von les des une pour avec para con una'.split(
    ' ',
  ),
);

function contentWords(text: string): string[] {
  return foldedWords(text).filter((word) => (word.length > 2 || /\P{ASCII}/u.test(word)) && !smallWords.has(word));
}
