import ICAL from 'ical.js';
import { propertiesOf, textOf, timesOf, type Component } from './calendarComponent';
import type { ScheduleGap } from './model';
import { readLocalTime } from './time';

/** No programme repeats an event more often. */
const mostOccurrences = 366;

/**
 * The local times at which a calendar's event takes place, the first of them first: by its rule and its further dates,
 * without those it excepts. A rule without an end, or one that calls for more than days of the week, is a gap: of it the
 * first time is taken.
 * @param start of the first, a local time or an ISO date
 * @param moved the local times that another event of the calendar takes the place of
 * @throws ScheduleError naming a date that makes no sense.
 */
export function occurrencesOf(
  event: Component,
  start: string,
  moved: ReadonlySet<string>,
  place: string,
  timezone: string | undefined,
  gaps: ScheduleGap[],
): string[] {
  const repeated = propertiesOf(event, 'rrule').flatMap(([, , , rule]) => {
    const found = byRule(rule, start, place, timezone);
    if (found === undefined)
      gaps.push({ kind: 'repeats', place: `${place} RRULE`, value: textOf(event, 'summary') ?? '' });
    return found ?? [];
  });
  const excepted = new Set([...timesOf(event, 'exdate', place, timezone), ...moved]);
  return [...new Set([start, ...repeated, ...timesOf(event, 'rdate', place, timezone)])]
    .filter((time) => !excepted.has(time))
    .toSorted();
}

/** Nothing where the rule has no end or is one whose search for dates may never end. */
function byRule(rule: unknown, start: string, place: string, timezone: string | undefined): string[] | undefined {
  const { freq, until, count, ...others } = rule as Readonly<Record<string, unknown>>;
  if ((until === undefined && count === undefined) || !isSimple(freq, others)) return undefined;
  const isTimed = start.includes('T');
  // The end is told in UTC, the times that it is compared with are local.
  const last = typeof until === 'string' ? readLocalTime(until, `${place} RRULE`, timezone) : undefined;
  const first = isTimed ? ICAL.Time.fromDateTimeString(`${start}:00`) : ICAL.Time.fromDateString(start);
  const times: string[] = [];
  try {
    const iterator = ICAL.Recur.fromData({ freq, count, ...others } as Parameters<
      typeof ICAL.Recur.fromData
    >[0]).iterator(first);
    for (let next = iterator.next() as ICAL.Time | null; next; next = iterator.next() as ICAL.Time | null) {
      const time = next.toString().slice(0, start.length);
      if (last !== undefined && time.slice(0, last.length) > last) return times;
      if (times.length === mostOccurrences) return undefined;
      times.push(time);
    }
    return times;
  } catch {
    return undefined;
  }
}

const simpleParts = new Set(['byday', 'interval', 'wkst']);

function isSimple(freq: unknown, others: Readonly<Record<string, unknown>>): boolean {
  const { byday } = others;
  const days = (Array.isArray(byday) ? byday : byday === undefined ? [] : [byday]) as unknown[];
  const isDays = days.every(
    (day) => typeof day === 'string' && (freq === 'MONTHLY' ? /^[-+]?[1-5]?[A-Z]{2}$/ : /^[A-Z]{2}$/).test(day),
  );
  return (
    (freq === 'DAILY' || freq === 'WEEKLY' || freq === 'MONTHLY') &&
    isDays &&
    Object.keys(others).every((part) => simpleParts.has(part))
  );
}
