import ICAL from 'ical.js';
import type { Gaps } from '../gaps';
import { timesOf, type CalendarClock } from './calendarTimes';
import { propertiesOf, textOf, type Component } from './component';

/** No programme repeats an event more often. */
const mostOccurrences = 366;
/** No schedule has more sessions by repeating them. */
const mostRepeats = 20_000;
/** So many times are looked for in a calendar, whatever comes of it: a rule that goes on for too long has cost its time when it shows. */
const mostTries = 2 * mostRepeats;

/** How many repeats a calendar may still have: each of its events takes from it. */
export class Repeats {
  private left = mostRepeats;
  private tries = mostTries;
  private isTold = false;

  /** Following a rule takes time, also where nothing comes of it. */
  get areSpent(): boolean {
    return this.isTold;
  }

  /** Whether one more time may be looked for. */
  mayTry(): boolean {
    return this.tries-- > 0;
  }

  /** Whether too many times were looked for; the first such place becomes a gap. */
  isTired(place: string, gaps: Gaps): boolean {
    return this.tries < 0 && !this.take(Infinity, place, gaps);
  }

  /** Whether that many more are allowed; where not, the first such place becomes a gap. */
  take(count: number, place: string, gaps: Gaps): boolean {
    if (count <= this.left) {
      this.left -= count;
      return true;
    }
    if (!this.isTold) gaps.tell('many', place, String(mostRepeats - this.left));
    this.isTold = true;
    this.left = 0;
    return false;
  }
}

/**
 * The local times at which a calendar's event takes place, the first of them first: by its rule and its further dates,
 * without those it excepts. A rule without an end, or one that calls for more than days of the week, is a gap: of it the
 * first time is taken.
 * @param start of the first, a local time or an ISO date
 * @param moved the local times that another event of the calendar takes the place of
 */
export function occurrencesOf(
  event: Component,
  start: string,
  moved: ReadonlySet<string>,
  place: string,
  clock: CalendarClock,
  repeats: Repeats,
  gaps: Gaps,
): string[] {
  const rules = repeats.areSpent ? [] : propertiesOf(event, 'rrule');
  const repeated = rules.flatMap(([, , , rule]) => {
    const found = byRule(rule, start, place, clock, repeats);
    if (found === undefined) {
      if (!repeats.isTired(`${place} RRULE`, gaps))
        gaps.tell('repeats', `${place} RRULE`, textOf(event, 'summary') ?? '');
      return [];
    }
    return repeats.take(found.length, `${place} RRULE`, gaps) ? found : [];
  });
  const excepted = new Set([...timesOf(event, 'exdate', place, clock), ...moved]);
  return [...new Set([start, ...repeated, ...timesOf(event, 'rdate', place, clock)])]
    .filter((time) => !excepted.has(time))
    .toSorted();
}

/** Nothing where the rule has no end or is one whose search for dates may never end. */
function byRule(
  rule: unknown,
  start: string,
  place: string,
  { clock }: CalendarClock,
  repeats: Repeats,
): string[] | undefined {
  const { freq, until, count, ...others } = rule as Readonly<Record<string, unknown>>;
  if ((until === undefined && count === undefined) || !isSimple(freq, others)) return undefined;
  const isTimed = start.includes('T');
  // The end is told in UTC, the times that it is compared with are local.
  const last = typeof until === 'string' ? clock.read({ text: until, place: `${place} RRULE` }) : undefined;
  if (until !== undefined && last === undefined) return undefined;
  const first = isTimed ? ICAL.Time.fromDateTimeString(`${start}:00`) : ICAL.Time.fromDateString(start);
  const times: string[] = [];
  try {
    const iterator = ICAL.Recur.fromData({ freq, count, ...others } as Parameters<
      typeof ICAL.Recur.fromData
    >[0]).iterator(first);
    for (let next = iterator.next() as ICAL.Time | null; next; next = iterator.next() as ICAL.Time | null) {
      if (next.year > 9999) return undefined;
      const time = next.toString().slice(0, start.length);
      if (last !== undefined && time.slice(0, last.length) > last) return times;
      if (times.length === mostOccurrences || !repeats.mayTry()) return undefined;
      times.push(time);
    }
    return times;
  } catch {
    return undefined;
  }
}

const simpleParts = new Set(['byday', 'interval', 'wkst']);
/** The widest steps that a programme takes: about a year. The library walks through all that lies between two steps. */
const widestStep: Readonly<Record<string, number>> = { DAILY: 366, WEEKLY: 53, MONTHLY: 12 };

/** Whether the next date that fits a rule is always close: the library looks for it until it finds one. */
function isSimple(freq: unknown, { interval = 1, byday = [], ...others }: Readonly<Record<string, unknown>>): boolean {
  const days = (Array.isArray(byday) ? byday : [byday]) as unknown[];
  const widest = typeof freq === 'string' ? widestStep[freq] : undefined;
  if (widest === undefined || typeof interval !== 'number' || !(interval >= 1 && interval <= widest)) return false;
  // Every seventh day is one weekday for ever, and a fifth Monday is in no May for years.
  const allowed =
    freq !== 'MONTHLY' ? /^[A-Z]{2}$/ : interval === 1 ? /^[-+]?[1-5]?[A-Z]{2}$/ : /^[-+]?[1-4]?[A-Z]{2}$/;
  return (
    (freq !== 'DAILY' || interval % 7 !== 0 || days.length === 0) &&
    days.every((day) => typeof day === 'string' && allowed.test(day)) &&
    Object.keys(others).every((part) => simpleParts.has(part))
  );
}
