import { ScheduleError } from './problem';

const dateTime = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Seconds or milliseconds since 1970. */
const epoch = /^\d{10}(\d{3})?$/;

/**
 * A date with or without a time as the event's wall clock: `2024-05-17` or `2024-05-17T09:30`.
 * A time with an offset is already the wall clock where it was written. A time in UTC is moved into `timezone` where
 * that is known and kept as it stands where not: several exporters write `Z` behind local times.
 * @throws ScheduleError when the text is no such date, or the date does not exist.
 */
export function readLocalTime(text: string, place: string, timezone?: string): string {
  const sinceEpoch = epoch.exec(text);
  if (sinceEpoch !== null)
    return inTimezone(Number(text) * (sinceEpoch[1] === undefined ? 1000 : 1), timezone ?? 'UTC');
  const match = dateTime.exec(text);
  const [, year, month, day, hour = '00', minute = '00', offset] = match ?? [];
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  if (
    year === undefined ||
    Number.isNaN(instant) ||
    wallClock(instant) !== `${year}-${month}-${day}T${hour}:${minute}`
  ) {
    throw new ScheduleError({ code: 'bad-time', place, value: text });
  }
  if (match?.[4] === undefined) return wallClock(instant).slice(0, 10);
  return offset === 'Z' && timezone !== undefined ? inTimezone(instant, timezone) : wallClock(instant);
}

/** The date of a date or time, or nothing. */
export function dateOf(time: string | undefined): string | undefined {
  return time?.slice(0, 10);
}

/** A time that many minutes later on the same clock. */
export function addMinutes(time: string, minutes: number): string {
  return wallClock(Date.parse(`${time}Z`) + minutes * 60_000);
}

/** How many minutes a time is after another on the same clock. */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}

/** The day that many days after an ISO date. */
export function addDays(date: string, days: number): string {
  return addMinutes(`${date}T00:00`, days * 24 * 60).slice(0, 10);
}

/**
 * Minutes of a duration as schedules write it: `00:45`, `1:30`, `1:02:30` with days before, `01:30:00` with seconds behind, plain minutes, or ISO 8601 (`PT1H30M`).
 * @throws ScheduleError when the text is none of these.
 */
export function readDuration(text: string, place: string): number {
  // Days are never padded, hours always are where seconds follow.
  const hoursToSeconds = /^(\d{2}:\d{2}):\d{2}$/.exec(text)?.[1];
  const match = /^(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,5})$/.exec(hoursToSeconds ?? text);
  if (match === null) return readIsoDuration(text, place);
  const [, days = '0', hours = '0', minutes = '0'] = match;
  return (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
}

function readIsoDuration(text: string, place: string): number {
  const [whole, days = '0', hours = '0', minutes = '0'] =
    /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?$/.exec(text) ?? [];
  if (whole === undefined || !/\d/.test(whole)) throw new ScheduleError({ code: 'bad-time', place, value: text });
  return (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
}

/** Whether this host knows a time zone of that name. */
export function isTimezone(name: string): boolean {
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}

/** What the clocks of a time zone show at an instant, given in milliseconds since 1970. */
export function inTimezone(instant: number, timezone: string): string {
  const parts = new Map(
    formatterOf(timezone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${read('year')}-${read('month')}-${read('day')}T${read('hour')}:${read('minute')}`;
}

/**
 * The instant, in milliseconds since 1970, at which the clocks of a time zone show a local time. Of a time they show
 * twice the first; a time they skip lies where it would have been.
 */
export function instantOf(local: string, timezone: string): number {
  const wanted = Date.parse(`${local}Z`);
  // The offset is asked for on both sides of the change a clock may make on that day; the larger one comes first.
  const offsets = [wanted - dayLength, wanted + dayLength].map(
    (instant) => Date.parse(`${inTimezone(instant, timezone)}Z`) - instant,
  );
  const fitting = offsets.map((offset) => wanted - offset).filter((instant) => inTimezone(instant, timezone) === local);
  return fitting.length > 0 ? Math.min(...fitting) : wanted - (offsets[0] ?? 0);
}

const dayLength = 24 * 60 * 60_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to make, and a schedule asks for the same one thousands of times. */
function formatterOf(timezone: string): Intl.DateTimeFormat {
  const known = formatters.get(timezone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(timezone, made);
  return made;
}

function wallClock(instant: number): string {
  return Number.isFinite(instant) && Math.abs(instant) < 8.64e15 ? new Date(instant).toISOString().slice(0, 16) : '';
}
