export const millisecondsPerDay = 86_400_000;

/** The ISO date of a day. @param day counted from 1970-01-01 */
export function isoDay(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The ISO date that many days after one; empty of what is no date, and beyond years of four digits. */
export function addDays(date: string, days: number): string {
  const day = Date.parse(`${date}T00:00Z`) / millisecondsPerDay + days;
  const other = Number.isNaN(day) ? '' : isoDay(day);
  return /^\d{4}-/.test(other) ? other : '';
}

/** The ISO date of the day after one; of what is no date, or the last that has four digits, the same. */
export function nextDay(date: string): string {
  return addDays(date, 1) || date;
}

/** The ISO date of the day before one; the same of what is no date. */
export function dayBefore(date: string): string {
  return addDays(date, -1) || date;
}

/** Whether an ISO date tells the day: a year or a month alone does not, a time besides is more. */
export function isFullDate(date: string | undefined): date is string {
  return date?.length === 'YYYY-MM-DD'.length;
}

/** A year of our time within a text. */
export const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** All of them, for taking each out or putting another one there. */
export const years = new RegExp(year, 'gu');
