import { isoDay, millisecondsPerDay } from '../text/isoDates';

/** A stretch of days, as exact as an ISO date tells it: of a year alone, the whole year. */
export interface Span {
  /** Days since 1970-01-01. */
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
  /** True when both ends are days, not months or years. */
  readonly exact: boolean;
}

const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days from the start of one ISO date (`2024`, `2024-05`, `2024-05-17`) to the end of another; undefined when the first is no date. */
export function spanOf(start: string, end = start): Span | undefined {
  const first = daysOf(start);
  if (!first) return undefined;
  const last = daysOf(end) ?? first;
  return { from: first.from, to: Math.max(first.to, last.to), exact: first.exact && last.exact };
}

function daysOf(iso: string): Span | undefined {
  const found = isoDate.exec(iso);
  if (!found) return undefined;
  const year = Number(found[1]);
  if (found[2] === undefined) return { from: dayNumber(year, 0, 1), to: dayNumber(year + 1, 0, 0), exact: false };
  const month = Number(found[2]) - 1;
  if (found[3] === undefined)
    return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 0), exact: false };
  const day = dayNumber(year, month, Number(found[3]));
  return { from: day, to: day, exact: true };
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / millisecondsPerDay;
}

/** How many days lie between two spans; 0 when they touch in a day or overlap. */
export function gapBetween(a: Span, b: Span): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** The smallest span that holds both. */
export function union(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to), exact: a.exact && b.exact };
}

/** The calendar year in which a span starts. */
export function yearOf(span: Span): number {
  return new Date(span.from * millisecondsPerDay).getUTCFullYear();
}

/** The ISO date of the day on which a span starts. */
export function firstDay(span: Span): string {
  return isoDay(span.from);
}
