import { editDistance } from '../frontmatter/similar';
import { compact, foldedWords } from '../text/fold';

/** Names further apart are not taken for spellings of one. */
const furthest = 3;

/**
 * The items in the order given, but those before them whose names may be another way of writing this one, the likeliest first:
 * the same words in another order, an initial for a name, a slip, a name that is a part of the other.
 */
export function similarFirst<T>(name: string, items: readonly T[], nameOf: (item: T) => string): T[] {
  const own = { words: foldedWords(name), whole: compact(name) };
  const ranked = items.map((item) => ({ item, distance: distance(own, nameOf(item)) }));
  return ranked.sort((a, b) => a.distance - b.distance).map(({ item }) => item);
}

interface Name {
  readonly words: readonly string[];
  readonly whole: string;
}

/** From 0 for the same to 5 for what has nothing to do with it. */
function distance(own: Name, name: string): number {
  const words = foldedWords(name);
  if (sameWords(own.words, words)) return 0;
  if (abbreviates(own.words, words) || abbreviates(words, own.words)) return 1;
  const apart = editDistance(own.whole, compact(name), furthest);
  if (apart <= Math.min(furthest, Math.floor(own.whole.length / 4))) return 1 + apart / furthest;
  if (holdsAll(own.words, words) || holdsAll(words, own.words)) return 3;
  return own.words.at(-1) === words.at(-1) ? 4 : 5;
}

function sameWords(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted().join(' ') === others.toSorted().join(' ');
}

/** `A. Moss` and `Ada Moss`: the last names are one, of the others a name's first letter stands for it. */
function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length > 1 &&
    short.length === long.length &&
    short.at(-1) === long.at(-1) &&
    short
      .slice(0, -1)
      .every((word, at) => word === long[at] || (word.length === 1 && long[at]?.startsWith(word) === true))
  );
}

function holdsAll(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 0 && some.every((word) => all.includes(word));
}
