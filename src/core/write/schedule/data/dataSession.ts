import { isLogistics } from '../../../note/language/sections';
import type { JsonField } from '../jsonField';
import type { ScheduleSession, ScheduleSpeaker } from '../model';
import { peopleIn, personName, speakersNamed } from '../people';
import { abstractIn, oneLine } from '../plainText';
import { isBreak } from '../sessionSort';
import { withoutCode } from '../sessionCode';
import type { DataReading } from './dataReading';
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
    track: nameIn(record, 'track', reading.references.places) ?? around.track,
    code,
    level: record.text('level'),
    language: record.text('language'),
    abstract: abstractIn(abstractText(record)),
    url: record.text('url'),
    links: [],
    isTalk: !record.all('sort').some((sort) => isBreak(textIn(sort))) && (speakers.length > 0 || !isLogistics(title)),
  };
  const listed = slotsOf(record, reading.references.slots);
  if (listed.length === 0) return [{ ...session, ...reading.times.of(record, around) }];
  return listed.map((time) => {
    const own = new DataRecord(time);
    return { ...session, ...reading.times.of(own, around), room: roomIn(own, around, reading) ?? session.room };
  });
}

/** The times of a session that stand in a member of it, each with its own start and perhaps its room. */
export function slotsOf(record: DataRecord, known: ReadonlyMap<string, JsonField> = new Map()): JsonField[] {
  const slots = record.all('slots').map((field) => (field.isObject || field.isList ? field : slotNamed(field, known)));
  const lists = [...record.all('start').filter((field) => field.isList), ...slots];
  return (
    lists
      .map((field) => (field.isList ? field.items() : [field]).filter((time) => time.isObject && hasHour(time)))
      .find((times) => times.length > 0) ?? []
  );
}

function slotNamed(field: JsonField, known: ReadonlyMap<string, JsonField>): JsonField {
  const id = typeof field.raw === 'string' || field.isNumber ? field.text() : undefined;
  return (id === undefined ? undefined : known.get(id)) ?? field;
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

function speakersIn(record: DataRecord, { references }: DataReading): ScheduleSpeaker[] {
  const nameOf = (person: JsonField): string | undefined => {
    const name = personName(person);
    return name === undefined ? undefined : (references.people.get(name) ?? name);
  };
  const read = (field: JsonField): ScheduleSpeaker[] => {
    const known = typeof field.raw === 'string' ? references.people.get(field.raw.trim()) : undefined;
    return known === undefined ? peopleIn(field, nameOf) : [{ name: known }];
  };
  for (const kind of ['people', 'hosts'] as const) {
    const people = speakersNamed(record.all(kind).flatMap(read));
    if (people.length > 0) return people;
  }
  return [];
}

/** A room with the building that it is in, where both are told. */
function roomIn(record: DataRecord, around: Surroundings, { references }: DataReading): string | undefined {
  const room = nameIn(record, 'room', references.places) ?? around.room;
  const venue = nameIn(record, 'venue', references.places);
  return venue === undefined || venue === room ? room : [venue, room].filter((part) => part !== undefined).join(', ');
}

function nameIn(
  record: DataRecord,
  kind: 'room' | 'venue' | 'track',
  names: ReadonlyMap<string, string>,
): string | undefined {
  const text = record.text(kind);
  return text === undefined ? undefined : oneLine(names.get(text) ?? text);
}
