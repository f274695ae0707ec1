import { weekdayNumber } from '../language/weekdayNumber';
import { weekdays } from '../language/weekdays';

interface Day {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day?: number | undefined;
  readonly endDay?: number | undefined;
  readonly unsure?: boolean;
}

const before = new RegExp(`(?<!\\p{L})(${weekdays})[.,]?\\s*(?:[-–—(]\\s*)?$`, 'iu');
const behind = new RegExp(`^[,.]?\\s*(?:[-–—(]\\s*)?(${weekdays})(?!\\p{L})`, 'iu');
/** Longer ones are more than a weekday beside a date. */
const reach = 20;

/**
 * `Thursday 10.8.2015`: of the two days that numbers alone may mean the one that was a Thursday.
 * @param index UTF-16 offset of the date in the text, and its length
 */
export function onWeekday<T extends Day>(date: T, text: string, index: number, length: number): T {
  const { year, month, day, endDay } = date;
  if (year === undefined || day === undefined || endDay !== undefined || day > 12 || day === month) return date;
  const name =
    before.exec(text.slice(Math.max(0, index - reach), index))?.[1] ??
    behind.exec(text.slice(index + length, index + length + reach))?.[1];
  const said = name === undefined ? undefined : weekdayNumber(name);
  if (said === undefined) return date;
  if (said === weekdayOf(year, month, day)) return { ...date, unsure: false };
  return said === weekdayOf(year, day, month) ? { ...date, month: day, day: month, unsure: false } : date;
}

function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
