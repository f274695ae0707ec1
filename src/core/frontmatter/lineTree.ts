import type { OffsetRange } from '../text/range';
import type { Format, ListNode, MapNode, PropertyNode, ScalarNode, ValueNode } from './model';
import { scalarNode } from './tree';

const separators: Readonly<Record<Format, string>> = { yaml: ':', toml: '=', json: ':' };

/**
 * What can still be read of a block that its parser refuses (`title: {{date}}`): line by line, `key: value`
 * and the `- items` below a key. Values are strings, without their quotes.
 */
export function readLines(text: string, range: OffsetRange, format: Format): MapNode {
  const separator = separators[format];
  const properties: PropertyNode[] = [];
  let items: { readonly key: string; readonly keyRange: OffsetRange; readonly values: ScalarNode[] } | undefined;
  const closeList = (): void => {
    if (items !== undefined && items.values.length > 0)
      properties.push({ key: items.key, keyRange: items.keyRange, value: listNode(items.values) });
    items = undefined;
  };
  for (let start = range.start; start < range.end;) {
    const lineFeed = text.indexOf('\n', start);
    const next = lineFeed === -1 || lineFeed >= range.end ? range.end : lineFeed + 1;
    const line = text.slice(start, next);
    const key = /^[ \t]{0,8}["']?([\p{L}_$][\p{L}\p{N}_.-]*)["']?/u.exec(line);
    const keyEnd = key === null ? 0 : key[0].length + blanksAt(line, key[0].length);
    const item = /^[ \t]*-[ \t]+/.exec(line);
    if (item !== null && items !== undefined) {
      items.values.push(stringNode(text, start + item[0].length, next));
    } else if (key?.[1] !== undefined && line.charAt(keyEnd) === separator && (format === 'json' || /^\S/.test(line))) {
      closeList();
      const keyStart = start + blanksAt(line, 0);
      const keyRange = { start: keyStart, end: start + key[0].length };
      const value = stringNode(text, start + keyEnd + 1, next);
      if (value.raw === '') items = { key: key[1], keyRange, values: [] };
      else properties.push({ key: key[1], keyRange, value });
    }
    start = next;
  }
  closeList();
  return { type: 'map', range, properties };
}

function blanksAt(line: string, offset: number): number {
  let end = offset;
  while (line.charAt(end) === ' ' || line.charAt(end) === '\t') end++;
  return end - offset;
}

/** The scalar between two offsets of a line, without the blanks, the comma and the line ending around it. */
function stringNode(text: string, start: number, end: number): ScalarNode {
  const written = text.slice(start, end);
  const raw = withoutComment(written.trim()).replace(/,$/, '');
  const at = start + (written.length - written.trimStart().length);
  const range = raw === '' ? { start, end: start } : { start: at, end: at + raw.length };
  const quote = raw.charAt(0);
  const quoted = raw.length > 1 && (quote === '"' || quote === "'") && raw.endsWith(quote);
  return scalarNode(text, range, 'string', quoted ? raw.slice(1, -1) : raw, quoted);
}

function withoutComment(value: string): string {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')(?=\s*(?:#|$))/.exec(value);
  return quoted?.[0] ?? value.replace(/(?:^|\s)#.*$/, '').trimEnd();
}

function listNode(items: readonly ScalarNode[]): ListNode {
  const range = { start: items[0]?.range.start ?? 0, end: items.at(-1)?.range.end ?? 0 };
  return { type: 'list', range, items: items satisfies readonly ValueNode[] };
}
