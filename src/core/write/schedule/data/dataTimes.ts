import { findDate } from '../../../note/line/dates';
import { findTime } from '../../../note/line/times';
import { ProgrammeDays } from '../agendaDays';
import type { EventClock, SessionTimes } from '../eventClock';
import type { JsonField } from '../jsonField';
import { dateOf, endAt, instantOf, isTimezone, minutesBetween, parseTime, timeOn, type ParsedTime } from '../time';
import { isUniversal, zoneNamed } from '../zones/zoneName';
import type { References } from './dataReferences';
import { DataRecord, textIn } from './record';

/** What stands around a session and holds for it. */
export interface Surroundings {
  /** ISO date. */
  readonly date: string | undefined;
  readonly start: JsonField | undefined;
  readonly end: JsonField | undefined;
  /** How long what begins at `start` lasts. */
  readonly length: JsonField | undefined;
  readonly room: string | undefined;
  readonly track: string | undefined;
}

/** In minutes; a day of a programme lasts longer. */
const longestSlot = 4 * 60;

export const nothingAround: Surroundings = {
  date: undefined,
  start: undefined,
  end: undefined,
  length: undefined,
  room: undefined,
  track: undefined,
};

/** Times of data, which may be whole, or a day here and an hour there. */
export class DataTimes {
  private readonly days: ProgrammeDays;

  /** Whether an hour was met that belongs to no known day. */
  lacksDate = false;

  /**
   * @param first the ISO date of the first day, where it is known
   * @param answered the same, where a person tells it: the day of hours for which the data tells none
   */
  constructor(
    readonly clock: EventClock,
    first: string | undefined,
    private readonly references?: References,
    private readonly answered?: string,
  ) {
    this.days = new ProgrammeDays(first ?? '', first);
  }

  /** The day of an ISO date; nothing where there is no such date. */
  dayNamed(text: string): string | undefined {
    return dateOf(parseTime(text)?.written);
  }

  /** The day that a member names: a date, a weekday, `Day 2`, the id of an entry that tells it. */
  dayIn(field: JsonField): string | undefined {
    const entry = this.references?.days.of(field);
    const named =
      entry?.isObject === true ? new DataRecord(entry).all('date') : [entry].filter((one) => one !== undefined);
    return named.map((one) => this.dayWritten(one)).find((day) => day !== undefined) ?? this.dayWritten(field);
  }

  /** The day that the first member names which names any. */
  firstDay(fields: readonly JsonField[]): string | undefined {
    return fields.map((field) => this.dayIn(field)).find((day) => day !== undefined);
  }

  private dayWritten(field: JsonField): string | undefined {
    const text = textOf(field);
    if (text === undefined) return undefined;
    const parsed = parsedIn(field, text);
    return parsed === undefined ? this.days.dayIn(text.slice(0, 100)) : dateOf(this.clock.local(parsed, field.place));
  }

  /** When a session takes place; of what it tells and cannot be read a gap is told. */
  of(record: DataRecord, around: Surroundings): SessionTimes {
    const starts = record.all('start');
    const days = record.all('date');
    const dated = starts.filter((field) => holdsDate(textOf(field) ?? ''));
    const told = this.firstDay([...days, ...dated]);
    const date = told ?? around.date ?? (days.some((field) => textOf(field) !== undefined) ? undefined : this.answered);
    const own = starts.map(hoursIn).find((span) => span !== undefined);
    const whole = this.wholeAmong([...starts, ...days], own !== undefined);
    const slot = own === undefined && around.start !== undefined ? around.start : undefined;
    const hours = own ?? (slot && hoursIn(slot));
    if (whole === undefined && told === undefined)
      this.tellUnread('date', around.date === undefined ? days : days.filter((field) => isNumbered(textOf(field))));
    const start = whole ?? (slot && this.wholeIn(slot)) ?? this.join(date, hours?.start, starts[0]);
    if (start === undefined && hours === undefined) this.tellUnread('time', starts);
    return {
      day: dateOf(start) ?? date,
      start,
      end: this.endOf(record, around, start, hours?.end),
    };
  }

  /** When a slot begins and ends that tells both whole, and is no longer than what one comes to listen to. */
  slotOf(record: DataRecord): { readonly start: JsonField; readonly end: JsonField } | undefined {
    const [start, end] = (['start', 'end'] as const).map((kind) =>
      record.all(kind).find((field) => this.wholeIn(field) !== undefined),
    );
    if (start === undefined || end === undefined) return undefined;
    const minutes = minutesBetween(this.wholeIn(start) ?? '', this.wholeIn(end) ?? '');
    return minutes > 0 && minutes <= longestSlot ? { start, end } : undefined;
  }

  /** The first date with a time. Beside an hour, the midnight of a spreadsheet's date says nothing. */
  private wholeAmong(fields: readonly JsonField[], isBesideHour: boolean): string | undefined {
    return fields
      .map((field) => this.wholeIn(field))
      .find((time) => time !== undefined && !(isBesideHour && time.endsWith('T00:00')));
  }

  /** A date with a time. */
  private wholeIn(field: JsonField): string | undefined {
    const text = textOf(field);
    // An abbreviation says which clock it is, and the event's own is the only one that is known.
    const parsed =
      text === undefined ? undefined : (parsedIn(field, text) ?? parseTime(text.replace(/\s[A-Z]{3,4}$/, '')));
    if (parsed?.written.includes('T') !== true) return undefined;
    return this.clock.local(parsed, field.place);
  }

