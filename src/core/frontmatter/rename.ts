import type { TextEdit } from '../text/edit';
import { factIn } from '../text/fact';
import { removeItem } from './fixes/place';
import { formatLike, formatText } from './format';
import type { Format, FrontMatter, ListNode, ScalarNode, ValueNode } from './model';
import { splitCommaList } from './rules/lists';
import { noteSchemas, type Meaning } from './schema/properties';
import { propertyOf } from './values';

/**
 * Puts another text in the place of every value of a meaning that is this text, or a part of a comma list.
 * A list that has the other text already loses this one.
 */
export function renameValue(
  text: string,
  frontMatter: FrontMatter,
  meaning: Meaning,
  from: string,
  to: string,
): TextEdit[] {
  if (frontMatter.recovered) return [];
  const { format } = frontMatter;
  return (frontMatter.root?.properties ?? [])
    .filter(({ key }) => Object.values(noteSchemas).some(({ byName }) => byName.get(key)?.meaning === meaning))
    .flatMap(({ value }) => {
      if (value.type === 'list') return renamedItems(text, value, from, to, format);
      const scalar = scalarOf(value);
      return scalar === undefined ? [] : renamed(scalar, from, to, format);
    });
}

function renamedItems(text: string, list: ListNode, from: string, to: string, format: Format): TextEdit[] {
  const there = list.items.find((item) => item.type === 'scalar' && item.value === to);
  return list.items.flatMap((item) => {
    const scalar = scalarOf(item);
    const edits = scalar === undefined ? [] : renamed(scalar, from, to, format);
    if (edits.length === 0 || there === undefined || item.type !== 'scalar') return edits;
    const removal = removeItem(text, list, item);
    return removal === undefined ? [...edits, ...optional(removeItem(text, list, there))] : [removal];
  });
}

function scalarOf(node: ValueNode): ScalarNode | undefined {
  const value = node.type === 'map' ? propertyOf(node, 'name') : node;
  return value?.type === 'scalar' ? value : undefined;
}

function renamed(scalar: ScalarNode, from: string, to: string, format: Format): TextEdit[] {
  const newText = renamedText(scalar, from, to, format);
  return newText === undefined ? [] : [{ range: scalar.range, newText }];
}

function optional<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

function renamedText(scalar: ScalarNode, from: string, to: string, format: Format): string | undefined {
  if (typeof scalar.value !== 'string') return undefined;
  const parts = splitCommaList(scalar.value);
  if (parts.length < 2) return factIn(scalar.value) === from ? formatLike(scalar, to, format) : undefined;
  if (!parts.includes(from)) return undefined;
  const after = parts.map((part) => (part === from ? to : part));
  const list = (parts.includes(to) ? [...new Set(after)] : after).join(', ');
  // Commas need no quotes where they were written without.
  return !scalar.quoted && formatText(to, format) === to ? list : formatLike(scalar, list, format);
}
