import type { JsonField } from '../jsonField';
import { nameOfPerson } from '../people';
import { plainKey } from './record';

/** The names of people and places by the ids that sessions refer to them with. */
export interface References {
  readonly people: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

const people = /^(?:speakers?|people|persons|presenters|authors)$/;
const places = /^(?:rooms|halls|stages|locations|venues|tracks)$/;

/** Lists, or objects by id, of people and places that stand beside the sessions, at most three levels down. */
export function readReferences(root: JsonField): References {
  const found = { people: new Map<string, string>(), places: new Map<string, string>() };
  let level: JsonField[] = [root];
  for (let depth = 0; depth < 3; depth++) {
    const members = level.filter((field) => field.isObject).flatMap((field) => field.members());
    for (const [name, list] of members) {
      const key = plainKey(name);
      if (people.test(key)) addNames(list, found.people, nameOfPerson);
      else if (places.test(key))
        addNames(list, found.places, (entry) => (entry.isObject ? entry.get('name').text() : undefined));
    }
    level = members.filter(([name]) => !people.test(plainKey(name))).map(([, member]) => member);
  }
  return found;
}

function addNames(list: JsonField, names: Map<string, string>, nameOf: (entry: JsonField) => string | undefined): void {
  const entries: [string | undefined, JsonField][] = list.isList
    ? list.items().map((entry) => [undefined, entry])
    : list.isObject && !list.get('name').exists
      ? list.members()
      : [];
  for (const [key, entry] of entries) {
    if (!entry.isObject) continue;
    const name = nameOf(entry);
    if (name === undefined) continue;
    for (const id of [key, ...['id', 'slug', 'key', 'guid', 'code'].map((member) => idIn(entry.get(member)))])
      if (id !== undefined && !names.has(id)) names.set(id, name);
  }
}

function idIn(field: JsonField): string | undefined {
  return typeof field.raw === 'string' || field.isNumber ? field.text() : undefined;
}
