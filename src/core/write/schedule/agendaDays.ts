import { findDate, findYear, withYear } from '../../note/line/dates';
import { addDays, isFullDate } from '../../text/isoDates';
import { fold } from '../../text/fold';
import { readFuzzyDates } from '../event/fuzzyDates';
import { lexicon } from '../../note/language/lexicon';

const numberBeforeDate = new RegExp(`^\\P{L}*(?:${lexicon.oneOf('days')}) ?\\d{1,2}\\s?[-–—:,|]\\s?(?=\\d)`, 'iu');

/** A line that names a day and no time: longer ones are prose that mentions a date. */
const longestDayLine = 80;
const numberedDay = new RegExp(`^(?:${lexicon.oneOf('days')}) ?(\\d{1,2})(?!\\d)`);

/** Follows the days of a programme from line to line: dates, `Day 2`, names of weekdays. */
export class ProgrammeDays {
  private readonly year: number | undefined;
  private named: string | undefined;

  /** @param first the ISO date of the first day, where it is known. */
  constructor(
    text: string,
    private readonly first: string | undefined,
  ) {
    this.year = findYear(text.slice(0, 1000)) ?? (first === undefined ? undefined : Number(first.slice(0, 4)));
  }

  /** ISO date. */
  get current(): string | undefined {
    return this.named ?? this.first;
  }

  /** Whether a line names a day, which is then the current one. */
  read(line: string): boolean {
    if (line.length > longestDayLine || /\d{1,2}[:.]\d{2}(?!\.?\d)/.test(line)) return false;
    const day = this.dayIn(line);
    if (day === undefined) return false;
    this.named = day;
    return true;
  }

  /** The day that a line or the head of a column names. */
  dayIn(line: string): string | undefined {
    // `Day 1 – 4 March` is no span of days.
    const found = findDate(line.replace(numberBeforeDate, ''));
    const date = found === undefined ? undefined : withYear(found, this.year)?.start;
    if (isFullDate(date)) return date;
    const words = fold(line).replace(/^[^\p{L}]+|[^\p{L}\d]+$/gu, '');
    const number = numberedDay.exec(words)?.[1];
    if (number !== undefined) return this.first === undefined ? undefined : addDays(this.first, Number(number) - 1);
    return this.current !== undefined &&
      /^\p{L}{5,12}$/u.test(words) &&
      !/^(?:today|tomorrow|yesterday|heute|morgen|gestern|demain)$/.test(words)
      ? readFuzzyDates(words, this.current)?.start
      : undefined;
  }
}

/** Whether a text names a day of a programme: a date, a weekday, `Day 2`. */
export function isDay(text: string): boolean {
  return text.length <= longestDayLine && new ProgrammeDays('', '2000-01-01').dayIn(text) !== undefined;
}
