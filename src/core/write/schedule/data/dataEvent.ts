import type { JsonField } from '../jsonField';
import { DataRecord, plainKey, type Kind } from './record';

/** Members that tell of the event, and those in which it is looked for. */
const inEvent = /^(?:event|conference|conf|meta|metadata|info|about|meetup)$/;
const events = /^(?:|events?|conference|conf|meta|metadata|info|about|results?|data|site|meetup|\d+)$/;

/** What is told of the event: in an object, or in one of its members that is about it, such as `event`. */
export class EventFacts {
  private readonly records: readonly DataRecord[];

  constructor(event: DataRecord | undefined) {
    const members =
      event?.field.members().filter(([name, member]) => member.isObject && inEvent.test(plainKey(name))) ?? [];
    this.records = event === undefined ? [] : [event, ...members.map(([, member]) => new DataRecord(member))];
  }

  /** The places of the objects that tell of it. */
  get places(): ReadonlySet<string> {
    return new Set(this.records.map(({ field }) => field.place));
  }

  all(kind: Kind): JsonField[] {
    return this.records.flatMap((record) => record.all(kind));
  }
}

/** The outermost object that has a title and is the event: the root, or one that is called so. */
export function eventIn(root: JsonField, depth = 0): DataRecord | undefined {
  if (depth > 3) return undefined;
  if (root.isList) {
    const [only, ...more] = root.items();
    return only !== undefined && more.length === 0 ? eventIn(only, depth + 1) : undefined;
  }
  if (!root.isObject) return undefined;
  const record = new DataRecord(root);
  if (record.title !== undefined) return record;
  return root
    .members()
    .filter(([name]) => events.test(plainKey(name)))
    .map(([, member]) => (member.isObject || depth < 2 ? eventIn(member, depth + 1) : undefined))
    .find((found) => found !== undefined);
}

/** The first time zone that the data names, near its top. */
export function zoneIn(root: JsonField): string | undefined {
  let fields: JsonField[] = [root];
  for (let depth = 0; depth < 5; depth++) {
    const records = fields.filter((field) => field.isObject).slice(0, 50);
    const found = records.map((field) => new DataRecord(field).text('zone')).find((zone) => zone !== undefined);
    if (found !== undefined) return found;
    fields = fields.flatMap(below);
  }
  return undefined;
}

function below(field: JsonField): JsonField[] {
  if (field.isList) return field.items().slice(0, 5);
  const members = field.isObject ? field.members().slice(0, 50) : [];
  return members.map(([, member]) => member);
}
