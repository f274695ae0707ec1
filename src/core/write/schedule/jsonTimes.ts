import type { EventClock, Placed, SessionTimes } from './eventClock';
import type { JsonField } from './jsonField';

/** A field's text with its place. */
export function placed(field: JsonField): Placed {
  return { text: field.text(), place: field.place };
}

/** The date of a field that holds a date or a time. */
export function dateIn(field: JsonField, clock: EventClock): string | undefined {
  return clock.date(placed(field));
}

/** When a session takes place that tells its start, its end and perhaps its length in these fields. */
export function timesIn(clock: EventClock, start: JsonField, end: JsonField, length?: JsonField): SessionTimes {
  return clock.times(placed(start), placed(end), length && placed(length));
}
