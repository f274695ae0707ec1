import { fold } from '../text/fold';

/**
 * The 0-based lines of a text that hold another one, case and accents aside.
 * @param value folded
 */
export function linesHolding(text: string, value: string): number[] {
  if (!fold(text).includes(value)) return [];
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (fold(line).includes(value) ? [index] : []));
}
