import { EventClock } from '../eventClock';
import type { JsonField } from '../jsonField';
import type { Schedule, ScheduleSession } from '../model';
import { ScheduleError } from '../problem';
import { EventFacts, eventIn, zoneIn } from './dataEvent';
import type { DataReading } from './dataReading';
import { DataTimes, nothingAround, type Surroundings } from './dataTimes';
import { readReferences } from './dataReferences';
import { readDataSession, roomIn, slotsOf } from './dataSession';
import { DataRecord, plainKey, textIn } from './record';
import { isCancelled } from '../sessionSort';

/** Deeper than this no programme stands. */
const deepest = 40;

/** Members that hold sessions. */
const sessionLists =
  /^(?:sessions?|talks?|program(?:me)?|programelements|schedules?|agenda|events?|subevents?|subevent|items?|entries|presentations?|contributions?|timeslots?|slots?|timetable|lectures|activities|keynotes|workshops|lineup)$/;
/** Members that hold nothing else. */
const alwaysSessions = /^(?:sessions|talks|presentations|contributions)$/;
const sessionIds = /^(?:session|talk|presentation)ids?$/;
const sessionMember = /^(?:session|talk|presentation)(?:id)?$/;
/** Members that never do. */
const others =
  /^(?:superevent|worksfor|publisher|provider|speakers?|persons?|people|presenters?|authors?|participants?|performers?|organi[sz]ers?|sponsors?|partners|team|chairs?|conveners|material|links?|tags|images?|location|venues?|attachments|folders|creator|tickets?|offers|social|faqs?|hotels?)$/;
const noEvents = /^(?:Person|Place|Organization|Web(?:Site|Page)|Offer|PostalAddress|ImageObject|BreadcrumbList)$/;
const rooms = /^(?:rooms?|halls?|stages?|auditoriums?|locations?|venues?)$/;
const tracks = /^(?:tracks?|streams?|themes?)$/;
/** Members that tell of the event itself. */
const about = /^(?:conference|conf|meta|metadata|info|about|site|meetup|config)$/;

export interface DataOptions {
  /** ISO date of the first day, where the data does not tell it. */
  readonly date?: string | undefined;
  /** An IANA name. */
  readonly zone?: string | undefined;
}

/**
 * Reads the sessions of any data, wherever they stand in it, by what such data call their members: catalogues, data files
 * of site generators, `conference.json` of PyCons, exports of Indico, schema.org's events. Linear in the data.
 * @throws ScheduleError `missing` with the place `date` where hours are told and no day; nothing where it holds no sessions
 */
export function readData(root: JsonField, { date, zone }: DataOptions): Schedule | undefined {
  const event = eventIn(root);
  const facts = new EventFacts(event);
  const start = [...facts.all('date'), ...facts.all('start')];
  const clock = EventClock.of(zoneIn(root), zone, root.gaps);
  const unknown = new DataTimes(clock.asWritten(), undefined);
  const first = date ?? unknown.firstDay(start);
  const last = unknown.firstDay(facts.all('end'));
  const references = readReferences(root);
  const times = new DataTimes(
    clock,
    first,
    references,
    date ?? (last === undefined || last === first ? first : undefined),
  );
  const walk = new Walk({ times, references, gaps: root.gaps, usedSlots: new Set() }, facts.places);
  const sessions = walk.sessions(root);
  if (sessions.length === 0) return undefined;
  if (times.lacksDate && sessions.every(({ start: one }) => one === undefined))
    throw new ScheduleError({ code: 'missing', place: 'date' });
  // Rooms are in the event's place, and none of them is it.
  const location = facts.all('room').find(({ place }) => !/(?:^|\.)(?:rooms?|halls?|stages?)$/i.test(place));
  return {
    title: event?.title,
    start: first === undefined || date !== undefined ? undefined : first,
    end: last,
    ...clock.facts,
    location: location === undefined ? undefined : textIn(location),
    url: facts
      .all('url')
      .map(textIn)
      .find((url) => url !== undefined),
    sessions,
  };
}

