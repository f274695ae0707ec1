import { foldedWords } from '../../text/fold';
import learned from './noteWords.json';
import { fromBase64 } from './tables';

/** The learned words as their file holds them. */
export interface PackedWords {
  /** For a talk and for several, against other pages, of the whole. */
  readonly bias: readonly number[];
  /** What a step of a word's number is worth. */
  readonly scale: number;
  /** Base64 of signed bytes: for each bucket of words how much they speak for a talk, and how much for several. */
  readonly words: string;
}

/** The words as they are looked up. */
export interface NoteWords {
  readonly bias: Float32Array;
  readonly words: Float32Array;
}

/** What the words of a note are like, whatever the note and its folders are called: three probabilities. */
export interface WordsLikeness {
  readonly other: number;
  readonly talk: number;
  readonly several: number;
}

/** Text of a note as a reader of it meets it, and whether it is a heading. */
export interface Passage {
  readonly text: string;
  readonly isHeading: boolean;
}

/** For each bucket one number for a talk and one for several. */
export const sides = 2;
/** Later words tell no more what a note is. */
const mostWords = 1500;
/** Longer words are addresses and codes. */
const longestWord = 24;
/** How much of a passage is looked at, in UTF-16 units. */
const longestPassage = 2000;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const linkTarget = /\]\([^)]*\)|https?:\/\/\S+/g;

let words: NoteWords | undefined;

/** The words of a note, each once, as numbers of 32 bits: in headings they are others than in text. */
export function wordsOf(passages: Iterable<Passage>): Uint32Array {
  const found = new Set<number>();
  let left = mostWords;
  for (const { text, isHeading } of passages)
    for (const word of foldedWords(text.slice(0, longestPassage).replace(linkTarget, ' '))) {
      if (left-- <= 0) return Uint32Array.from(found);
      for (const part of partsOf(word)) {
        found.add(hashOf(part, 0));
        if (isHeading) found.add(hashOf(part, 1));
      }
    }
  return Uint32Array.from(found);
}

/** A word itself; of one in a script without spaces each two letters. Numbers tell of nothing. */
function partsOf(word: string): readonly string[] {
  if (unspaced.test(word))
    return word.length <= 2 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  return /\d/.test(word) || word.length > longestWord ? [] : [word];
}

/** FNV-1a over characters, its bits mixed at the end. */
function hashOf(word: string, sort: number): number {
  let hash = Math.imul(0x811c9dc5 ^ sort, 0x01000193);
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Which sort of note its words are like. Learned from labelled notes (`npm run learn`). */
export function wordsLikeness(passages: Iterable<Passage>): WordsLikeness {
  return judgeWords((words ??= unpackWords(learned)), wordsOf(passages));
}

/** @param own what `wordsOf` found; where it found nothing, nothing is known and all sorts are equal */
export function judgeWords({ bias, words: table }: NoteWords, own: Uint32Array): WordsLikeness {
  if (own.length === 0) return { other: 1 / 3, talk: 1 / 3, several: 1 / 3 };
  const buckets = table.length / sides;
  let [forTalk, forSeveral] = [0, 0];
  for (const hash of own) {
    const at = (hash % buckets) * sides;
    forTalk += table[at] ?? 0;
    forSeveral += table[at + 1] ?? 0;
  }
  const share = 1 / Math.sqrt(own.length);
  const talk = Math.exp(forTalk * share + (bias[0] ?? 0));
  const several = Math.exp(forSeveral * share + (bias[1] ?? 0));
  const all = 1 + talk + several;
  return { other: 1 / all, talk: talk / all, several: several / all };
}

export function unpackWords({ bias, scale, words: packed }: PackedWords): NoteWords {
  return {
    bias: Float32Array.from(bias),
    words: Float32Array.from(fromBase64(packed), (step) => ((step << 24) >> 24) * scale),
  };
}

/**
 * Judges by other words from now on: for the learner, which has to judge notes by words learned without them.
 * @returns those in use before
 */
export function exchangeWords(next: NoteWords): NoteWords {
  const before = (words ??= unpackWords(learned));
  words = next;
  return before;
}
