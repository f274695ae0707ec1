import type { JsonField } from '../jsonField';
import { nameOfPerson } from '../people';
import { plainKey } from './record';

/** The names of people and places by the ids that sessions refer to them with. */
export interface References {
  readonly people: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
  /** Sessions that stand by themselves, as a table of times may name them by their ids. */
  readonly sessions: ReadonlyMap<string, JsonField>;
  /** Times that sessions name by their ids. */
  readonly slots: ReadonlyMap<string, JsonField>;
}

const people = /^(?:speakers?|people|persons|presenters|authors)$/;
const slots = /^(?:slots|timeslots)$/;
const sessions = /^(?:sessions|talks|presentations)$/;
const places = /^(?:rooms|halls|stages|locations|venues|tracks)$/;

/** Lists, or objects by id, of people and places that stand beside the sessions, at most three levels down. */
export function readReferences(root: JsonField): References {
  const found = {
    people: new Map<string, string>(),
    places: new Map<string, string>(),
    sessions: new Map<string, JsonField>(),
    slots: new Map<string, JsonField>(),
  };
  let level: JsonField[] = [root];
  for (let depth = 0; depth < 3; depth++) {
    const members = level.filter((field) => field.isObject).flatMap((field) => field.members());
    for (const [name, list] of members) {
      const key = plainKey(name);
      if (people.test(key)) addEntries(list, found.people, nameOfPerson);
      else if (places.test(key))
        addEntries(list, found.places, (entry) => (entry.isObject ? entry.get('name').text() : undefined));
      else if (slots.test(key)) addEntries(list, found.slots, (entry) => entry);
      else if (sessions.test(key)) addEntries(list, found.sessions, (entry) => entry);
    }
    level = members.filter(([name]) => !people.test(plainKey(name))).map(([, member]) => member);
  }
  return found;
}

/** What is made of each entry by the ids that it has, and by its key in an object. */
function addEntries<T>(list: JsonField, found: Map<string, T>, make: (entry: JsonField) => T | undefined): void {
  const entries: [string | undefined, JsonField][] = list.isList
    ? list.items().map((entry) => [undefined, entry])
    : list.isObject && !list.get('name').exists
      ? list.members()
      : [];
  for (const [key, entry] of entries) {
    if (!entry.isObject) continue;
    const made = make(entry);
    if (made === undefined) continue;
    for (const id of [key, ...['id', 'slug', 'key', 'guid', 'code'].map((member) => idIn(entry.get(member)))])
      if (id !== undefined && !found.has(id)) found.set(id, made);
  }
}

function idIn(field: JsonField): string | undefined {
  return typeof field.raw === 'string' || field.isNumber ? field.text() : undefined;
}
