import type { OffsetRange } from '../../text/range';
import type { NoteFacts } from '../facts';
import { formatList, formatText } from '../format';
import type { FrontMatter, MapNode, PropertyNode, ValueNode } from '../model';
import { toldValue } from '../rules/missing';
import { noteSchemas, type PropertyDefinition } from '../schema/properties';
import { childrenOf } from '../values';
import type { Fix } from './fix';
import { insertProperty, removeItem, removeProperty } from './place';

/** A required property with what the note tells of it, or without a value. */
export function insertMissing(
  text: string,
  frontMatter: FrontMatter,
  facts: NoteFacts,
  name: string,
  range: OffsetRange,
): Fix[] {
  const schema = noteSchemas[facts.kind];
  const definition = schema.byName.get(name);
  const told = definition && formatTold(facts, definition, frontMatter);
  const empty = frontMatter.root?.properties.find(({ keyRange }) => keyRange.start === range.start);
  if (empty !== undefined) return told === undefined ? [] : fillIn(text, empty, told, name);
  const value = told ?? (frontMatter.format === 'yaml' ? '' : '""');
  const edit = insertProperty(text, frontMatter, name, value, namesBefore(definition, facts));
  return edit === undefined ? [] : [{ kind: 'insert', property: name, value: told ?? '', edits: [edit], safe: false }];
}

/** The value behind a key that has none, or an empty one. */
function fillIn(text: string, { keyRange, value }: PropertyNode, told: string, property: string): Fix[] {
  const { start, end } = value.range;
  if (start < end)
    return [{ kind: 'insert', property, value: told, edits: [{ range: { start, end }, newText: told }], safe: false }];
  const colon = /^\s*:/.exec(text.slice(keyRange.end, keyRange.end + 80));
  if (colon === null) return [];
  const at = keyRange.end + colon[0].length;
  return [
    {
      kind: 'insert',
      property,
      value: told,
      edits: [{ range: { start: at, end: at }, newText: ` ${told}` }],
      safe: false,
    },
  ];
}

function formatTold(
  facts: NoteFacts,
  { name, meaning }: PropertyDefinition,
  { format }: FrontMatter,
): string | undefined {
  if (meaning === 'people') return facts.speakers && formatList(facts.speakers, format);
  const told = toldValue(facts, name);
  return told === undefined ? undefined : formatText(told.value, format, meaning);
}

/** Every name of the properties that the schema lists before this one. */
function namesBefore(definition: PropertyDefinition | undefined, { kind }: NoteFacts): ReadonlySet<string> {
  const { properties, byName } = noteSchemas[kind];
  const before = definition === undefined ? properties : properties.slice(0, properties.indexOf(definition));
  return new Set([...byName].filter(([, of]) => before.includes(of)).map(([name]) => name));
}

/** Takes the second of two properties out; without asking only where both say the same. */
export function removeDuplicate(text: string, { root }: FrontMatter, range: OffsetRange, first: OffsetRange): Fix[] {
  const map = root && findMap(root, range);
  const property = map?.properties.find(({ keyRange }) => keyRange.start === range.start);
  const original = map?.properties.find(({ keyRange }) => keyRange.start === first.start);
  if (map === undefined || property === undefined) return [];
  const edit = removeProperty(text, map, property);
  const same = original !== undefined && valueText(text, original) === valueText(text, property);
  return edit === undefined ? [] : [{ kind: 'remove', value: property.key, edits: [edit], safe: same }];
}

function valueText(text: string, { value: { range } }: PropertyNode): string {
  return text.slice(range.start, range.end);
}

/** The map that has this key. */
function findMap(node: ValueNode, key: OffsetRange): MapNode | undefined {
  if (node.type === 'map' && node.properties.some(({ keyRange }) => keyRange.start === key.start)) return node;
  for (const child of childrenOf(node)) {
    const found = findMap(child, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Another name in the quotes of the old one. */
export function rename(text: string, { start, end }: OffsetRange, to: string): Fix[] {
  const quoted = /["']/.test(text.charAt(start));
  const range = quoted ? { start: start + 1, end: end - 1 } : { start, end };
  return [{ kind: 'rename', to, edits: [{ range, newText: to }], safe: false }];
}

/** Takes a tag out of its list. */
export function removeTag(text: string, { root }: FrontMatter, range: OffsetRange, value: string): Fix[] {
  for (const { value: list } of root?.properties ?? []) {
    if (list.type !== 'list') continue;
    const item = list.items.find((node) => node.range.start === range.start);
    const edit = item && removeItem(text, list, item);
    if (edit !== undefined) return [{ kind: 'remove', value, edits: [edit], safe: true }];
  }
  return [];
}
