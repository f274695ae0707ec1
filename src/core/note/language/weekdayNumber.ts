import { fold } from '../../text/fold';
import { groupingWords } from './groupingWords';

const numbers = new Map(
  groupingWords.weekdays.flatMap((names, number) => names.map((name) => [fold(name), number] as const)),
);

/** The number of a weekday as `Date` counts, Sunday being 0; undefined for any other text. */
export function weekdayNumber(text: string): number | undefined {
  return numbers.get(fold(text).trim());
}
