import type { TextEdit } from '../text/edit';
import { formatLike, formatText } from './format';
import type { Format, FrontMatter, ScalarNode, ValueNode } from './model';
import { splitCommaList } from './rules/lists';
import { noteSchemas, type Meaning } from './schema/properties';
import { propertyOf } from './values';

/** Puts another text in the place of every value of a meaning that is this text, or a part of a comma list. */
export function renameValue(frontMatter: FrontMatter, meaning: Meaning, from: string, to: string): TextEdit[] {
  const edits: TextEdit[] = [];
  if (frontMatter.recovered) return edits;
  for (const { key, value } of frontMatter.root?.properties ?? []) {
    if (!Object.values(noteSchemas).some(({ byName }) => byName.get(key)?.meaning === meaning)) continue;
    for (const scalar of scalarsOf(value)) {
      const newText = renamedText(scalar, from, to, frontMatter.format);
      if (newText !== undefined) edits.push({ range: scalar.range, newText });
    }
  }
  return edits;
}

function scalarsOf(value: ValueNode): ScalarNode[] {
  const items = value.type === 'list' ? value.items : [value];
  return items.map((item) => (item.type === 'map' ? propertyOf(item, 'name') : item)).filter((item) => item?.type === 'scalar');
}

function renamedText(scalar: ScalarNode, from: string, to: string, format: Format): string | undefined {
  if (typeof scalar.value !== 'string') return undefined;
  const parts = splitCommaList(scalar.value);
  if (parts.length < 2) return scalar.value.trim() === from ? formatLike(scalar, to, format) : undefined;
  if (!parts.includes(from)) return undefined;
  const list = parts.map((part) => (part === from ? to : part)).join(', ');
  // Commas need no quotes where they were written without.
  return !scalar.quoted && formatText(to, format) === to ? list : formatLike(scalar, list, format);
}