  private join(date: string | undefined, hour: string | undefined, field: JsonField | undefined): string | undefined {
    if (hour === undefined) return undefined;
    if (date !== undefined) return timeOn(date, hour);
    this.lacksDate = true;
    field?.gaps.tell('hour', field.place, hour);
    return undefined;
  }

  private endOf(
    record: DataRecord,
    around: Surroundings,
    start: string | undefined,
    told: string | undefined,
  ): string | undefined {
    const length = record.get('length') ?? (record.get('start') === undefined ? around.length : undefined);
    const last = length && { text: textIn(length), place: length.place };
    if (start === undefined) return last && this.clock.after(start, last);
    // What begins at a time of its own and tells how long it lasts does not end with what it stands in.
    const isOwn = record.get('start') !== undefined && length !== undefined;
    const ends = [...record.all('end'), ...(around.end === undefined || isOwn ? [] : [around.end])];
    const place = ends[0]?.place ?? record.field.place;
    const hour = ends.map((field) => hoursIn(field)?.start).find((one) => one !== undefined) ?? told;
    const whole = this.wholeAmong(ends, hour !== undefined);
    if (whole !== undefined) return this.clock.sensible(start, whole, place);
    if (hour !== undefined) {
      const day = this.firstDay(record.all('end'));
      const end = day === undefined ? endAt(start, hour) : timeOn(day, hour);
      if (end === undefined) record.field.gaps.tell('time', place, hour);
      return end === undefined ? undefined : this.clock.sensible(start, end, place);
    }
    this.tellUnread('time', record.all('end'));
    return last && this.clock.after(start, last);
  }

  /** What stands where a day or a time is expected and is none. */
  private tellUnread(kind: 'date' | 'time', fields: readonly JsonField[]): void {
    for (const field of fields) {
      const text = textOf(field);
      if (text === undefined || (this.dayIn(field) !== undefined && (kind === 'date' || !hasMore(text)))) continue;
      if (this.references?.slots.isMissing(field) === true) return;
      if (kind === 'date' && this.references?.days.isMissing(field) === true) return;
      field.gaps.tell(kind, field.place, text);
      return;
    }
  }
}

/** Whether a text tells more than a day: numbers, or that something is to be announced. */
function hasMore(text: string): boolean {
  const { index = 0, length = text.length } = parseTime(text) === undefined ? (findDate(text) ?? {}) : {};
  return /\d|\btb[acd]\b/i.test(text.slice(0, index) + text.slice(index + length));
}

/** Whether a text has the numbers of a date. */
function isNumbered(text: string | undefined): boolean {
  return text !== undefined && /\d{4}|\d{1,2}[/.-]\d/.test(text);
}

/** A whole time, or words or a year beside an hour: `10 Jun 2031 9:30`. */
function holdsDate(text: string): boolean {
  return parseTime(text) !== undefined || /\p{L}{3}|\d{4}/u.test(text.replace(/^\d{4}$/, ''));
}

/** A time in a zone of its own, `{"date": …, "time": …, "tz": …}`, is an instant. */
function parsedIn(field: JsonField, text: string): ParsedTime | undefined {
  const parsed = parseTime(text);
  if (parsed === undefined || parsed.instant !== undefined || !field.isObject) return parsed;
  const told = field.firstText('tz', 'timeZone', 'timezone');
  const zone = told === undefined ? undefined : zoneNamed(told);
  if (told === undefined || zone === undefined || !isTimezone(zone) || !parsed.written.includes('T')) return parsed;
  return {
    ...parsed,
    instant: instantOf(parsed.written, zone),
    isUniversal: isUniversal(told),
  };
}

/** A text, or the text of `{"date": …, "time": …}`, which is one time in two parts, or of `{"dateTime": …}`. */
function textOf(field: JsonField): string | undefined {
  if (field.isObject && field.get('dateTime').exists) return field.get('dateTime').text();
  if (field.isObject && field.get('date').exists) {
    const time = field.get('time').text();
    const date = field.get('date').text();
    return date === undefined || time === undefined ? date : `${date}T${time.slice(0, 8)}`;
  }
  return field.isObject || field.isList ? undefined : textIn(field);
}

/** `9 h 30` */
const spacedHour = /(\d) h (?=\d{2}(?!\d))/g;
/** `13:00 PM` */
const needlessHalf = /((?:1[3-9]|2[0-3]):\d{2})\s?p\.?m\.?/gi;

interface Hours {
  readonly start: string;
  readonly end: string | undefined;
}

/** Hours without a day: `9:30`, `9:30 am – 10:15 am`, `0930`, `1315`. */
function hoursIn(field: JsonField): Hours | undefined {
  const text = textOf(field);
  if (text === undefined || text.length > 60 || parseTime(text) !== undefined) return undefined;
  const [, hour, minute] = /^([01]?\d|2[0-3])([0-5]\d)$/.exec(text) ?? [];
  if (hour !== undefined && minute !== undefined)
    return { start: `${hour.padStart(2, '0')}:${minute}`, end: undefined };
  const found = findTime(
    text
      .replace(/^(\d{1,2}:\d{2}):\d{2}(?!\d)/, '$1')
      .replace(needlessHalf, '$1')
      .replace(spacedHour, '$1h'),
  );
  return found === undefined ? undefined : { start: found.start, end: found.end };
}
