import { findDate, withYear } from '../../note/line/dates';
import { addDays } from '../../text/isoDates';
import { fold } from '../../text/fold';
import { daysFromToday, weekdayNumber } from './nearDates';

/** The days of an event, ISO 8601; one day where there is no end. */
export interface EventDates {
  readonly start: string;
  readonly end?: string;
}

const weekdayForm =
  /^(?:(next|this|last|nachsten?r?|diesen?r?|letzten?r?) )?([a-z]{2,10})\.?(?: ?(?:-|–|to|bis|au|until) ?([a-z]{2,10})\.?)?(?: (prochaine?|derniere?))?$/;
const distance = /^(?:in (\d{1,3}) (day|week|tag|woche)(?:s|e|en|n)?|(\d{1,3}) (day|week)s? ago)$/;
/** How long ago a date without a year may lie: notes are also written some weeks after. */
const lookBack = 60;
/** Longer texts are no date. */
const longest = 100;

/**
 * What a person types for the days of an event: `5-7 Dec`, `next Tuesday`, `Thu to Sat`, `in 2 weeks`, `2026-05-17`, and any
 * date form notes use. Without a year the date is the next one, or the last where that is no more than 60 days ago.
 * @param today ISO date.
 */
export function readFuzzyDates(text: string, today: string): EventDates | undefined {
  const folded = fold(text).trim().replace(/\s+/g, ' ');
  if (folded === '' || folded.length > longest) return undefined;
  const known = daysAway(folded);
  if (known !== undefined) return { start: addDays(today, known) };
  const found = byWeekday(folded, today) ?? byDate(text.trim(), today);
  if (found !== undefined) return found;
  const away = daysFromToday(folded, new Date(`${today}T00:00Z`).getUTCDay());
  return away === undefined ? undefined : { start: addDays(today, away) };
}

function daysAway(folded: string): number | undefined {
  const [, ahead, aheadUnit, back, backUnit] = distance.exec(folded) ?? [];
  const days = (count: string, unit: string | undefined): number =>
    Number(count) * (unit?.startsWith('w') === true ? 7 : 1);
  if (ahead !== undefined) return days(ahead, aheadUnit);
  return back === undefined ? undefined : -days(back, backUnit);
}

/** The coming day of that name, today included; `next` and `last` leave today out. */
function byWeekday(folded: string, today: string): EventDates | undefined {
  const match = weekdayForm.exec(folded);
  if (match === null) return undefined;
  const [, before, first = '', last = '', behind] = match;
  const which = before ?? behind ?? '';
  const wanted = weekdayNumber(first);
  if (wanted === undefined || (last !== '' && weekdayNumber(last) === undefined)) return undefined;
  const todays = new Date(`${today}T00:00Z`).getUTCDay();
  let away = (wanted - todays + 7) % 7;
  if (/^(?:next|nach|proch)/.test(which) && away === 0) away = 7;
  if (/^(?:last|letz|dern)/.test(which)) away -= 7;
  const start = addDays(today, away);
  const until = weekdayNumber(last);
  return until === undefined ? { start } : { start, end: addDays(start, (until - wanted + 7) % 7) };
}

function byDate(text: string, today: string): EventDates | undefined {
  const found = findDate(text);
  if (found === undefined) return undefined;
  const year = Number(today.slice(0, 4));
  const oldest = addDays(today, -lookBack);
  // A leap day is up to eight years away.
  const years = found.start.startsWith('--') ? Array.from({ length: 10 }, (_, index) => year - 1 + index) : [year];
  const dates = years
    .map((one) => withYear(found, one))
    .find((one) => one !== undefined && isDay(one.start) && (years.length === 1 || (one.end ?? one.start) >= oldest));
  if (dates === undefined) return undefined;
  return dates.end === undefined || dates.end <= dates.start
    ? { start: dates.start }
    : { start: dates.start, end: dates.end };
}

/** A full date that exists. */
function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${date}T`);
}