class Walk {
  /** The ids of sessions that stand by themselves and were met in a table of times. */
  private readonly placed = new Set<string>();
  /** The places of what reads like a session in a list of slots. */
  private readonly slots = new Map<ScheduleSession, string>();

  /** @param event the places of the objects that tell of the event: where it is said to be is no room of it */
  constructor(
    private readonly reading: DataReading,
    private readonly event: ReadonlySet<string>,
  ) {}

  /** Those of all the data, each where a table of times has it, if there is one. */
  sessions(root: JsonField): ScheduleSession[] {
    const read = this.read(root, '', nothingAround, 0).filter((session) => !this.isUsedSlot(session));
    if (this.placed.size === 0) return read;
    const timed = new Set(read.flatMap(({ id, start }) => (start === undefined ? [] : [id])));
    return read.filter(({ id, start }) => start !== undefined || !this.placed.has(id) || !timed.has(id));
  }

  /** @param key what the parent calls it */
  private read(field: JsonField, key: string, around: Surroundings, depth: number): ScheduleSession[] {
    if (depth > deepest || others.test(key)) return [];
    if (field.isList) return this.readList(field, key, around, depth);
    if (!field.isObject) return this.readId(field, key, around);
    if (isCancelled(field.raw) || isNoEvent(field)) return [];
    const record = new DataRecord(field);
    const placed = this.readPlaced(record, around);
    if (placed !== undefined) return placed;
    const isMap = record.title === undefined;
    let inside: Surroundings | undefined;
    const read = field.members().map(([name, member]) => {
      // Most members of a session are texts.
      if (!member.isObject && !member.isList) return [];
      inside ??= this.within(record, key, around);
      const found = this.read(member, plainKey(name), this.below(name, isMap ? key : '', inside), depth + 1);
      return this.event.has(member.place) && found.every(({ start }) => start === undefined) ? [] : found;
    });
    const sessions = read.flat();
    if (sessions.length > 0) return sessions;
    if (!this.isSession(record, key, around)) return [];
    const own = readDataSession(record, around, this.reading);
    if (key.endsWith('slots')) for (const session of own) this.slots.set(session, field.place);
    return own;
  }

  /** Whether it is only when other sessions take place. */
  private isUsedSlot(session: ScheduleSession): boolean {
    return this.reading.usedSlots.has(this.slots.get(session) ?? '');
  }

  /** The session that a slot of a table of times names by its id. */
  private readId(field: JsonField, key: string, around: Surroundings): ScheduleSession[] {
    if (around.start === undefined || !(sessionLists.test(key) || sessionIds.test(key))) return [];
    const session = this.reading.references.sessions.of(field);
    if (session === undefined) this.reading.references.sessions.tellMissing(field);
    if (session === undefined || isCancelled(session.raw)) return [];
    const read = readDataSession(new DataRecord(session), around, this.reading);
    for (const { id: known } of read) this.placed.add(known);
    return read;
  }

  /** The session that a row of a table of times places, `{"session_id": 7, "start": …}`; nothing where it is no such row. */
  private readPlaced(row: DataRecord, around: Surroundings): ScheduleSession[] | undefined {
    if (row.get('start') === undefined || this.reading.references.sessions.size === 0) return undefined;
    const [, id] = row.field.members().find(([name]) => sessionMember.test(plainKey(name))) ?? [];
    if (id === undefined || id.isObject || id.isList) return undefined;
    const isRow = row.all('title').every(({ place }) => place === id.place);
    const { sessions } = this.reading.references;
    const session = isRow ? sessions.of(id) : undefined;
    if (session === undefined) return isRow && (sessions.isMissing(id) || sessions.isUnnamed(id)) ? [] : undefined;
    if (isCancelled(session.raw)) return [];
    const { times } = this.reading;
    return readDataSession(new DataRecord(session), around, this.reading).map((read) => {
      this.placed.add(read.id);
      return {
        ...read,
        ...times.of(row, around),
        room: roomIn(row, around, this.reading) ?? read.room,
      };
    });
  }

