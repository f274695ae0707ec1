import { fold } from '../../text/fold';
import { alternatives, lexicon } from './lexicon';

const names = lexicon.inOrder('weekdays');

/** For a pattern: any weekday, in any case. */
export const weekdays = alternatives(names.flat());

const numbers = new Map(names.flatMap((own, number) => own.map((name) => [fold(name), number] as const)));

/** The number of a weekday as `Date` counts, Sunday being 0; undefined for any other text. */
export function weekdayNumber(text: string): number | undefined {
  return numbers.get(fold(text).trim());
}
