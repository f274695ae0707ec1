import { getLocation } from 'jsonc-parser';
import { lineStartOf } from '../../text/lines';
import type { OffsetRange } from '../../text/range';
import type { FrontMatter } from '../model';

/** What a person is about to write in front matter. The text may be half written, so that lines tell more than a parser. */
export type Cursor =
  | { readonly place: 'key'; readonly range: OffsetRange; readonly hasValue: boolean }
  /** `quote`: the quote the value has begun with, or none. */
  | {
      readonly place: 'value';
      readonly property: string;
      readonly range: OffsetRange;
      readonly inList: boolean;
      readonly quote: string;
    };

/** Undefined outside the block, in its comments and in maps and tables inside it. */
export function cursorAt(text: string, frontMatter: FrontMatter, offset: number): Cursor | undefined {
  const { content, closed } = frontMatter.block;
  const { start } = content;
  // What is being written below an open block's last property belongs to it.
  const end = closed ? content.end - 1 : frontMatter.format === 'json' ? content.end : endOfLine(text, content.end);
  if (offset < start || offset > end) return undefined;
  return frontMatter.format === 'json'
    ? inJson(text, start, end, offset)
    : inLine(text, frontMatter.format === 'toml', start, offset);
}

function endOfLine(text: string, offset: number): number {
  const lineFeed = text.indexOf('\n', offset);
  return lineFeed === -1 ? text.length : lineFeed;
}

function inJson(text: string, start: number, end: number, offset: number): Cursor | undefined {
  const { path, isAtPropertyKey, previousNode } = getLocation(text.slice(start, end), offset - start);
  const [property, index, deeper] = path;
  if (property === undefined || typeof property !== 'string' || deeper !== undefined) return undefined;
  const token = previousNode && offset - start <= previousNode.offset + previousNode.length ? previousNode : undefined;
  const range =
    token === undefined
      ? { start: offset, end: offset }
      : { start: start + token.offset, end: start + token.offset + token.length };
  if (isAtPropertyKey)
    return index === undefined
      ? { place: 'key', range, hasValue: /^\s*:/.test(text.slice(range.end, range.end + 80)) }
      : undefined;
  if (index !== undefined && typeof index !== 'number') return undefined;
  return { place: 'value', property, range, inList: index !== undefined, quote: token?.type === 'string' ? '"' : '' };
}

function inLine(text: string, isToml: boolean, blockStart: number, offset: number): Cursor | undefined {
  const lineStart = lineStartOf(text, offset);
  const lineFeed = text.indexOf('\n', offset);
  const before = text.slice(lineStart, offset);
  const after = text.slice(offset, lineFeed === -1 ? text.length : lineFeed).replace(/\r$/, '');
  if (before.length + after.length > 2000 || /(?:^|\s)#/.test(before)) return undefined;
  if (isToml && /^\s*\[(?!.*=)/m.test(text.slice(blockStart, lineStart))) return undefined;
  const key = /^["']?[\w$-]*$/.exec(before);
  if (key !== null) {
    const rest = /^[\w$-]*["']?/.exec(after)?.[0] ?? '';
    return {
      place: 'key',
      range: { start: lineStart, end: offset + rest.length },
      hasValue: /^\s*[:=]/.test(after.slice(rest.length)),
    };
  }
  const own = (isToml ? /^\s*["']?([\w$-]+)["']?\s*=\s*/ : /^["']?([\w$-]+)["']?\s*:(?:\s+|$)/).exec(before);
  if (own?.[1] !== undefined) return inValue(own[1], before.slice(own[0].length), after, offset);
  const item = (isToml ? /^\s*/ : /^\s*-\s+(?:name:\s*)?/).exec(before);
  const property = item === null ? undefined : listAbove(text, isToml, blockStart, lineStart);
  return item === null || property === undefined
    ? undefined
    : inValue(property, before.slice(item[0].length), after, offset, true);
}

/** The property whose list the line belongs to. */
function listAbove(text: string, isToml: boolean, blockStart: number, lineStart: number): string | undefined {
  const lines = text
    .slice(Math.max(blockStart, lineStart - 5000), lineStart)
    .split('\n')
    .slice(0, -1);
  for (const line of lines.reverse()) {
    const opening = (
      isToml ? /^\s*["']?([\w$-]+)["']?\s*=\s*\[[^\]]*$/ : /^["']?([\w$-]+)["']?\s*:\s*(?:#.*)?\r?$/
    ).exec(line);
    if (opening !== null) return opening[1];
    if (isToml ? /[\]=]/.test(line) : /^[^\s#-]/.test(line)) return undefined;
  }
  return undefined;
}

function inValue(property: string, written: string, after: string, offset: number, isItem = false): Cursor {
  const isFlow = written.startsWith('[');
  const token = isFlow || isItem ? lastItem(written) : written;
  const quote = /^["']/.exec(token)?.[0] ?? '';
  const rest =
    quote === ''
      ? /^[^,\]#]*/.exec(after)?.[0].trimEnd()
      : (new RegExp(`^[^${quote}]*${quote}`).exec(after)?.[0] ?? '');
  const range = { start: offset - token.length, end: offset + (rest?.length ?? 0) };
  return { place: 'value', property, range, inList: isFlow || isItem, quote };
}

/** What follows the last comma or bracket outside of quotes. */
function lastItem(written: string): string {
  let start = 0;
  let quote = '';
  for (let i = 0; i < written.length; i++) {
    const character = written.charAt(i);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ',' || character === '[') start = i + 1;
  }
  return written.slice(start).trimStart();
}
