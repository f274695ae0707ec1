import { remembering } from './remember';

/** Letters and digits of any script, and the marks some scripts write vowels with. */
const words = /[\p{L}\p{N}\p{M}]+/gu;
const asciiWords = /[a-z\d]+/g;
const ascii = /^[\x20-\x7e\s]*$/;
/** ASCII and what East Asian text consists of besides: nothing here has an accent, a compatibility form or an apostrophe to replace. */
const unaccented = /^[\t-\r\x20-\x7e–—“”、。「」\u3041-\u3094\u30a1-\u30fc\u4e00-\u9fff\uac00-\ud7a3]*$/;
const latinAccents = /[\u0300-\u036f]/g;
/** Letters that Unicode does not take apart into a base letter and an accent, and the apostrophes people type. */
const undecomposed: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

/** Whether a text needs no more for being folded than lower case. A loop, as most texts are short and hold ASCII alone. */
function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7e || (code < 0x20 && (code < 9 || code > 13))) return ascii.test(text);
  }
  return true;
}

/** Lower case, without accents, compatibility forms resolved: for comparing, never for showing. */
export function fold(text: string): string {
  if (isAscii(text) || unaccented.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(latinAccents, '')
    .toLowerCase()
    .replace(/[łøđðßæœþı’‘ʼ]/g, (letter) => undecomposed[letter] ?? letter)
    .normalize('NFC');
}

/** The folded words of a text, without punctuation. */
export function foldedWords(text: string): string[] {
  return (isAscii(text) ? text.toLowerCase().match(asciiWords) : fold(text).match(words)) ?? [];
}

/** The folded text without spaces and punctuation, so that `re:Invent` and `reinvent` are the same; empty where it holds no letter or digit. */
export const compact = remembering((text: string): string => foldedWords(text).join(''));

/** What titles are alike by: their words alone; of one of signs alone, nothing else than what is written. */
export function titleKey(title: string): string {
  return compact(title) || title.trim();
}
