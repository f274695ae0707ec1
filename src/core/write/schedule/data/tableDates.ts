import { groupBy } from '../../../library/groupBy';

/** A date that is all of a value, or stands before its hour. */
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/;
const dotted = /^(?<day>\d{1,2}\.(?:0?[1-9]|1[0-2])\.)(?<year>\d{2})(?!\d)/;

/** Which number of a date with slashes comes first; `mixed` where a column has both. */
type Order = 'day' | 'month' | 'mixed';
type Parts = readonly [one: number, two: number, year: number];

/** Hears of a date of which nobody can tell the day. @param row its index */
export type TellUnclear = (row: number, value: string) => void;

/**
 * Dates with slashes as ISO dates, where one can tell which number is the month: the other is too high for one here or in
 * another row of the column, the days are near each other only one way, or hours are told as in the United States.
 * Of a column with both orders a date that may be either is left out. Dates with dots begin with the day; their year is made whole.
 */
export function withIsoDates(rows: readonly (readonly string[])[], tell: TellUnclear): string[][] {
  const isAmerican = rows.some((row) => row.some((value) => /\d ?[ap]\.?m\b/i.test(value)));
  const dates = rows.flatMap((row) =>
    row.flatMap((value, column) => {
      const parts = partsOf(value);
      return parts === undefined ? [] : [{ column, parts }];
    }),
  );
  const orders = new Map(
    [...groupBy(dates, ({ column }) => column)].map(([column, own]) => [
      column,
      orderOf(own.map(({ parts }) => parts)) ?? (isAmerican ? 'month' : undefined),
    ]),
  );
  const guessed = new Set<number>();
  return rows.map((row, index) =>
    row.map((value, column) => {
      const date = isoDate(value, orders.get(column));
      const isGuess = date !== undefined && partsOf(date) !== undefined;
      if (date === undefined || (isGuess && !guessed.has(column))) tell(index, value);
      if (isGuess) guessed.add(column);
      return date ?? '';
    }),
  );
}

function partsOf(value: string): Parts | undefined {
  const [, one, two, year] = slashed.exec(value) ?? [];
  return one === undefined ? undefined : [Number(one), Number(two), Number(year)];
}

function orderOf(dates: readonly Parts[]): Order | undefined {
  const isDayFirst = dates.some(([one]) => one > 12);
  const isMonthFirst = dates.some(([, two]) => two > 12);
  if (isDayFirst && isMonthFirst) return 'mixed';
  if (isDayFirst || isMonthFirst) return isDayFirst ? 'day' : 'month';
  const byDay = span(dates.map(([day, month, year]) => Date.UTC(year, month - 1, day)));
  const byMonth = span(dates.map(([month, day, year]) => Date.UTC(year, month - 1, day)));
  if (byDay * 2 < byMonth) return 'day';
  return byMonth * 2 < byDay ? 'month' : undefined;
}

function span(instants: readonly number[]): number {
  const [first = 0, ...others] = instants.toSorted((a, b) => a - b);
  return (others.at(-1) ?? first) - first;
}

/** The value with its date in ISO's form, or as it was where the order is not known; nothing where it may be two dates. */
function isoDate(value: string, columnOrder: Order | undefined): string | undefined {
  const parts = partsOf(value);
  if (parts === undefined) return value.replace(dotted, '$<day>20$<year>');
  const [one, two, year] = parts;
  const order = orderAlone(one, two) ?? columnOrder;
  if (order === 'mixed') return undefined;
  const whole = String(year < 100 ? 2000 + year : year);
  const [day, month] = order === 'day' ? [one, two] : [two, one];
  return value.replace(
    slashed,
    order === undefined ? `${one}/${two}/${whole}` : `${whole}-${padded(month)}-${padded(day)}`,
  );
}

/** The order of a date that can be read one way only. */
function orderAlone(one: number, two: number): 'day' | 'month' | undefined {
  if (one === two || one > 12) return 'day';
  return two > 12 ? 'month' : undefined;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
