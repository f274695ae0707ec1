import { fold } from '../../text/fold';

/** A longer string is judged by its beginning. */
const maxLength = 240;
const maxWords = 24;
/** Strings of at most so many words, and those not in Latin letters, are looked at letter by letter. */
const maxSpelledWords = 4;
const maxSpelledLetters = 72;
const maxFeatures = 640;

/** Sorts of features, so that the same letters mean something else as a word, as a beginning or as a shape. */
const sorts = {
  word: 1,
  pair: 2,
  first: 3,
  last: 4,
  letters: 5,
  ending: 6,
  shape: 7,
  words: 8,
  length: 9,
  capitals: 10,
  signs: 11,
  whole: 12,
  script: 13,
  shapes: 14,
} as const;

/** The features of the string looked at last: numbers of 32 bits, of which the first `count` are valid. */
export interface Features {
  readonly hashes: Uint32Array;
  count: number;
}

const features: Features = { hashes: new Uint32Array(maxFeatures), count: 0 };
const letters = new Uint16Array(maxLength + 2);
const starts = new Uint16Array(maxWords);
const ends = new Uint16Array(maxWords);

const isWordOrSpace = /[\p{L}\p{N}\p{M}\s]/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const digit = /\p{N}/u;

/**
 * What a string is made of: words and pairs of words, first and last word, runs of letters of short strings and of those
 * in other scripts than Latin, shapes of words, lengths, capitals, signs. The result is the same object each time, to be
 * used before the next call.
 */
export function featuresOf(text: string): Features {
  const shown = text.length > maxLength ? text.slice(0, maxLength) : text;
  features.count = 0;
  const length = spell(fold(shown));
  const words = findWords(length);
  addWords(words);
  const script = scriptOf(length);
  if (words <= maxSpelledWords || script > 0) addLetters(Math.min(length, maxSpelledLetters), script >= 2);
  addShapes(shown);
  addSigns(shown);
  add(hash1(sorts.words, Math.min(12, words)));
  add(hash1(sorts.length, Math.min(24, shown.length < 32 ? shown.length >> 1 : 12 + (shown.length >> 4))));
  add(hash1(sorts.script, script));
  return features;
}

function add(hash: number): void {
  if (features.count < maxFeatures) features.hashes[features.count++] = finish(hash);
}

const prime = 0x01000193;

/** FNV-1a over characters: no string is made for a feature. */
function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, prime);
}

function begin(sort: number): number {
  return step(0x811c9dc5, sort);
}

function hash1(sort: number, value: number): number {
  return step(begin(sort), value);
}

/** Spreads what the last characters changed over all bits. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const space = 32;
/** Stands before and behind the string. */
const edge = 94;

/** Writes the folded text with single spaces and an edge on either side into `letters`; gives its length. */
function spell(folded: string): number {
  letters[0] = edge;
  let length = 1;
  for (let index = 0; index < folded.length && length < maxLength; index++) {
    const code = folded.charCodeAt(index);
    const isSpace = code <= space || code === 0xa0 || code === 0x3000;
    if (isSpace && (length === 1 || letters[length - 1] === space)) continue;
    letters[length++] = isSpace ? space : code;
  }
  if (letters[length - 1] === space) length--;
  letters[length++] = edge;
  return length;
}

/** Letters and digits, by Unicode's blocks rather than by its properties, for speed. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  if (code < 0x2000) return true;
  if (code < 0x3041) return code === 0x3005 || (code >= 0x2c00 && code < 0x2e00);
  return code !== 0x30fb && !(code >= 0xd800 && code < 0xe000) && !(code >= 0xfe00 && code < 0xff10) && code < 0xffa0;
}

function findWords(length: number): number {
  let words = 0;
  for (let index = 1; index < length && words < maxWords; index++) {
    if (!isWordCode(letters[index] ?? 0)) continue;
    const start = index;
    while (index < length && isWordCode(letters[index] ?? 0)) index++;
    starts[words] = start;
    ends[words++] = index;
  }
  return words;
}

function hashRange(sort: number, from: number, to: number, hash = begin(sort)): number {
  for (let index = from; index < to; index++) hash = step(hash, letters[index] ?? 0);
  return hash;
}

function addWords(words: number): void {
  if (words === 0) return;
  for (let index = 0; index < words; index++) {
    const [from, to] = [starts[index] ?? 0, ends[index] ?? 0];
    add(hashRange(sorts.word, from, to));
    if (to - from > 4) add(hashRange(sorts.ending, to - 3, to));
    if (index > 0)
      add(
        hashRange(
          sorts.pair,
          from,
          to,
          step(hashRange(sorts.pair, starts[index - 1] ?? 0, ends[index - 1] ?? 0), space),
        ),
      );
  }
  add(hashRange(sorts.first, starts[0] ?? 0, ends[0] ?? 0));
  add(hashRange(sorts.last, starts[words - 1] ?? 0, ends[words - 1] ?? 0));
  if (words <= maxSpelledWords) add(hashRange(sorts.whole, starts[0] ?? 0, ends[words - 1] ?? 0));
}

/** Which script most letters are of: 0 Latin, 1 Cyrillic and its neighbours, 2 Han, 3 kana, 4 Hangul, 5 another. Some kana make a text Japanese. */
function scriptOf(length: number): number {
  let found = 0;
  for (let index = 1; index < length; index++) {
    const code = letters[index] ?? 0;
    if (code < 0x370) continue;
    if (code >= 0x3041 && code < 0x3100) return 3;
    if (code >= 0xac00 && code < 0xd7b0) return 4;
    if (code >= 0x3400 && code < 0xa000) found = 2;
    else if (code < 0x530) found ||= 1;
    else if (isWordCode(code)) found ||= 5;
  }
  return found;
}

