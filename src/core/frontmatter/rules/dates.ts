import { dateIn, dayNumber, isBefore, isPlaceholder, readDate, readTime, type CalendarDate } from '../calendar';
import type { NoteFacts } from '../facts';
import type { Found } from '../problem';
import { written, type Judged, type WrittenProperty } from './judged';

/** Dates that do not exist (`2009-06-31`) or are not written the ISO way (`31/12/2024`). */
export function invalidDates({ properties }: Judged): Found[] {
  const found: Found[] = [];
  for (const { node, definition, text, scalar } of written(properties, 'note-date')) {
    // An evening's `start` may as well be its hour.
    const isTime = node.key !== definition.name && typeof readTime(text) === 'number';
    if (isPlaceholder(text) || isTime) continue;
    const why = readDate(text);
    if (typeof why === 'string')
      found.push({ code: 'invalid-date', property: node.key, value: text, why, range: scalar.range });
  }
  return found;
}

export function invalidTimes({ properties }: Judged): Found[] {
  const found: Found[] = [];
  for (const { node, text, scalar } of written(properties, 'clock-time')) {
    if (isPlaceholder(text)) continue;
    const why = readTime(text);
    if (typeof why === 'string')
      found.push({ code: 'invalid-time', property: node.key, value: text, why, range: scalar.range });
  }
  return found;
}

/** An end before its start, or a talk on a day that is none of its event's. */
export function dateOrder({ properties, facts }: Judged): Found[] {
  const found: Found[] = [];
  const dates = written(properties, 'note-date');
  const [start, end] = [valid(dates, 'date'), valid(dates, 'date_end')];
  if (start !== undefined && end !== undefined && isBefore(end.date, start.date))
    found.push(order(end.property, start.property));
  const times = written(properties, 'clock-time');
  const [from, to] = ['start', 'end'].map((name) => times.find(({ definition }) => definition.name === name));
  if (from !== undefined && to !== undefined) {
    const [first, last] = [readTime(from.text), readTime(to.text)];
    // A talk that ends in the early hours began before midnight.
    if (typeof first === 'number' && typeof last === 'number' && last < first && last >= 6 * 60)
      found.push(order(to, from));
  }
  if (start !== undefined && facts.kind !== 'event') found.push(...outsideEvent(start, facts));
  return found;
}

function outsideEvent({ property, date }: ValidDate, { event }: NoteFacts): Found[] {
  if (event?.start === undefined || event.end === undefined) return [];
  const [opens, closes] = [readDate(event.start), readDate(event.end)];
  if (typeof opens === 'string' || typeof closes === 'string' || !(isBefore(date, opens) || isBefore(closes, date)))
    return [];
  const { node, text, scalar } = property;
  return [
    {
      code: 'date-order',
      property: node.key,
      value: text,
      event: event.title,
      start: event.start,
      end: event.end,
      range: scalar.range,
    },
  ];
}

function order(later: WrittenProperty, earlier: WrittenProperty): Found {
  return {
    code: 'date-order',
    property: later.node.key,
    value: later.text,
    after: earlier.node.key,
    other: earlier.text,
    otherRange: earlier.scalar.range,
    range: later.scalar.range,
  };
}

/** A date in the front matter that the file's name or heading contradicts. */
export function dateMismatch({ properties, facts }: Judged): Found[] {
  const dates = written(properties, 'note-date');
  const start = valid(dates, 'date');
  // What the rest of the note tells costs a reading: it is asked for last.
  if (start === undefined || facts.isOwnDate !== true || facts.date === undefined) return [];
  const { value, source } = facts.date;
  const told = readDate(value);
  if (typeof told === 'string' || (!isBefore(start.date, told) && !isBefore(told, start.date))) return [];
  const end = valid(dates, 'date_end');
  if (end !== undefined && !isBefore(told, start.date) && !isBefore(end.date, told)) return [];
  if (start.date.zone !== '' && areNeighbours(start.date, told)) return [];
  const { node, text, scalar } = start.property;
  return [{ code: 'date-mismatch', property: node.key, value: text, told: value, source, range: scalar.range }];
}

/** A moment is another day elsewhere: `2030-05-16T23:00:00Z` is the 17th in Berlin. */
function areNeighbours(a: CalendarDate, b: CalendarDate): boolean {
  return Math.abs(dayNumber(a) - dayNumber(b)) <= 1;
}

interface ValidDate {
  readonly property: WrittenProperty;
  readonly date: CalendarDate;
}

function valid(dates: readonly WrittenProperty[], name: string): ValidDate | undefined {
  for (const property of dates) {
    if (property.definition.name !== name) continue;
    const date = dateIn(property.text);
    if (date !== undefined) return { property, date };
  }
  return undefined;
}
