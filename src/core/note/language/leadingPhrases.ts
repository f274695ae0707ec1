import type { ListName } from './language';
import { lexicon, phrasePattern } from './lexicon';
import { phraseBeginnings } from './phraseBeginnings';

/** A phrase with its pattern, made when first needed. */
interface Phrase {
  readonly source: string;
  pattern?: RegExp;
}

/** Phrases that a text may begin with, by how each begins. */
interface Index {
  /** By the first word with the space behind it. */
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Those whose beginning no space ends. */
  readonly others: readonly (readonly [beginning: string, Phrase])[];
  /** In the order in which they are tried. */
  readonly order: ReadonlyMap<Phrase, number>;
}

/**
 * Looks for the phrases of a list at the beginning of a text, among those alone whose first word it has: to prepare one
 * pattern of all of them takes the engine longer than to read a hundred notes.
 * @param behind a pattern of what has to follow
 * @returns what a text begins with, phrase and what follows; undefined where it begins with none
 */
export function leadingPhrases(list: ListName, behind = ''): (text: string) => string | undefined {
  let index: Index | undefined;
  return (text) => {
    for (const phrase of mayBegin((index ??= indexOf(list, behind)), text)) {
      const found = (phrase.pattern ??= new RegExp(phrase.source, 'iu')).exec(text);
      if (found) return found[0];
    }
    return undefined;
  };
}

function indexOf(list: ListName, behind: string): Index {
  const byWord = new Map<string, Phrase[]>();
  const others: [string, Phrase][] = [];
  const order = new Map<Phrase, number>();
  for (const phrase of lexicon.phrases(list)) {
    const one: Phrase = { source: `^(?:${phrasePattern(phrase)})${behind}` };
    order.set(one, order.size);
    for (const beginning of new Set(phraseBeginnings(phrase).map(caseless))) {
      if (beginning.endsWith(' ')) byWord.set(beginning, [...(byWord.get(beginning) ?? []), one]);
      else others.push([beginning, one]);
    }
  }
  return { byWord, others, order };
}

/** Longer words begin no phrase. */
const longestWord = 40;

/** The phrases that a text may begin with, in their order. */
function mayBegin({ byWord, others, order }: Index, text: string): readonly Phrase[] {
  const start = caseless(text.slice(0, longestWord));
  const words = byWord.get(start.slice(0, start.indexOf(' ') + 1)) ?? [];
  const close = others.filter(([beginning]) => start.startsWith(beginning)).map(([, phrase]) => phrase);
  if (close.length === 0) return words;
  return [...new Set([...words, ...close])].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** Texts that a pattern without regard to case takes for the same are the same so written; a few others may be as well. */
export function caseless(text: string): string {
  return text.replaceAll('ẞ', 'ß').toUpperCase().toLowerCase();
}
