import type { OffsetRange } from '../text/range';
import type { FrontMatter, PropertyNode, ValueNode } from './model';

/** A value without its places: maps have no prototype, dates and times are strings as written. */
export type PlainValue = string | number | boolean | null | PlainValue[] | { [key: string]: PlainValue };

export function plainValue(node: ValueNode): PlainValue {
  switch (node.type) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plainValue);
    case 'map': {
      const map = Object.create(null) as Record<string, PlainValue>;
      for (const { key, value } of node.properties) map[key] = plainValue(value);
      return map;
    }
  }
}

/** The first of the named properties that the front matter has, by its name or, failing that, in other letter case. */
export function findProperty(
  frontMatter: FrontMatter | undefined,
  name: string,
  ...aliases: readonly string[]
): PropertyNode | undefined {
  const properties = frontMatter?.root?.properties ?? [];
  const names = [name, ...aliases];
  for (const wanted of names) {
    const found = properties.find(({ key }) => key === wanted);
    if (found !== undefined) return found;
  }
  for (const wanted of names) {
    const found = properties.find(({ key }) => key.toLowerCase() === wanted.toLowerCase());
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The value of the first of the named properties. */
export function lookup(
  frontMatter: FrontMatter | undefined,
  name: string,
  ...aliases: readonly string[]
): ValueNode | undefined {
  return findProperty(frontMatter, name, ...aliases)?.value;
}

/** A scalar as a person reads it (numbers as written: `1.10` stays `1.10`); undefined for anything empty, for lists and maps. */
export function textOf(node: ValueNode | undefined): string | undefined {
  if (node?.type !== 'scalar' || node.value === null) return undefined;
  const text = (typeof node.value === 'string' ? node.value : node.raw).trim();
  return text === '' ? undefined : text;
}

/** The texts of a list, of a list of `{name: …}`, or of the one scalar that stands in its place; a comma string stays one text. */
export function listOf(node: ValueNode | undefined): string[] {
  if (node === undefined) return [];
  const items = node.type === 'list' ? node.items : [node];
  return items
    .map((item) => textOf(item.type === 'map' ? propertyOf(item, 'name') : item))
    .filter((text) => text !== undefined);
}

/** The value of a property inside a map. */
export function propertyOf(node: ValueNode | undefined, name: string): ValueNode | undefined {
  return node?.type === 'map' ? node.properties.find(({ key }) => key === name)?.value : undefined;
}

/** The opening delimiter: its three characters, or the brace of a JSON object. */
export function delimiterOf({ block }: FrontMatter): OffsetRange {
  const { start } = block.range;
  return { start, end: Math.min(block.range.end, start + (start === block.content.start ? 1 : 3)) };
}

/** The node at exactly this place. */
export function nodeAt(node: ValueNode, range: OffsetRange): ValueNode | undefined {
  if (node.range.start === range.start && node.range.end === range.end) return node;
  for (const child of childrenOf(node)) {
    const found = nodeAt(child, range);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function childrenOf(node: ValueNode): readonly ValueNode[] {
  switch (node.type) {
    case 'map':
      return node.properties.map(({ value }) => value);
    case 'list':
      return node.items;
    case 'scalar':
      return [];
  }
}
