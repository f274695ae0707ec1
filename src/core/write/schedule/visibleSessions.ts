import { XmlElement } from '@rgrove/parse-xml';
import type { Gaps } from './gaps';
import type { ScheduleSession } from './model';
import { oneLine } from './plainText';
import { isCancelled } from './sessionSort';

/** Something that looks like a session, whoever reads it. */
export interface VisibleSession {
  readonly title: string;
  /** As it is written; empty where it tells none. */
  readonly start: string;
  readonly place: string;
}

/** What catalogues put before a title: `SVS301 | `, and what readers take off. */
const code = /^[A-Z]{2,5}[- ]?\d{2,4}[-_R\d]*\s*[|:–-]\s*/;

/**
 * Compares what was read with what can be seen by a look that knows nothing of formats. What is missing is a gap with
 * its first place and its number, so that no reader loses sessions in silence.
 */
export function tellUnread(visible: readonly VisibleSession[], sessions: readonly ScheduleSession[], gaps: Gaps): void {
  const read = new Map<string, number>();
  for (const { title } of sessions) read.set(keyOf(title), (read.get(keyOf(title)) ?? 0) + 1);
  const starts = new Map<string, Set<string>>();
  const unread: VisibleSession[] = [];
  for (const session of visible) {
    const key = keyOf(session.title);
    const known = starts.get(key) ?? new Set();
    const isNew = known.size === 0 || (session.start !== '' && !known.has('') && !known.has(session.start));
    if (isNew) known.add(session.start);
    starts.set(key, known);
    if (isNew && known.size > (read.get(key) ?? 0)) unread.push(session);
  }
  const [first] = unread;
  if (first !== undefined) gaps.tell('sessions', first.place, String(unread.length));
  tellTimeless(visible, sessions, gaps);
}

/** The first session that tells when it begins, and of which nothing that has its title has a time or a day. */
function tellTimeless(visible: readonly VisibleSession[], sessions: readonly ScheduleSession[], gaps: Gaps): void {
  const timed = new Set(sessions.flatMap(({ title, day }) => (day === undefined ? [] : [keyOf(title)])));
  const timeless = new Set(sessions.map(({ title }) => keyOf(title)).filter((key) => !timed.has(key)));
  if (timeless.size === 0) return;
  const isTold = ({ place }: VisibleSession): boolean => gaps.list.some((gap) => gap.place.startsWith(place));
  const lost = visible.filter((session) => session.start !== '' && timeless.has(keyOf(session.title)));
  const first = lost.find((session) => !isTold(session));
  if (first !== undefined) gaps.tell('time', first.place, first.start);
}

function keyOf(title: string): string {
  return oneLine(title).replace(code, '').toLowerCase();
}

const titles = ['title', 'name', 'summary', 'subject'];
const starts =
  /^(?:(?:event|session|talk)[_ ]?)?(?:starts?|begins?|from)(?:_?(?:at|time|date|datetime|ts))?$|^(?:time|date)_?(?:start|begin)$|^dtstart$/i;
const people = /^(?:speakers?|persons?|presenters?|authors?|participants|contributors)$/i;
/** Members in which nothing is a session, though it may have a name and a time. */
const others =
  /^(?:superevent|speakers?|persons?|people|presenters?|authors?|participants|performers?|organi[sz]ers?|sponsors?|location|venue|links|material|tags|images?)$/i;
/** Members that only an event or one of its days has. */
const holders =
  /^(?:sessions|talks|events|days|rooms|acronym|slots|subevents?|contributions|conference|program(?:me)?)$/i;
/** Members that tell of the event itself. */
const about = /(?:^|\.)(?:conference|conf|meta|metadata|info|about|site|meetup|config)$/;
/** Deeper than this no programme stands. */
const deepest = 100;

/** The objects of a JSON document that have a title and either a start or people, and no such object in them. Linear in the document. */
export function visibleInJson(value: unknown, place = '', depth = 0): VisibleSession[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => visibleInJson(item, `${place}[${index}]`, depth + 1));
  const members = Object.entries(value as Record<string, unknown>);
  const inside = members.flatMap(([name, member]) => {
    const at = place === '' ? name : `${place}.${name}`;
    return others.test(name) ? heldByPeople(member, at, depth) : visibleInJson(member, at, depth + 1);
  });
  if (inside.length > 0) return inside;
  // A slot with a name of its own may be only when sessions take place.
  const isSlot = /(?:^|\.)(?:time_?)?slots\[\d+\]$/i.test(place) && !members.some(([name]) => people.test(name));
  const session = about.test(place) || isCancelled(value) || isSlot ? undefined : sessionIn(members, place);
  return session === undefined ? [] : [session];
}

/** Sessions that stand in people's entries. */
function heldByPeople(people: unknown, place: string, depth: number): VisibleSession[] {
  if (!Array.isArray(people)) return [];
  return people.flatMap((person: unknown, index) => {
    if (typeof person !== 'object' || person === null) return [];
    const lists = Object.entries(person as Record<string, unknown>).filter(
      ([name, member]) => /^(?:sessions|talks|presentations)$/i.test(name) && Array.isArray(member),
    );
    return lists.flatMap(([name, list]) => visibleInJson(list, `${place}[${index}].${name}`, depth + 2));
  });
}

function sessionIn(members: readonly [string, unknown][], place: string): VisibleSession | undefined {
  const title = titles
    .map((name) => textIn(members.find(([key]) => key.toLowerCase() === name)?.[1]))
    .find((text) => text !== undefined);
  if (
    title === undefined ||
    members.some(([name, value]) => holders.test(name) && typeof value === 'object' && value !== null)
  )
    return undefined;
  const start = members.find(([name, value]) => starts.test(name) && value !== null && value !== '')?.[1];
  const hasPeople = members.some(([name, value]) => people.test(name) && value !== null);
  if (start === undefined && !hasPeople) return undefined;
  return { title, start: typeof start === 'string' || typeof start === 'number' ? String(start) : '', place };
}

/** A text, or the first of its translations. */
function textIn(value: unknown): string | undefined {
  const text: unknown =
    typeof value === 'object' && value !== null
      ? Object.values(value).find((one) => typeof one === 'string' && one !== '')
      : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

const sessionElement = /^(?:event|talk|session|presentation|lecture|slot|item|entry)$/i;

/** The elements of an XML document that are called like a session and have a title. */
export function visibleInXml(root: XmlElement, placeOf: (element: XmlElement) => string): VisibleSession[] {
  const found: VisibleSession[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const children = element.children.filter((child) => child instanceof XmlElement);
    const text = (pattern: RegExp): string =>
      children.find(({ name, text }) => pattern.test(name) && text.trim() !== '')?.text.trim() ?? '';
    const title = sessionElement.test(element.name) ? text(/^(?:title|name|summary)$/i) : '';
    // The whole date first: two repeats may start at the same hour.
    if (title !== '') found.push({ title, start: text(/^date$/i) || text(starts), place: placeOf(element) });
    else waiting.push(...children.reverse());
  }
  return found;
}
