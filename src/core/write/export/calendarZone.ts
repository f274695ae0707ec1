import ICAL from 'ical.js';
import { inTimezone } from '../schedule/time';

const day = 24 * 60 * 60_000;
const minute = 60_000;
/** Outside of these the years of a calendar have other than four digits. */
const earliest = Date.UTC(1000, 0, 1);
const latest = Date.UTC(9999, 11, 30);

/**
 * The rules of a time zone as a calendar's `VTIMEZONE`, as far as the years around an event need them: each change of the
 * clocks as one observance, worked out with the host's own data.
 * @param first ISO date of the first day
 * @param last ISO date of the last day
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5
 */
export function calendarZone(timezone: string, first: string, last: string): ICAL.Component {
  const from = Math.max(earliest, Date.parse(`${first}T00:00Z`) - 370 * day);
  const changes = changesBetween(timezone, from, Math.min(latest, Date.parse(`${last}T00:00Z`) + 370 * day));
  const before = offsetAt(timezone, from);
  const least = Math.min(before, ...changes.map(({ to }) => to));
  const zone = new ICAL.Component('vtimezone');
  zone.addPropertyWithValue('tzid', timezone);
  // What was before the first of them is told from a time before all of the calendar's.
  for (const { at, from: earlier, to } of [{ at: 0, from: before, to: before }, ...changes]) {
    const observance = new ICAL.Component(to > least ? 'daylight' : 'standard');
    observance.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(earlier * 60));
    observance.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(to * 60));
    // Its start is told on the clocks as they were.
    const local = new Date(at + earlier * minute).toISOString().slice(0, 19);
    observance.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(local));
    zone.addSubcomponent(observance);
  }
  return zone;
}

interface Change {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Minutes ahead of UTC. */
  readonly from: number;
  readonly to: number;
}

function changesBetween(timezone: string, from: number, until: number): Change[] {
  const changes: Change[] = [];
  for (let at = from; at < until; at += day) {
    const [earlier, to] = [offsetAt(timezone, at), offsetAt(timezone, at + day)];
    if (earlier !== to) changes.push({ at: changeWithin(timezone, at, at + day), from: earlier, to });
  }
  return changes;
}

/** The minute at which the clocks change between two instants, of which the second is on the other side. */
function changeWithin(timezone: string, from: number, until: number): number {
  const before = offsetAt(timezone, from);
  let [low, high] = [from / minute, until / minute];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(timezone, middle * minute) === before) low = middle;
    else high = middle;
  }
  return high * minute;
}

/** How many minutes the clocks are ahead of UTC at an instant. */
function offsetAt(timezone: string, instant: number): number {
  const whole = Math.floor(instant / minute) * minute;
  return (Date.parse(`${inTimezone(whole, timezone)}Z`) - whole) / minute;
}
