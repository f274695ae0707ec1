import { fold } from '../../text/fold';

/** Up to four capitalised words before a year, without the small words of a sentence: `Spring Days 2021`, `Fontville/Inkwell 2023`. */
const edition = /^(?:\p{Lu}[\p{L}\p{N}'’.+#&/-]{1,30}\s){1,4}(?:['’]\d{2}|(?:19|20)\d{2})$/u;
const smallWords =
  /^(?:the|in|of|for|to|is|what|what's|why|how|state|year|guide|trends|roadmap|review|goals|best|top|my)$/;

/** Whether a title has the form of one edition of an event: its name and a year, and nothing else. */
export function isEdition(title: string): boolean {
  const text = title.trim();
  return (
    edition.test(text) &&
    !fold(text)
      .split(/\s+/)
      .some((word) => smallWords.test(word))
  );
}
