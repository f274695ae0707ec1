import { addDays } from '../../text/isoDates';
import { remembering } from '../../text/remember';

/** A date or time as it is written. */
export interface ParsedTime {
  /** `2024-05-17`, or `2024-05-17T09:30` as the clock shows it that the offset belongs to. */
  readonly written: string;
  /** Milliseconds since 1970, where an offset tells it. */
  readonly instant: number | undefined;
  /** Whether the offset is UTC's own: `Z`, `+00:00`, seconds since 1970. */
  readonly isUniversal: boolean;
}

const dateTime =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:[Tt]|\s{1,3})(\d{1,2}):?(\d{2})(?::?\d{2}(?:[.,]\d{1,9})?)?\s?([ap]\.?m\.?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** Seconds or milliseconds since 1970. */
const epoch = /^\d{10}(\d{3})?$/;

/** A date with or without a time, in ISO 8601 or close to it, or seconds since 1970; nothing where it is none or does not exist. */
export function parseTime(text: string): ParsedTime | undefined {
  // A schedule tells the same days and hours thousands of times, and none is long.
  return text.length > longestTime ? undefined : timeIn(text);
}

const longestTime = 60;

const timeIn = remembering((text: string): ParsedTime | undefined => {
  const sinceEpoch = epoch.exec(text);
  if (sinceEpoch !== null) {
    const instant = Number(text) * (sinceEpoch[1] === undefined ? 1000 : 1);
    return { written: wallClock(instant), instant, isUniversal: true };
  }
  const match = dateTime.exec(text.trim());
  const [, year, month, day, hours, minute = '00', half, offset] = match ?? [];
  if (year === undefined) return undefined;
  const hour = hourOf(hours ?? '00', half);
  const clock = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  if (wallClock(clock) !== `${year}-${month}-${day}T${hour}:${minute}`) return undefined;
  if (hours === undefined) return { written: wallClock(clock).slice(0, 10), instant: undefined, isUniversal: false };
  if (offset === undefined) return { written: wallClock(clock), instant: undefined, isUniversal: false };
  const ahead = minutesAhead(offset);
  return { written: wallClock(clock), instant: clock - ahead * 60_000, isUniversal: ahead === 0 };
});

/** Two digits; on a twelve-hour clock noon and midnight are twelve. */
function hourOf(hours: string, half: string | undefined): string {
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
  return String(hour).padStart(2, '0');
}

/** Of an offset such as `+02:00`. */
function minutesAhead(offset: string): number {
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
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

/** The hour of that day; `24:00` is midnight of the next. */
export function timeOn(date: string, hour: string): string {
  return hour.startsWith('24') ? `${addDays(date, 1)}T00${hour.slice(2)}` : `${date}T${hour}`;
}

/**
 * When something ends at that hour that begins then: an hour before its start is one of the next day where it goes from
 * the evening into the night or the morning, and else none. @param hour `HH:MM`
 */
export function endAt(start: string, hour: string): string | undefined {
  const day = start.slice(0, 10);
  const end = timeOn(day, hour);
  if (end >= start) return end;
  const next = `${addDays(day, 1)}T${hour}`;
  return start.slice(11) >= '16:00' && minutesBetween(start, next) <= longestNight ? next : undefined;
}

/** Minutes that something may last which goes past midnight and tells only its hours. */
const longestNight = 14 * 60;

/**
 * Minutes of a length as schedules write it: `00:45`, `1:30`, `1:02:30` with days before, `01:30:00` with seconds behind,
 * plain minutes, `90 min`, `1h30`, or ISO 8601 (`PT1H30M`); nothing where it is none of these.
 */
export function parseDuration(text: string): number | undefined {
  // Days are never padded, hours always are where seconds follow, and no event lasts hundreds of days.
  const hoursToSeconds = /^(\d{2,9}:\d{2}):\d{2}$/.exec(text)?.[1];
  const match = /^(?:(?:(\d{1,9}):)?(\d{1,9}):)?(\d{1,9})(?:\.0{1,9})?$/.exec(hoursToSeconds ?? text.trim());
  if (match === null) return isoDuration(text) ?? spelledDuration(text);
  const [, days = '0', hours = '0', minutes = '0'] = match;
  return (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
}

function isoDuration(text: string): number | undefined {
  const [whole, weeks = '0', days = '0', hours = '0', minutes = '0', seconds = '0'] =
    /^P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9}(?:\.\d{1,9})?)H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:\.\d{1,9})?S)?)?$/.exec(
      text,
    ) ?? [];
  if (whole === undefined || !/\d/.test(whole)) return undefined;
  return Math.round(
    ((Number(weeks) * 7 + Number(days)) * 24 + Number(hours)) * 60 + Number(minutes) + Math.floor(Number(seconds) / 60),
  );
}

function spelledDuration(text: string): number | undefined {
  const [whole, hours = '0', minutes = '0'] =
    /^(?:(\d{1,4}(?:\.\d{1,2})?) ?(?:h|hrs?|hours?|std\.?)(?![a-z]))? ?(?:(\d{1,4}) ?(?:m|min\.?|mins|minutes?|minuten|')?)?$/i.exec(
      text.trim(),
    ) ?? [];
  if (whole === undefined || !/\d/.test(whole)) return undefined;
  return Math.round(Number(hours) * 60) + Number(minutes);
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
  return wallClock(instant + offsetAt(instant, timezone));
}

/** Clocks change at full quarters of an hour only, in milliseconds. */
const quarter = 15 * 60_000;
/** More than a conference has; a hostile schedule may have any number. */
const mostOffsets = 20_000;
const offsets = new Map<string, Map<number, number>>();

/** How far a zone's clocks are before UTC then, in milliseconds. The host takes its time to say so, and a schedule asks it thousands of times. */
function offsetAt(instant: number, timezone: string): number {
  let ofZone = offsets.get(timezone);
  if (ofZone === undefined) {
    ofZone = new Map<number, number>();
    offsets.set(timezone, ofZone);
  }
  const since = Math.floor(instant / quarter);
  const known = ofZone.get(since);
  if (known !== undefined) return known;
  if (ofZone.size >= mostOffsets) ofZone.clear();
  const offset = Date.parse(`${formatted(since * quarter, timezone)}Z`) - since * quarter;
  ofZone.set(since, offset);
  return offset;
}

function formatted(instant: number, timezone: string): string {
  const parts = new Map(
    formatterOf(timezone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${read('year').padStart(4, '0')}-${read('month')}-${read('day')}T${read('hour')}:${read('minute')}`;
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

/** Notes and schedules write four digits of a year; in milliseconds since 1970. */
const firstInstant = Date.parse('0000-01-01T00:00Z');
const beyondLast = Date.parse('+010000-01-01T00:00Z');

/** What clocks in UTC show at an instant, in milliseconds since 1970; empty where its year has more than four digits. */
export function wallClock(instant: number): string {
  return instant >= firstInstant && instant < beyondLast ? new Date(instant).toISOString().slice(0, 16) : '';
}
