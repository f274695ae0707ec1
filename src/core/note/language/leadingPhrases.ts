import type { ListName } from './language';
import { lexicon, phrasePattern } from './lexicon';
import { phraseBeginnings } from './phraseBeginnings';

/** A phrase with its pattern, made when first needed. */
interface Phrase {
  /** Each of the ways in which it may begin, as {@link caseless} writes it. */
  readonly beginnings: readonly string[];
  readonly source: string;
  pattern?: RegExp;
}

/**
 * Looks for the phrases of a list at the beginning of a text, among those alone whose first words it has: to prepare one
 * pattern of all of them takes the engine longer than to read a hundred notes.
 * @param behind a pattern of what has to follow
 * @returns what a text begins with, phrase and what follows; undefined where it begins with none
 */
export function leadingPhrases(list: ListName, behind = ''): (text: string) => string | undefined {
  const byLetter = new Map<string, readonly Phrase[]>();
  let all: readonly Phrase[] | undefined;
  const beginningWith = (letter: string): readonly Phrase[] =>
    (all ??= phrasesOf(list, behind)).filter(({ beginnings }) =>
      beginnings.some((beginning) => beginning === '' || beginning.startsWith(letter)),
    );
  return (text) => {
    const start = caseless(text.slice(0, longestBeginning));
    const letter = start.slice(0, 1);
    let phrases = byLetter.get(letter);
    if (phrases === undefined) byLetter.set(letter, (phrases = beginningWith(letter)));
    for (const phrase of phrases) {
      if (!phrase.beginnings.some((beginning) => start.startsWith(beginning))) continue;
      const found = (phrase.pattern ??= new RegExp(phrase.source, 'iu')).exec(text);
      if (found) return found[0];
    }
    return undefined;
  };
}

/** So much of each beginning is compared. */
const longestBeginning = 40;

function phrasesOf(list: ListName, behind: string): Phrase[] {
  return lexicon.phrases(list).map((phrase) => ({
    beginnings: phraseBeginnings(phrase).map((beginning) => caseless(beginning.slice(0, longestBeginning))),
    source: `^(?:${phrasePattern(phrase)})${behind}`,
  }));
}

/** Texts that a pattern without regard to case takes for the same are the same so written; a few others may be as well. */
export function caseless(text: string): string {
  return text.replaceAll('ẞ', 'ß').toUpperCase().toLowerCase();
}
