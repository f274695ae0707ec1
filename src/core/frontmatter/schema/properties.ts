import daySchema from '../../../../schemas/day.schema.json';
import eventSchema from '../../../../schemas/event.schema.json';
import talkSchema from '../../../../schemas/talk.schema.json';
import type { JudgedKind } from '../facts';

/** What a property means beyond its type: the `format` of our schemas. */
export type Meaning =
  | 'note-date'
  | 'clock-time'
  | 'web-address'
  | 'time-zone'
  | 'tags'
  | 'people'
  | 'place'
  | 'series'
  | 'event'
  | 'slip-of-example';

type Example = string | number | boolean | readonly string[];

/** One property as the JSON Schema of a kind of note defines it. */
export interface PropertyDefinition {
  readonly name: string;
  readonly types: readonly string[];
  readonly meaning: Meaning | undefined;
  readonly description: string;
  readonly examples: readonly Example[];
}

export interface NoteSchema {
  /** The JSON Schema itself. */
  readonly json: object;
  /** The canonical properties, in the order in which they are offered. */
  readonly properties: readonly PropertyDefinition[];
  /** Every name a property goes by, with its definition. */
  readonly byName: ReadonlyMap<string, PropertyDefinition>;
  /** The names that a slip may have been made in, by their first letter: few people get that one wrong. */
  readonly byInitial: ReadonlyMap<string, readonly (readonly [string, PropertyDefinition])[]>;
  /** Names that are understood where no better one stands, by the canonical one; they are never judged. */
  readonly alsoRead: Readonly<Record<string, readonly string[] | undefined>>;
  /** Names that are better replaced by the canonical one. */
  readonly deprecated: ReadonlySet<string>;
}

interface JsonProperty {
  readonly $ref?: string;
  readonly deprecated?: boolean;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly examples?: readonly Example[];
}

interface JsonSchema {
  readonly properties: object;
  readonly alsoRead: Readonly<Record<string, readonly string[]>>;
}

export const noteSchemas: Readonly<Record<JudgedKind, NoteSchema>> = {
  event: readSchema(eventSchema),
  day: readSchema(daySchema),
  talk: readSchema(talkSchema),
};

/**
 * Every name by which notes of some kinds call a property, the canonical one first, then those that are accepted, then those
 * that are understood. The schemas are the one list of names: what reads and what judges both go by it.
 */
export function namesOf(property: string, ...kinds: readonly JudgedKind[]): [string, ...string[]] {
  const schemas = kinds.map((kind) => noteSchemas[kind]);
  const accepted = schemas.flatMap(({ byName }) =>
    [...byName].flatMap(([name, definition]) => (definition.name === property ? [name] : [])),
  );
  const understood = schemas.flatMap(({ alsoRead }) => alsoRead[property] ?? []);
  return [property, ...new Set([...accepted, ...understood].filter((name) => name !== property))];
}

function readSchema(json: JsonSchema): NoteSchema {
  const entries = Object.entries(json.properties) as [string, JsonProperty][];
  const properties = entries
    .filter(([, { $ref }]) => $ref === undefined)
    .map(([name, property]) => define(name, property));
  const byName = new Map(properties.map((property) => [property.name, property]));
  for (const [alias, { $ref }] of entries) {
    const definition = byName.get($ref?.replace('#/properties/', '') ?? '');
    if (definition !== undefined) byName.set(alias, definition);
  }
  const deprecated = new Set(entries.filter(([, property]) => property.deprecated).map(([name]) => name));
  const byInitial = new Map<string, [string, PropertyDefinition][]>();
  for (const [name, definition] of byName) {
    const initial = name.charAt(0).toLowerCase();
    if (!deprecated.has(name)) byInitial.set(initial, [...(byInitial.get(initial) ?? []), [name, definition]]);
  }
  return { json, properties, byName, byInitial, alsoRead: json.alsoRead, deprecated };
}

function define(
  name: string,
  { type = [], format, description = '', examples = [] }: JsonProperty,
): PropertyDefinition {
  return { name, types: [type].flat(), meaning: format as Meaning | undefined, description, examples };
}
