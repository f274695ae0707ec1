import type { JsonField } from './jsonField';
import { addMinutes, dateOf, isTimezone, readDuration, readLocalTime } from './time';

/** A field's date or time as the event's wall clock; absent when the field is. @throws ScheduleError when it is none. */
export function timeIn(field: JsonField, timezone?: string): string | undefined {
  const text = field.text();
  return text === undefined ? undefined : readLocalTime(text, field.place, timezone);
}

/** Like `timeIn`, but nothing where only the date is known. */
export function clockTimeIn(field: JsonField, timezone?: string): string | undefined {
  const time = timeIn(field, timezone);
  return time?.includes('T') === true ? time : undefined;
}

/** When something ends that starts then and has a length in that field; nothing where either is unknown. @throws ScheduleError when it is no length. */
export function endAfter(start: string | undefined, duration: JsonField): string | undefined {
  const length = duration.text();
  return start === undefined || length === undefined
    ? undefined
    : addMinutes(start, readDuration(length, duration.place));
}

/** The date of a field that holds a date or a time. */
export function dateIn(field: JsonField): string | undefined {
  return dateOf(timeIn(field));
}

/** A time zone's name; absent where the field holds something else (`CET+1`, `local`). */
export function timezoneIn(field: JsonField): string | undefined {
  const name = field.text();
  return name !== undefined && isTimezone(name) ? name : undefined;
}
