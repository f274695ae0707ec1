/** Letters and digits of any script, and the marks some scripts write vowels with. */
const words = /[\p{L}\p{N}\p{M}]+/gu;
const latinAccents = /[\u0300-\u036f]/g;

/** Lower case, without accents, compatibility forms resolved: for comparing, never for showing. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(latinAccents, '').toLowerCase().normalize('NFC');
}

/** The folded words of a text, without punctuation. */
export function foldedWords(text: string): string[] {
  return fold(text).match(words) ?? [];
}

/** The folded text without spaces and punctuation, so that `re:Invent` and `reinvent` are the same; empty where it holds no letter or digit. */
export function compact(text: string): string {
  return foldedWords(text).join('');
}
