import type { ScalarNode, ValueNode } from '../model';
import type { Found } from '../problem';
import type { Meaning } from '../schema/properties';
import { propertyOf, textOf } from '../values';
import type { Judged } from './judged';

/** An entry of a list, or the one text where a list could be. */
export interface Entry {
  readonly scalar: ScalarNode;
  readonly text: string;
}

/** `AWS` and `aws` in one list. */
export function duplicateTags(judged: Judged): Found[] {
  const found: Found[] = [];
  for (const list of listsOf(judged, 'tags')) {
    const first = new Map<string, Entry>();
    for (const entry of list) {
      const key = entry.text.normalize('NFC').toLowerCase();
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, entry);
      else
        found.push({
          code: 'duplicate-tag',
          value: entry.text,
          first: earlier.text,
          firstRange: earlier.scalar.range,
          range: entry.scalar.range,
        });
    }
  }
  return found;
}

/** Several people or tags in one text where a list is meant. */
export function commaLists({ properties }: Judged): Found[] {
  const found: Found[] = [];
  for (const { node, definition } of properties) {
    const { value } = node;
    if (definition.meaning !== 'tags' && (definition.meaning !== 'people' || definition.name !== node.key)) continue;
    if (value.type !== 'scalar' || typeof value.value !== 'string' || splitCommaList(value.value).length < 2) continue;
    found.push({ code: 'wrong-type', property: node.key, expected: ['list'], found: 'comma text', range: value.range });
  }
  return found;
}

/** What a person wrote as an item below a text, which to YAML goes on in it: `tags: a` above an indented `- b`. */
const itemBelow = /(?:\r\n|\r|\n)\s{1,400}-[ \t]{1,40}/;

/** A text with items below it, where a list may stand. */
export function swallowedItems({ frontMatter, properties }: Judged): Found[] {
  if (frontMatter.format !== 'yaml') return [];
  return properties.flatMap(({ node: { key, value }, definition }): Found[] => {
    if (value.type !== 'scalar' || value.quoted || !definition.types.includes('array')) return [];
    return itemBelow.test(value.raw)
      ? [{ code: 'wrong-type', property: key, expected: ['list'], found: 'swallowed items', range: value.range }]
      : [];
  });
}

/** The items of such a text, the first one included. */
export function swallowed(raw: string): string[] {
  return raw
    .split(itemBelow)
    .map((item) => item.replace(/^-\s/, '').replace(/\s+/g, ' ').trim())
    .filter((item) => item !== '');
}

/** The parts of `a, b`; commas inside parentheses separate nothing. */
export function splitCommaList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const character = text.charAt(i);
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (i === text.length || (character === ',' && depth <= 0)) {
      const part = text.slice(start, i).trim();
      if (part !== '') parts.push(part);
      start = i + 1;
    }
  }
  return parts;
}

/** The entries of every list (or lone text) of a meaning. */
export function listsOf({ properties }: Judged, meaning: Meaning): Entry[][] {
  const lists: Entry[][] = [];
  for (const { node, definition } of properties) {
    if (definition.meaning !== meaning) continue;
    const items = node.value.type === 'list' ? node.value.items : [node.value];
    lists.push(items.map(entryOf).filter((entry) => entry !== undefined));
  }
  return lists;
}

function entryOf(item: ValueNode): Entry | undefined {
  const scalar = item.type === 'map' ? propertyOf(item, 'name') : item;
  const text = textOf(scalar);
  return scalar?.type === 'scalar' && text !== undefined ? { scalar, text } : undefined;
}
