import type { TextEdit } from '../../text/edit';
import { lineStartOf } from '../../text/lines';
import { formatKey } from '../format';
import type { FrontMatter, ListNode, MapNode, PropertyNode, ValueNode } from '../model';

/** Where properties and list items go in and out without touching their neighbours. */

/** The line ending of the front matter: that of its first line, or a line feed. */
export function lineEndingOf(text: string): string {
  const lineFeed = text.indexOf('\n');
  return lineFeed > 0 && text.charAt(lineFeed - 1) === '\r' ? '\r\n' : '\n';
}

/** Another value in the place of one; behind a key that has none, with the blanks that key and comment then need. */
export function replaceValue(text: string, { range }: ValueNode, newText: string): TextEdit {
  if (range.start < range.end) return { range, newText };
  const before = /[:-]/.test(text.charAt(range.start - 1)) ? ' ' : '';
  return { range, newText: `${before}${newText}${text.charAt(range.end) === '#' ? ' ' : ''}` };
}

/**
 * Inserts a property after the last of those that should stand before it, else at the top.
 * Undefined where the root is written in a way that leaves no clean place (a YAML map in braces).
 */
export function insertProperty(
  text: string,
  frontMatter: FrontMatter,
  key: string,
  value: string,
  before: ReadonlySet<string>,
): TextEdit | undefined {
  const { root, format } = frontMatter;
  if (root === undefined) return undefined;
  const written = `${formatKey(key, format)}${value}`.trimEnd();
  const previous = root.properties.filter((property) => before.has(property.key) && isOwnLine(text, property)).at(-1);
  if (text.charAt(root.range.start) === '{')
    return format === 'json' ? insertIntoObject(text, root, written, previous) : undefined;
  const ending = lineEndingOf(text);
  const first = root.properties[0];
  const indent = first === undefined || format === 'toml' ? '' : indentAt(text, first.keyRange.start);
  const at =
    previous === undefined
      ? frontMatter.block.content.start
      : nextLine(text, previous.value.range.end, frontMatter.block.content.end);
  return { range: { start: at, end: at }, newText: `${indent}${written}${ending}` };
}

function insertIntoObject(text: string, root: MapNode, written: string, previous: PropertyNode | undefined): TextEdit {
  const first = root.properties[0];
  if (first === undefined) return insertion(root.range.start + 1, written);
  const gap = text.slice(root.range.start + 1, first.keyRange.start);
  if (previous === undefined)
    return insertion(first.keyRange.start, `${written},${gap.trim() === '' && gap !== '' ? gap : ' '}`);
  return insertion(previous.value.range.end, `,${gap.includes('\n') && gap.trim() === '' ? gap : ' '}${written}`);
}

function insertion(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}

/** A TOML table stands under a header of its own: nothing of the top level may follow it. */
function isOwnLine(text: string, { keyRange, value }: PropertyNode): boolean {
  return value.type === 'scalar' || value.range.start >= keyRange.end || text.charAt(keyRange.start - 1) !== '[';
}

/** Takes a property out with its line, or with the comma before it; undefined where anything else stands there, such as a comment. */
export function removeProperty(text: string, map: MapNode, property: PropertyNode): TextEdit | undefined {
  const { start } = property.keyRange;
  const { end } = property.value.range;
  if (text.charAt(map.range.start) !== '{') return removeLines(text, start, Math.max(end, property.keyRange.end));
  const previous = map.properties[map.properties.indexOf(property) - 1];
  return previous === undefined ? undefined : removeAfterComma(text, previous.value.range.end, start, end);
}

/** Takes an item out of a list, in the same way. */
export function removeItem(text: string, list: ListNode, item: ValueNode): TextEdit | undefined {
  const { start, end } = item.range;
  const dash = /-[ \t]+$/.exec(text.slice(list.range.start, start));
  if (text.charAt(list.range.start) !== '[')
    return dash === null ? undefined : removeLines(text, list.range.start + dash.index, end);
  const previous = list.items[list.items.indexOf(item) - 1];
  return previous === undefined ? undefined : removeAfterComma(text, previous.range.end, start, end);
}

function removeAfterComma(text: string, previousEnd: number, start: number, end: number): TextEdit | undefined {
  return /^\s*,\s*$/.test(text.slice(previousEnd, start))
    ? { range: { start: previousEnd, end }, newText: '' }
    : undefined;
}

function removeLines(text: string, start: number, end: number): TextEdit | undefined {
  const lineStart = lineStartOf(text, start);
  const next = nextLine(text, end, text.length);
  const hasComment = /\n[^]*#/.test(text.slice(start, end));
  if (hasComment || text.slice(lineStart, start).trim() !== '' || text.slice(end, next).trim() !== '') return undefined;
  return { range: { start: lineStart, end: next }, newText: '' };
}

function indentAt(text: string, offset: number): string {
  const line = text.slice(lineStartOf(text, offset), offset);
  return line.trim() === '' ? line : '';
}

/** The start of the line after an offset, at most `limit`. */
function nextLine(text: string, offset: number, limit: number): number {
  const lineFeed = text.indexOf('\n', offset);
  return lineFeed === -1 || lineFeed >= limit ? limit : lineFeed + 1;
}
