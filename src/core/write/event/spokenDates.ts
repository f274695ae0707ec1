import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as ja from 'chrono-node/ja';
import * as pt from 'chrono-node/pt';
import * as zh from 'chrono-node/zh/hans';
import type { EventDates } from './fuzzyDates';

const readers = { en, de, fr, es, pt, ja, zh };
/** Longer texts are no date. */
const longest = 100;

/** One of chrono's days: what of it was said, and what merely follows. */
interface Day {
  get(component: 'year' | 'month' | 'day'): number | null;
  isCertain(component: 'day' | 'weekday'): boolean;
}

/**
 * Days in the words of a language, such as `in drei Wochen` or `la semaine prochaine`, for what `readFuzzyDates` does not know.
 * The whole text has to be understood: of `pasado mañana` nobody means `mañana`.
 * @param today ISO date
 * @param language a BCP 47 tag, whose reader comes first
 */
export function readSpokenDates(text: string, today: string, language: string): EventDates | undefined {
  const wanted = text.trim();
  if (wanted === '' || wanted.length > longest) return undefined;
  // Noon where the person is: chrono reckons in local time.
  const reference = new Date(`${today}T12:00`);
  for (const { casual } of inOrder(language)) {
    const [found, ...others] = casual.parse(wanted, reference, { forwardDate: true });
    if (found === undefined || others.length > 0 || found.text !== wanted) continue;
    const start = isoDay(found.start);
    const end = found.end ? isoDay(found.end) : undefined;
    if (start !== undefined) return end === undefined || end <= start ? { start } : { start, end };
  }
  return undefined;
}

function inOrder(language: string): (typeof readers)[keyof typeof readers][] {
  const own = language.slice(0, 2).toLowerCase();
  return Object.entries(readers)
    .toSorted(([a], [b]) => Number(b === own) - Number(a === own))
    .map(([, reader]) => reader);
}

/** Undefined where only a month, a year or a time was said. */
function isoDay(day: Day): string | undefined {
  if (!day.isCertain('day') && !day.isCertain('weekday')) return undefined;
  const [year, month, date] = [day.get('year'), day.get('month'), day.get('day')];
  if (year === null || month === null || date === null) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}
