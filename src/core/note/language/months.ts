import { fold } from '../../text/fold';
import { lexicon } from './lexicon';

const numbers = new Map(
  lexicon.inOrder('months').flatMap((names, index) => names.map((name) => [fold(name), index + 1] as const)),
);

/** @param word lower case and without accents or dot @returns 1 to 12, or undefined where it is no month */
export function monthNumber(word: string): number | undefined {
  return numbers.get(word);
}

/** The names as alternatives of a regular expression, the longest first. */
export const monthAlternatives: string = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