  /** Where some of a list are sessions, whatever else has a title in it is one of which less is known. */
  private readList(list: JsonField, key: string, around: Surroundings, depth: number): ScheduleSession[] {
    const items = list.items();
    const read = items.map((item) => this.read(item, key, around, depth + 1));
    const isMixed = read.some((sessions) => sessions.length === 1) || alwaysSessions.test(key);
    return read.flatMap((sessions, index) => {
      const item = items[index];
      if (sessions.length > 0 || !isMixed || item?.isObject !== true || isCancelled(item.raw) || isNoEvent(item))
        return sessions;
      const record = new DataRecord(item);
      const isNone = holdsNothing(record) || this.readPlaced(record, around) !== undefined;
      return isNone ? [] : readDataSession(record, around, this.reading);
    });
  }

  /** What holds for everything in a container. */
  private within(record: DataRecord, key: string, around: Surroundings): Surroundings {
    const { times } = this.reading;
    const isPlace = rooms.test(key);
    const [start] = record.all('start').filter((field) => times.dayIn(field) === undefined);
    const [end] = record.all('end').filter((field) => times.dayIn(field) === undefined);
    // A meetup of an evening is no slot for all that is in it.
    const isEvent = this.event.has(record.field.place);
    const slot = start === undefined && !isEvent ? times.slotOf(record) : undefined;
    const date = times.firstDay([...record.all('date'), ...record.all('start'), ...dayTitle(record, key)]);
    // What lasts for several days says nothing of the day of what is in it.
    const last = times.firstDay(record.all('end'));
    return {
      date: date !== undefined && (last === undefined || last === date) ? date : around.date,
      start: start ?? slot?.start ?? around.start,
      end: end ?? slot?.end ?? (start === undefined ? around.end : undefined),
      length: start === undefined ? around.length : record.get('length'),
      room: isPlace ? record.title : (this.roomTold(record) ?? around.room),
      track: tracks.test(key) || (key === 'sessions' && !isPlace) ? (record.title ?? around.track) : around.track,
    };
  }

  private roomTold(record: DataRecord): string | undefined {
    if (this.event.has(record.field.place)) return undefined;
    return record
      .all('room')
      .filter((field) => !field.isList || !field.items().some((item) => item.isObject))
      .map(textIn)
      .find((text) => text !== undefined);
  }

  /** What a member's own name says of what stands in it: a date, a room. */
  private below(name: string, key: string, around: Surroundings): Surroundings {
    const date = /^\d{4}-?\d{2}-?\d{2}$/.test(name) ? this.reading.times.dayNamed(name) : undefined;
    if (date !== undefined) return { ...around, date };
    const room = sessionLists.test(plainKey(name)) ? undefined : this.reading.references.rooms.named(name);
    return rooms.test(key) || room !== undefined ? { ...around, room: room ?? name } : around;
  }

  private isSession(record: DataRecord, key: string, around: Surroundings): boolean {
    const { title } = record;
    if (title === undefined || about.test(key)) return false;
    const hasTime = record.all('start').some((field) => !field.isObject || field.get('date').exists);
    const isListed = sessionLists.test(key);
    const isTold = around.date !== undefined || around.start !== undefined || around.room !== undefined;
    const isEntry =
      record.get('people') !== undefined ||
      (isListed && (isTold || record.get('date') !== undefined || slotsOf(record).length > 0)) ||
      record.get('code') !== undefined;
    return hasTime || (isEntry && !holdsNothing(record) && !rooms.test(key) && !tracks.test(key) && key !== 'days');
  }
}

/** What schema.org calls otherwise than an event. */
function isNoEvent(field: JsonField): boolean {
  const type = field.get('@type').raw;
  return typeof type === 'string' && noEvents.test(type);
}

/** Whether it is a place for sessions, in which there are none: a room on a day without talks. */
function holdsNothing(record: DataRecord): boolean {
  if (record.get('start') !== undefined || record.get('people') !== undefined) return false;
  return record.field
    .members()
    .some(([name, { raw }]) => sessionLists.test(plainKey(name)) && Array.isArray(raw) && raw.length === 0);
}

/** A day may be called by its date. */
function dayTitle(record: DataRecord, key: string): JsonField[] {
  return key === 'days' || key === 'day' ? record.all('title') : [];
}
