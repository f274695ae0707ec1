import type { JsonField } from '../jsonField';
import type { ScheduleGapKind } from '../model';
import { nameOfPerson } from '../people';
import { plainKey } from './record';

/** What other places of a document may name by an id: people, rooms, tracks, slots, days, sessions. */
export interface References {
  readonly people: Entries<string>;
  readonly rooms: Entries<string>;
  readonly tracks: Entries<string>;
  /** Days, with their dates. */
  readonly days: Entries<JsonField>;
  /** Sessions that stand by themselves, as a table of times may name them by their ids. */
  readonly sessions: Entries<JsonField>;
  /** Times that sessions name by their ids. */
  readonly slots: Entries<JsonField>;
}

/** A member that holds nothing but ids: `room_id`, `speakerIds`. */
const idMember = /(?:_ids?|(?<=[a-z])I[dD]s?)(?:\[\d+\])?$/;

/** Whether a member is called so that it holds ids alone. */
export function isIdMember({ place }: JsonField): boolean {
  return idMember.test(place);
}

/** The entries of lists, or of objects, by their ids. */
export class Entries<T> {
  private readonly byId = new Map<string, T>();
  private readonly forms = new Set<string>();

  /** @param kind of the gap that an id without an entry is */
  constructor(private readonly kind: ScheduleGapKind) {}

  get size(): number {
    return this.byId.size;
  }

  add(id: string, entry: T): void {
    if (this.byId.has(id)) return;
    this.byId.set(id, entry);
    this.forms.add(formOf(id));
  }

  /** The entry whose id is that name of a member. */
  named(name: string): T | undefined {
    return this.byId.get(name);
  }

  /** The entry that a text or a number names. */
  of(field: JsonField): T | undefined {
    const id = idIn(field);
    return id === undefined ? undefined : this.byId.get(id);
  }

  /** The entries that a text names by several ids; nothing where one of them is none. */
  ofList(field: JsonField): T[] | undefined {
    const named = (idIn(field) ?? '').split(/[,;\s]+/).map((id) => this.byId.get(id));
    const known = named.filter((entry) => entry !== undefined);
    return known.length === named.length ? known : undefined;
  }

  /**
   * Whether a value is an id that names nothing, which then is a gap: one like those of the entries, a number, or what a
   * member of ids holds.
   */
  isMissing(field: JsonField): boolean {
    const id = idIn(field);
    if (id === undefined || this.byId.size === 0 || this.byId.has(id)) return false;
    if (!field.isNumber && !isIdMember(field) && !this.isAlike(id)) return false;
    this.tellMissing(field);
    return true;
  }

  /** Whether a value cannot be a title and names nothing, which then is a gap: `owls-by-night`. */
  isUnnamed(field: JsonField): boolean {
    const isId = isForm.test(idIn(field) ?? '') && this.of(field) === undefined;
    if (isId) this.tellMissing(field);
    return isId && this.byId.size > 0;
  }

  /** Tells of a value that stands where ids do and names nothing. */
  tellMissing(field: JsonField): void {
    const id = idIn(field);
    if (id !== undefined && this.byId.size > 0) field.gaps.tell(this.kind, field.place, id);
  }

  private isAlike(id: string): boolean {
    // Nobody is called by a number.
    if (this.kind === 'speaker' && /\d|^#/.test(id)) return isForm.test(id);
    return isForm.test(id) && this.forms.has(formOf(id));
  }
}

/** Words of letters alone may be names; ids have digits or signs, and no spaces or capitals beside small letters. */
const isForm = /^(?=.*[\d_-])[^\s\p{Lu}]+$|^(?=.*\d)[\p{Lu}\d_-]+$/u;

/** Ids that are made alike have one form: `r1` and `r12`, `main-hall` and `side-room`. */
function formOf(id: string): string {
  return id
    .slice(0, 100)
    .replace(/\d+/g, '0')
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a');
}

const people = /^(?:speakers?|people|persons|presenters|authors)$/;
const slots = /^(?:slots|timeslots)$/;
const days = /^(?:days|dates)$/;
const sessions = /^(?:sessions|talks|presentations)$/;
const rooms = /^(?:rooms|halls|stages|locations|venues)$/;
const tracks = /^(?:tracks|streams|themes)$/;

/** Lists, or objects by id, of what sessions refer to and stand beside them, at most three levels down. */
export function readReferences(root: JsonField): References {
  const found = {
    people: new Entries<string>('speaker'),
    rooms: new Entries<string>('room'),
    tracks: new Entries<string>('track'),
    days: new Entries<JsonField>('id'),
    sessions: new Entries<JsonField>('id'),
    slots: new Entries<JsonField>('id'),
  };
  let level: JsonField[] = [root];
  for (let depth = 0; depth < 3; depth++) {
    const members = level.filter((field) => field.isObject).flatMap((field) => field.members());
    for (const [name, list] of members) {
      const key = plainKey(name);
      if (people.test(key)) addEntries(list, found.people, nameOfPerson);
      else if (rooms.test(key)) addEntries(list, found.rooms, nameIn);
      else if (tracks.test(key)) addEntries(list, found.tracks, nameIn);
      else if (slots.test(key)) addEntries(list, found.slots, objectIn);
      else if (days.test(key)) addEntries(list, found.days, (entry) => entry);
      else if (sessions.test(key)) addEntries(list, found.sessions, objectIn);
      else if (key === 'graph') addNodes(list, found);
    }
    level = members.filter(([name]) => !people.test(plainKey(name))).map(([, member]) => member);
  }
  return found;
}

/** The people and places of a graph. */
function addNodes(graph: JsonField, { people, rooms }: Pick<References, 'people' | 'rooms'>): void {
  for (const node of graph.isList ? graph.items() : []) {
    const [type, id, name] = [node.get('@type').raw, idIn(node.get('@id')), idIn(node.get('name'))];
    if (id === undefined || name === undefined) continue;
    if (type === 'Person') people.add(id, name);
    else if (type === 'Place') rooms.add(id, name);
  }
}

function nameIn(entry: JsonField): string | undefined {
  return entry.isObject ? entry.firstText('name', 'title', 'label') : entry.text();
}

function objectIn(entry: JsonField): JsonField | undefined {
  return entry.isObject ? entry : undefined;
}

/** What is made of each entry by the ids that it has, and by its key in an object. */
function addEntries<T>(list: JsonField, found: Entries<T>, make: (entry: JsonField) => T | undefined): void {
  const entries: [string | undefined, JsonField][] = list.isList
    ? list.items().map((entry) => [undefined, entry])
    : membersOf(list);
  for (const [key, entry] of entries) {
    if (!entry.isObject && (key === undefined || typeof entry.raw !== 'string')) continue;
    const made = make(entry);
    if (made === undefined) continue;
    for (const id of [key, ...ids.map((member) => idIn(entry.get(member)))]) if (id !== undefined) found.add(id, made);
  }
}

/** The entries of an object by their keys; of one that has a name itself, none. */
function membersOf(list: JsonField): [string, JsonField][] {
  return list.isObject && !list.get('name').exists ? list.members() : [];
}

const ids = ['id', 'slug', 'key', 'guid', 'code', 'uid', '_id', '@id'];

/** The member that says which entry an object stands for; absent of what is none. */
export function idOf(field: JsonField): JsonField {
  return field.first(
    'id',
    '@id',
    'code',
    'guid',
    'slug',
    'key',
    'speaker_id',
    'speakerId',
    'speaker',
    'person_id',
    'personId',
  );
}

function idIn(field: JsonField): string | undefined {
  return typeof field.raw === 'string' || field.isNumber ? field.text() : undefined;
}
