import { millisecondsPerDay } from '../text/isoDates';
import { spanOf } from './span';

/**
 * The dates of an event as a person writes them, no more exact than they are known: `29 Nov – 1 Dec 2017`, `May 2024`, `2024`.
 * @param locale a BCP 47 tag
 */
export function dateText(start: string, end: string | undefined, locale: string): string {
  return formatted(start, end, locale, true);
}

/**
 * The same without the year, where it stands beside them: `29 Nov – 1 Dec`; empty where the year is all that is known.
 * Dates of two years keep them.
 */
export function dateWithinYear(start: string, end: string | undefined, locale: string): string {
  const isWithin = end === undefined || end.slice(0, 4) === start.slice(0, 4);
  if (isWithin && start.length === 4) return '';
  return formatted(start, end, locale, !isWithin);
}

function formatted(start: string, end: string | undefined, locale: string, withYear: boolean): string {
  const first = spanOf(start);
  if (!first) return start;
  const format = formatOf(locale, start, withYear);
  const last = end === undefined ? undefined : spanOf(end);
  const text = last ? format.formatRange(dateOf(first.from), dateOf(last.to)) : format.format(dateOf(first.from));
  return text.replace(/[\u2009\u202f]/g, ' ');
}

/** By locale and how exact a date is: to make one takes many times as long as to write a date with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, iso: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${iso.length} ${withYear}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...partsOf(iso, withYear) });
    formats.set(key, format);
  }
  return format;
}

function partsOf(iso: string, withYear: boolean): Intl.DateTimeFormatOptions {
  if (iso.length === 4) return { year: 'numeric' };
  return { ...(withYear && { year: 'numeric' }), month: 'short', ...(iso.length > 7 && { day: 'numeric' }) };
}

function dateOf(day: number): Date {
  return new Date(day * millisecondsPerDay);
}
