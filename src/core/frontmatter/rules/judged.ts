import type { NoteFacts, Vocabulary } from '../facts';
import type { FrontMatter, PropertyNode, ScalarNode } from '../model';
import type { Meaning, NoteSchema, PropertyDefinition } from '../schema/properties';
import { textOf } from '../values';

/** A note under judgement, as every rule gets it. */
export interface Judged {
  readonly frontMatter: FrontMatter;
  readonly properties: readonly KnownProperty[];
  readonly schema: NoteSchema;
  readonly facts: NoteFacts;
  readonly required: readonly string[];
  readonly vocabulary: Vocabulary | undefined;
}

/** A property of the front matter that the schema of the note's kind knows, by whatever name. */
export interface KnownProperty {
  readonly node: PropertyNode;
  readonly definition: PropertyDefinition;
}

export function knownProperties(frontMatter: FrontMatter, schema: NoteSchema): KnownProperty[] {
  const known: KnownProperty[] = [];
  for (const node of frontMatter.root?.properties ?? []) {
    const definition = schema.byName.get(node.key) ?? schema.byName.get(node.key.toLowerCase());
    if (definition !== undefined) known.push({ node, definition });
  }
  return known;
}

/** A property whose value is a text or a number. */
export interface WrittenProperty extends KnownProperty {
  readonly scalar: ScalarNode;
  /** The value as a person reads it. */
  readonly text: string;
}

export function written(properties: readonly KnownProperty[], meaning: Meaning): WrittenProperty[] {
  const found: WrittenProperty[] = [];
  for (const property of properties) {
    const { value } = property.node;
    const text = textOf(value);
    if (
      property.definition.meaning !== meaning ||
      value.type !== 'scalar' ||
      text === undefined ||
      value.kind === 'boolean'
    )
      continue;
    found.push({ ...property, scalar: value, text });
  }
  return found;
}
