import { mostFrequent } from '../mostFrequent';

/** A time at the start of a line or a list item, set apart by a sign, brackets, bold or code. */
const written = /^[ \t>]*(?:[-*+][ \t]+)?(@|\[|\(|\*\*|`)(?:[01]?\d|2[0-3]):[0-5]\d(\]|\)|\*\*|`|(?!\S))/gm;
const closingOf: Readonly<Record<string, string>> = { '@': '', '[': ']', '(': ')', '**': '**', '`': '`' };

/**
 * A time as this note marks times, with a blank behind; `@14:05` where it marks none yet, which nobody takes for a line of
 * an agenda.
 * @param time `HH:MM`
 */
export function timeStamp(text: string, time: string): string {
  const opening =
    mostFrequent(
      Array.from(text.matchAll(written)).flatMap(([, open = '', close]) => (closingOf[open] === close ? [open] : [])),
    ) ?? '@';
  return `${opening}${time}${closingOf[opening] ?? ''} `;
}
