import { daysIn, formatDay, readDate, readTime } from '../calendar';

/** What was meant by dates and times that are not written the ISO way. */

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** ISO dates a text may mean, the likeliest first; two where day and month can be told either way (`05/06/2030`). */
export function daysMeant(text: string): string[] {
  const trimmed = text.trim();
  const compact = /^(\d{4})[/._ ]?(\d{1,2})[/._ ]?(\d{1,2})$/.exec(trimmed);
  if (compact !== null) return existing(numbers(compact));
  const short = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (short !== null) return existing(numbers(short));
  const dayFirst = /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})$/.exec(trimmed);
  if (dayFirst !== null) {
    const [first, , second, year] = numbers(dayFirst);
    const days = existing([year, second, first]);
    return dayFirst[2] === '/' ? [...new Set([...days, ...existing([year, first, second])])] : days;
  }
  // RFC 2822, as mail and some blogs write it.
  const mail = /^(?:[A-Za-z]{3}, )?(\d{1,2} [A-Za-z]{3} \d{4}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2}):?(\d{2})$/.exec(trimmed);
  if (mail !== null)
    return daysMeant(mail[1] ?? '').map((day) => `${day}T${mail[2] ?? ''}${mail[3] ?? ''}:${mail[4] ?? ''}`);
  const named =
    /^(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+)?([A-Za-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/.exec(
      trimmed,
    );
  if (named === null) return [];
  const name = (named[2] ?? '').toLowerCase().replace(/^sept$/, 'sep');
  const month = months.findIndex((full) => full.startsWith(name)) + 1;
  return existing([Number(named[4]), month, Number(named[1] ?? named[3])]);
}

function numbers(match: RegExpExecArray): number[] {
  return match.slice(1).map(Number);
}

function existing([year = 0, month = 0, day = 0]: readonly (number | undefined)[]): string[] {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? [formatDay(year, month, day)] : [];
}

/** The last day of the month for a day that the month does not have (`2009-06-31`); the rest of the text stays. */
export function nearestDay(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text.trim());
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0] = numbers(match);
  if (month < 1 || month > 12 || day <= daysIn(year, month) || day > 31) return undefined;
  const mended = formatDay(year, month, daysIn(year, month)) + text.trim().slice(10);
  return typeof readDate(mended) === 'object' ? mended : undefined;
}

/** `HH:MM` for a time in another notation: `9.30`, `9h30`, `930 am`, `1:30 pm`, or 750, which YAML 1.1 makes of `12:30`. */
export function timeMeant(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^\d{3,4}$/.test(trimmed)) {
    const minutes = Number(trimmed);
    return minutes < 24 * 60 ? formatTime(Math.floor(minutes / 60), minutes % 60) : undefined;
  }
  const match = /^(\d{1,2})(?:[.:h](\d{2}))?\s*(?:(am|pm)|uhr|h)?\.?$/i.exec(trimmed.replace(/([ap])\.m\./i, '$1m'));
  if (match === null || (match[2] === undefined && !/[a-z]/i.test(trimmed))) return undefined;
  const half = match[3]?.toLowerCase();
  const hour = Number(match[1]);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const time = formatTime(half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0), Number(match[2] ?? 0));
  return typeof readTime(time) === 'number' ? time : undefined;
}

function formatTime(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
