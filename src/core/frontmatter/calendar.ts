import { millisecondsPerDay } from '../text/isoDates';

/** Dates and times as front matter writes them. */

/** A date as far as it is told; `time` is minutes after midnight, `zone` as written, empty without one. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly time?: number;
  readonly zone: string;
}

/** ISO 8601 as site generators read it: blanks may stand for the `T` and before the zone (`2030-05-17 10:00:00 +0200`). */
const isoDate =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:(?:[Tt]|[ ]{1,2})(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:[ ]?([Zz]|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?)?)?)?$/;

/** Reads an ISO date; says why where it is none. */
export function readDate(text: string): CalendarDate | 'impossible' | 'not ISO' {
  const match = isoDate.exec(text.trim());
  if (match === null) return 'not ISO';
  const [year = 0, month, day, hour, minute, second] = match.slice(1, 7).map(toNumber);
  if (month !== undefined && (month < 1 || month > 12)) return 'impossible';
  if (day !== undefined && (day < 1 || day > daysIn(year, month ?? 1))) return 'impossible';
  if (hour !== undefined && (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 60)) return 'impossible';
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(hour !== undefined && { time: hour * 60 + (minute ?? 0) }),
    zone: match[7] ?? '',
  };
}

/** The date that a text is; undefined where it is none. */
export function dateIn(text: string | undefined): CalendarDate | undefined {
  const date = readDate(text ?? '');
  return typeof date === 'object' ? date : undefined;
}

/** A group that took no part in a match is undefined, whatever its type says. */
function toNumber(part: string | undefined): number | undefined {
  return part === undefined ? undefined : Number(part);
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether one date is surely before another; dates are compared as exactly as both are told, times only in one zone. */
export function isBefore(date: CalendarDate, other: CalendarDate): boolean {
  for (const part of ['year', 'month', 'day', 'time'] as const) {
    const [a, b] = [date[part], other[part]];
    if (a === undefined || b === undefined || (part === 'time' && date.zone !== other.zone)) return false;
    if (a !== b) return a < b;
  }
  return false;
}

/** Days from 1970-01-01 to a date; to the first day of a month or a year alone. */
export function dayNumber({ year, month = 1, day = 1 }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

export function formatDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Minutes after midnight of `HH:MM` or `HH:MM:SS`, or of an ISO date with a time; says why where it is none. */
export function readTime(text: string): number | 'impossible' | 'not HH:MM' {
  const trimmed = text.trim();
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?$/.exec(trimmed);
  if (match === null) {
    return dateIn(trimmed)?.time ?? 'not HH:MM';
  }
  const [hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part));
  return hour > 24 || minute > 59 || second > 60 ? 'impossible' : hour * 60 + minute;
}

/** The time that a text is, in minutes after midnight; undefined where it is none. */
export function timeIn(text: string | undefined): number | undefined {
  const time = readTime(text ?? '');
  return typeof time === 'number' ? time : undefined;
}

/** A value that a template fills in later (`{{date}}`, `<% now %>`, `$DATE`), or that says it is not known yet. */
export function isPlaceholder(text: string): boolean {
  return /\{\{|<%|\$\{|^\s*(?:\$[A-Z_]+|[?.…-]+|tb[dac]|todo|n\/a|none|unknown)\s*$|^\s*(?:YYYY|HH)\b/i.test(text);
}