/** Runs of three and four letters; in scripts without spaces also of one and two. */
function addLetters(length: number, isDense: boolean): void {
  for (let index = 0; index < length; index++) {
    const shortest = isDense ? 1 : 3;
    const longest = isDense ? 3 : 4;
    let hash = begin(sorts.letters);
    for (let size = 1; size <= longest && index + size <= length; size++) {
      hash = step(hash, letters[index + size - 1] ?? 0);
      if (size >= shortest) add(hash);
    }
  }
}

/** 1 `word`, 2 `Word`, 3 `WORD`, 4 `W`, 5 `wOrd` or `WoRd`, 6 `42`, 7 `v2`, 8 signs only, 9 letters without case. */
function shapeOf(word: string): number {
  return asciiShapeOf(word) || anyShapeOf(word);
}

/** The same for words of ASCII as most are, letter by letter; 0 for others, and where the capitals have to be looked at. */
function asciiShapeOf(word: string): number {
  let [uppers, lowers, digits] = [0, 0, 0];
  let isUpperFirst = false;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code >= 0x80) return 0;
    if (code >= 97 && code <= 122) lowers++;
    else if (code >= 65 && code <= 90) {
      if (uppers + lowers === 0) isUpperFirst = true;
      uppers++;
    } else if (code >= 48 && code <= 57) digits++;
  }
  if (digits > 0) return uppers + lowers > 0 ? 7 : 6;
  if (uppers === 0) return lowers > 0 ? 1 : 8;
  if (lowers === 0) return uppers === 1 ? 4 : 3;
  return uppers === 1 && isUpperFirst ? 2 : 0;
}

function anyShapeOf(word: string): number {
  const hasUpper = upper.test(word);
  const hasLower = lower.test(word);
  if (digit.test(word)) return hasUpper || hasLower ? 7 : 6;
  if (!hasUpper && !hasLower) return /\p{L}/u.test(word) ? 9 : 8;
  if (!hasUpper) return 1;
  if (!hasLower) return word.replace(/[^\p{L}]/gu, '').length === 1 ? 4 : 3;
  return /^[^\p{L}]*\p{Lu}[^\p{Lu}]*(?:[-'’][^\p{Lu}]*\p{Lu}?[^\p{Lu}]*)?$/u.test(word) ? 2 : 5;
}

function addShapes(text: string): void {
  const words = text.trim().split(/\s+/, maxWords);
  let sequence = begin(sorts.shapes);
  let [capitals, shown] = [0, 0];
  for (const [index, word] of words.entries()) {
    const shape = shapeOf(word);
    const isLast = index === words.length - 1;
    if (shape >= 2 && shape <= 5) capitals++;
    if (shape !== 8) shown++;
    sequence = step(sequence, shape * 4 + (word.endsWith(',') ? 1 : word.endsWith(':') ? 2 : 0));
    add(step(hash1(sorts.shape, shape), index === 0 ? 1 : isLast ? 2 : 0));
  }
  if (words.length <= 6) add(sequence);
  add(step(hash1(sorts.capitals, shown === 0 ? 9 : Math.floor((capitals * 8) / shown)), Math.min(words.length, 6)));
}

/** Whether a character of ASCII is a letter, a digit or a space: what most characters are. */
const plain = Uint8Array.from({ length: 0x80 }, (_, code) => Number(isWordOrSpace.test(String.fromCharCode(code))));

function addSigns(text: string): void {
  for (let index = 0; index < text.length; index++) {
    if (plain[text.charCodeAt(index)] === 1) continue;
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index++;
    if (code < 0x80 || !isWordOrSpace.test(String.fromCodePoint(code))) add(hash1(sorts.signs, code));
  }
  const last = text.trimEnd().at(-1) ?? '';
  add(step(hash1(sorts.signs, 0x10ffff), isWordOrSpace.test(last) ? 0 : (last.codePointAt(0) ?? 0)));
}
