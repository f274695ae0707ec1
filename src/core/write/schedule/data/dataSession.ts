import { isLogistics } from '../../../note/language/sections';
import type { JsonField } from '../jsonField';
import type { ScheduleSession, ScheduleSpeaker } from '../model';
import { nameOfPerson, peopleIn, personName, speakersNamed } from '../people';
import { abstractIn, oneLine } from '../plainText';
import { isBreak } from '../sessionSort';
import { withoutCode } from '../sessionCode';
import type { DataReading } from './dataReading';
import { idOf, isIdMember, type Entries } from './dataReferences';
import type { Surroundings } from './dataTimes';
import { DataRecord, textIn } from './record';

/** An object of data as sessions: one, or one for each of the times that it lists. */
export function readDataSession(record: DataRecord, around: Surroundings, reading: DataReading): ScheduleSession[] {
  const whole = oneLine(record.title ?? '');
  if (whole === '') return [];
  const code = record.text('code');
  const title = withoutCode(whole, code);
  const speakers = speakersIn(record, reading);
  const session: ScheduleSession = {
    id: record.text('id') ?? code ?? whole,
    title,
    speakers,
    room: roomIn(record, around, reading),
    track: nameIn(record, 'track', reading.references.tracks) ?? around.track,
    code,
    level: record.text('level'),
    language: record.text('language'),
    abstract: abstractIn(abstractText(record)),
    url: record.text('url'),
    links: [],
    isTalk: !record.all('sort').some((sort) => isBreak(textIn(sort))) && (speakers.length > 0 || !isLogistics(title)),
  };
  const listed = slotsOf(record, reading);
  if (listed.length === 0) return [{ ...session, ...reading.times.of(record, around) }];
  return listed.map((time) => {
    const own = new DataRecord(time);
    return {
      ...session,
      ...reading.times.of(own, around),
      room: roomIn(own, around, reading) ?? session.room,
    };
  });
}

/**
 * The times of a session that stand in a member of it, each with its own start and perhaps its room, or in entries that it
 * names by their ids.
 */
export function slotsOf(record: DataRecord, reading?: DataReading): JsonField[] {
  const told = [...record.all('start').filter((field) => field.isList), ...record.all('slots')];
  return told.map((field) => timesIn(field, reading)).find((times) => times.length > 0) ?? [];
}

function timesIn(field: JsonField, reading: DataReading | undefined): JsonField[] {
  const times = field.isList ? field.items() : [field];
  return times.flatMap((time) => {
    if (time.isObject) return hasHour(time) ? [time] : [];
    const named = reading?.references.slots.of(time);
    if (named === undefined) reading?.references.slots.isMissing(time);
    if (named === undefined || new DataRecord(named).get('start') === undefined) return [];
    reading?.usedSlots.add(named.place);
    return [named];
  });
}

/** Whether it tells hours, and is not one time in two parts. */
function hasHour(time: JsonField): boolean {
  const own = new DataRecord(time);
  return own.title === undefined && own.get('start') !== undefined;
}

/** What is told of the session, not the title once more. */
function abstractText(record: DataRecord): string | undefined {
  return record
    .all('abstract')
    .map(textIn)
    .find((text) => text !== undefined && text !== record.title);
}

function speakersIn(record: DataRecord, { references: { people } }: DataReading): ScheduleSpeaker[] {
  const nameOf = (person: JsonField): string | undefined => {
    const known = people.of(person);
    if (known !== undefined || people.isMissing(person)) return known;
    const own = person.isObject ? nameOfPerson(person) : undefined;
    const id = idOf(person);
    if (own !== undefined || people.size === 0 || !person.isObject || !id.exists) return own ?? personName(person);
    const named = people.of(id);
    if (named === undefined) people.tellMissing(id);
    return named;
  };
  const read = (field: JsonField): ScheduleSpeaker[] => {
    if (field.isList || field.isObject) return peopleIn(field, nameOf);
    const known = people.of(field);
    if (known !== undefined) return [{ name: known }];
    const listed = people.ofList(field);
    if (listed !== undefined) return listed.map((name) => ({ name }));
    return people.isMissing(field) ? [] : peopleIn(field, nameOf);
  };
  for (const kind of ['people', 'hosts'] as const) {
    const named = speakersNamed(record.all(kind).flatMap(read));
    if (named.length > 0) return named;
  }
  return [];
}

/** A room with the building that it is in, where both are told. */
export function roomIn(record: DataRecord, around: Surroundings, { references }: DataReading): string | undefined {
  const room = nameIn(record, 'room', references.rooms) ?? around.room;
  const venue = nameIn(record, 'venue', references.rooms);
  return venue === undefined || venue === room ? room : [venue, room].filter((part) => part !== undefined).join(', ');
}

/** The best name that is told of it, or that the entry has which it names. */
function nameIn(record: DataRecord, kind: 'room' | 'venue' | 'track', entries: Entries<string>): string | undefined {
  return record
    .all(kind)
    .map((field) => namesIn(field, entries))
    .find((name) => name !== undefined);
}

function namesIn(field: JsonField, entries: Entries<string>): string | undefined {
  if (field.isList && field.items().some((item) => entries.of(item) !== undefined || entries.isMissing(item)))
    return (
      field
        .items()
        .flatMap((item) => namesIn(item, entries) ?? [])
        .join(', ') || undefined
    );
  const isNamed = field.first('name', 'title').exists;
  const id = field.isObject && !isNamed ? idOf(field) : field;
  const known = entries.of(id);
  if (known !== undefined) return oneLine(known);
  const isReference = id !== field && id.exists && entries.size > 0;
  if (isReference) entries.tellMissing(id);
  const text = isReference || entries.isMissing(id) || isIdMember(field) ? undefined : textIn(field);
  return text === undefined ? undefined : oneLine(text);
}
