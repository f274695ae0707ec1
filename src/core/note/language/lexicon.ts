import { fold } from '../../text/fold';
import { literal } from '../../text/literal';
import type { Label, Language, ListName } from './language';
import { en } from './languages/en';
import { de } from './languages/de';
import { fr } from './languages/fr';
import { es } from './languages/es';
import { pt } from './languages/pt';
import { it } from './languages/it';
import { nl } from './languages/nl';
import { pl } from './languages/pl';
import { ru } from './languages/ru';
import { ja } from './languages/ja';
import { sv } from './languages/sv';
import { zh } from './languages/zh';
import { ko } from './languages/ko';

/** All languages. Their order decides nothing: a word of two of them means the same in both. */
export const languages: Readonly<Record<string, Language>> = { en, de, fr, es, pt, it, nl, pl, ru, ja, zh, ko, sv };

/** The words of all languages at once, since a note does not say in which it is written, and many are in two. */
export const lexicon = {
  /** A list of all languages as it is written, no word twice. */
  words(list: ListName): readonly string[] {
    return [...new Set(Object.values(languages).flatMap((language) => language[list] ?? []))];
  },

  /** A list of all languages, folded: for looking up. */
  set(list: ListName): ReadonlySet<string> {
    return new Set(lexicon.words(list).map(fold));
  },

  /** A list of all languages as alternatives of a pattern, with and without accents, the longest first. */
  oneOf(list: ListName): string {
    return alternatives(lexicon.words(list));
  },

  /** A list of phrases of all languages, with and without accents, without the name they stand beside. */
  phrases(list: ListName): readonly string[] {
    const bare = lexicon.words(list).map((phrase) => phrase.replace(/\{\w+\}/, ''));
    return bare.flatMap((phrase) => [...new Set([phrase, fold(phrase)])]);
  },

  /** The same as alternatives of a pattern. */
  onePhraseOf(list: ListName): string {
    return lexicon.phrases(list).map(phrasePattern).join('|');
  },

  /** The labels of all languages that announce a fact, folded. */
  labels(label: Label): readonly string[] {
    return Object.values(languages).flatMap((language) => (language.labels?.[label] ?? []).map(fold));
  },

  /** Lists that stand in an order: for each place of it the names of all languages. */
  inOrder(list: 'months' | 'weekdays'): readonly (readonly string[])[] {
    const lines = Object.values(languages).map((language) => language[list] ?? []);
    return Array.from({ length: Math.max(...lines.map(({ length }) => length)) }, (_, place) =>
      lines.flatMap((own) => own[place]?.split(' ') ?? []),
    );
  },
};

/** Words as alternatives of a pattern, with and without accents, the longest first. */
export function alternatives(words: readonly string[]): string {
  return [...new Set(words.flatMap((word) => [word, fold(word)]))]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
}

const signs: Readonly<Record<string, string>> = {
  '(': '(?:',
  ')': ')?',
  '[': '(?:',
  ']': ')',
  '|': '|',
  '…': '.{3,30}',
};

/** A phrase as a pattern. */
export function phrasePattern(phrase: string): string {
  return phrase.replace(/[()[\]|….*+?^${}\\/]/g, (sign) => signs[sign] ?? `\\${sign}`);
}
