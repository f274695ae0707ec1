import { compact, fold } from '../../text/fold';
import { isoDay } from '../../text/isoDates';
import { dateIn, dayNumber, isBefore, isPlaceholder, timeIn, type CalendarDate } from '../calendar';
import type { Found } from '../problem';
import { findProperty, listOf, textOf } from '../values';
import type { Judged, KnownProperty } from './judged';

/**
 * A property that says otherwise than another one, at the later of both.
 * @param agreeing what the first would say if it agreed with the second; its words where nothing else is said
 */
function disagreement(
  one: KnownProperty['node'],
  other: KnownProperty['node'],
  agreeing: (one: string, other: string) => string = (_, words) => words,
): Found {
  const [first, second] = one.keyRange.start < other.keyRange.start ? [one, other] : [other, one];
  const [value, words] = [textOf(second.value), textOf(first.value)];
  const suggestion = value === undefined || words === undefined ? undefined : agreeing(value, words);
  return {
    code: 'disagreement',
    property: second.key,
    value: listOf(second.value).join(', '),
    other: first.key,
    otherValue: listOf(first.value).join(', '),
    ...(suggestion !== undefined && { suggestion }),
    range: second.value.range,
  };
}

/**
 * Two names of one property with values that cannot both be true, a day in `start` that is none of `date`, a day's number
 * that is another date.
 */
export function disagreements(judged: Judged): Found[] {
  return [...differentNames(judged), ...dayOfStart(judged), ...numberOfDay(judged), ...eventByKind(judged)];
}

/** Where a page's date is that of posting, the event's own date is another. */
const posted = ['layout', 'categories', 'category', 'permalink', 'slug', 'published', 'excerpt', 'image', 'cover'];

/** Names of properties that say who wrote the note, and not who spoke. */
const writers = /^authors?$/;

function differentNames({ frontMatter, properties }: Judged): Found[] {
  const isPost = posted.some((name) => findProperty(frontMatter, name) !== undefined);
  return properties.flatMap((property, index): Found[] => {
    const earlier = properties.slice(0, index).filter(({ definition }) => definition === property.definition);
    const other = earlier.find((one) => disagree(one, property, isPost));
    return other === undefined ? [] : [disagreement(other.node, property.node)];
  });
}

function disagree(one: KnownProperty, other: KnownProperty, isPost: boolean): boolean {
  const { meaning, name } = one.definition;
  const keys = [one, other].map(({ node }) => node.key);
  // The same key twice is a duplicate, and tags, links and titles may well be several.
  if (keys[0] === keys[1] || keys.some((key) => writers.test(key))) return false;
  switch (meaning) {
    case 'note-date':
      return !isPost && areDifferentDays(dateOf(one), dateOf(other));
    case 'clock-time':
      return areDifferent(timeOf(one), timeOf(other));
    case 'people':
      return shareNobody(listOf(one.node.value), listOf(other.node.value));
    case 'event':
    case 'time-zone':
    case undefined:
      return ['event', 'timezone', 'room', 'track'].includes(name) && areOtherWords(one, other);
    default:
      return false;
  }
}

function named(properties: readonly KnownProperty[], name: string): KnownProperty | undefined {
  return properties.find(({ definition }) => definition.name === name);
}

function dateOf({ node }: KnownProperty): CalendarDate | undefined {
  return dateIn(textOf(node.value));
}

function timeOf({ node }: KnownProperty): number | undefined {
  return timeIn(textOf(node.value));
}

export function areDifferent<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Dates without their hour: an hour here and none there do not differ. */
export function areDifferentDays(a: CalendarDate | undefined, b: CalendarDate | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const dayOf = ({ year, month, day }: CalendarDate): CalendarDate => ({
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    zone: '',
  });
  return isBefore(dayOf(a), dayOf(b)) || isBefore(dayOf(b), dayOf(a));
}

export function shareNobody(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0) return false;
  const [a, b] = [fold(some.join(' ')), fold(others.join(' '))];
  return !some.some((name) => b.includes(fold(name))) && !others.some((name) => a.includes(fold(name)));
}

function areOtherWords(one: KnownProperty, other: KnownProperty): boolean {
  const [a = '', b = ''] = [one, other].map(({ node }) => textOf(node.value) ?? '');
  return !isPlaceholder(a) && !isPlaceholder(b) && haveOtherWords(a, b);
}

/** Whether neither of two texts holds the other. */
export function haveOtherWords(a: string, b: string): boolean {
  const [left, right] = [compact(a), compact(b)];
  return left !== '' && right !== '' && !left.includes(right) && !right.includes(left);
}

/** `date: 2031-05-02` beside `start: 2031-05-03T10:00`; a talk may end after midnight. */
function dayOfStart({ properties, facts }: Judged): Found[] {
  if (facts.kind === 'event') return [];
  const [date, start] = [named(properties, 'date'), named(properties, 'start')];
  if (date === undefined || start === undefined) return [];
  return areDifferentDays(dateOf(date), dateOf(start)) ? [disagreement(date.node, start.node, onDayOf)] : [];
}

/** A date or a time with another day. */
function onDayOf(value: string, other: string): string {
  return other.slice(0, 10) + value.slice(10);
}

/** `day: 2` on the date of the first day, where the event's own notes state its days. */
function numberOfDay({ properties, facts: { event } }: Judged): Found[] {
  const [date, day] = [named(properties, 'date'), named(properties, 'day')];
  const number = /^(?:day\s*)?(\d{1,2})$/i.exec(textOf(day?.node.value) ?? '')?.[1];
  const first = dateIn(event?.start);
  const own = date && dateOf(date);
  if (number === undefined || first === undefined || own?.day === undefined || date === undefined) return [];
  const counted = dayNumber(own) - dayNumber(first) + 1;
  if (day === undefined || counted === Number(number)) return [];
  const agreeing = (value: string): string =>
    value.includes('-') ? isoDay(dayNumber(first) + Number(number) - 1) : String(counted);
  return [disagreement(date.node, day.node, agreeing)];
}

/** A note that is said to be the event itself, and names another event than its title. */
function eventByKind({ frontMatter, facts }: Judged): Found[] {
  const [kind, title, event] = ['kind', 'title', 'event'].map((name) => findProperty(frontMatter, name));
  if (facts.kind !== 'event' || textOf(kind?.value)?.toLowerCase() !== 'event') return [];
  if (title === undefined || event === undefined) return [];
  return haveOtherWords(textOf(title.value) ?? '', textOf(event.value) ?? '') ? [disagreement(title, event)] : [];
}
