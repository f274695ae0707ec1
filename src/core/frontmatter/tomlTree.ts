import { ParseError, parseTOML, type AST } from 'toml-eslint-parser';
import type { OffsetRange } from '../text/range';
import { maxNesting } from './limits';
import { readLines } from './lineTree';
import type { FrontMatterError, ListNode, MapNode, PropertyNode, ScalarKind, ValueNode } from './model';
import { ErrorList, LimitReached, orTooLarge, scalarNode, type Tree } from './tree';

/** Reads the part `range` of a note as TOML 1.0. The parser stops at its first error and then yields no tree. */
export function readToml(text: string, range: OffsetRange): Tree {
  return orTooLarge(range, () => {
    try {
      const program = parseTOML(text.slice(range.start, range.end), { tomlVersion: '1.0' });
      return { root: new TomlReader(text, range.start).table(program.body[0], range), failed: false, errors: [] };
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      const at = range.start + error.index;
      const errors = new ErrorList(text, range);
      const known = knownError(text, range, at, error.message);
      if (known !== undefined) errors.add(known);
      else errors.addSyntaxError({ start: at, end: at }, error.message);
      return { root: undefined, failed: true, errors: errors.errors };
    }
  });
}

/** What TOML calls a syntax error and is none of syntax to us; the line it stands on tells which property it is about. */
function knownError(text: string, range: OffsetRange, at: number, message: string): FrontMatterError | undefined {
  const { properties } = readLines(text, range, 'toml');
  const property = properties.find(({ keyRange, value }) => keyRange.start <= at && at <= value.range.end);
  if (property === undefined) return undefined;
  const { key, keyRange, value } = property;
  if (message === 'Defining a key multiple times is invalid') {
    const first = properties.find((other) => other.key === key && other !== property)?.keyRange;
    return first && { code: 'duplicate-property', range: keyRange, property: key, first };
  }
  if (message === 'Unexpected invalid date' && value.type === 'scalar') {
    return { code: 'invalid-date', range: value.range, property: key, value: value.raw, why: 'impossible' };
  }
  return undefined;
}

/** A map that is still being filled: tables and dotted keys may add to it from several places. */
class OpenMap {
  readonly type = 'open';
  readonly entries = new Map<string, { readonly keyRange: OffsetRange; value: OpenMap | OpenTables | ValueNode }>();
  constructor(public range: OffsetRange) {}
}

/** The maps of an array of tables (`[[talks]]`). */
class OpenTables {
  readonly type = 'open list';
  readonly items: OpenMap[] = [];
  constructor(readonly start: number) {}
}

class TomlReader {
  constructor(
    private readonly text: string,
    private readonly offset: number,
  ) {}

  table(body: AST.TOMLTopLevelTable, range: OffsetRange): MapNode {
    const root = new OpenMap(range);
    for (const node of body.body) {
      if (node.type === 'TOMLKeyValue') this.keyValue(root, node, 0);
      else this.header(root, node);
    }
    return this.close(root, 0);
  }

  private header(root: OpenMap, table: AST.TOMLTable): void {
    const range = this.rangeOf(table);
    const keys = table.key.keys;
    let map = root;
    keys.forEach((key, index) => {
      const last = index === keys.length - 1;
      map = last && table.kind === 'array' ? this.appendTable(map, key, range) : this.openMap(map, key, range);
    });
    for (const entry of table.body) this.keyValue(map, entry, keys.length);
  }

  private keyValue(map: OpenMap, node: AST.TOMLKeyValue, depth: number): void {
    const keys = node.key.keys;
    const last = keys.at(-1);
    if (last === undefined) return;
    let target = map;
    for (const key of keys.slice(0, -1)) target = this.openMap(target, key, this.rangeOf(node));
    target.entries.set(nameOf(last), {
      keyRange: this.rangeOf(last),
      value: this.value(node.value, depth + keys.length),
    });
  }

  private openMap(map: OpenMap, key: AST.TOMLBare | AST.TOMLQuoted, range: OffsetRange): OpenMap {
    const found = map.entries.get(nameOf(key))?.value;
    const open = found instanceof OpenTables ? found.items.at(-1) : found;
    if (open instanceof OpenMap) {
      open.range = { start: open.range.start, end: Math.max(open.range.end, range.end) };
      return open;
    }
    const opened = new OpenMap(range);
    map.entries.set(nameOf(key), { keyRange: this.rangeOf(key), value: opened });
    return opened;
  }

  private appendTable(map: OpenMap, key: AST.TOMLBare | AST.TOMLQuoted, range: OffsetRange): OpenMap {
    const found = map.entries.get(nameOf(key))?.value;
    const tables = found instanceof OpenTables ? found : new OpenTables(range.start);
    if (tables !== found) map.entries.set(nameOf(key), { keyRange: this.rangeOf(key), value: tables });
    const table = new OpenMap(range);
    tables.items.push(table);
    return table;
  }

  private close(map: OpenMap, depth: number): MapNode {
    if (depth > maxNesting) throw new LimitReached('nesting');
    const properties: PropertyNode[] = [];
    for (const [key, { keyRange, value }] of map.entries)
      properties.push({ key, keyRange, value: this.closeValue(value, depth + 1) });
    return { type: 'map', range: map.range, properties };
  }

  private closeValue(value: OpenMap | OpenTables | ValueNode, depth: number): ValueNode {
    if (value.type === 'open') return this.close(value, depth);
    if (value.type !== 'open list') return value;
    const end = value.items.at(-1)?.range.end ?? value.start;
    return {
      type: 'list',
      range: { start: value.start, end },
      items: value.items.map((item) => this.close(item, depth)),
    };
  }

  private value(node: AST.TOMLContentNode, depth: number): ValueNode {
    if (depth > maxNesting) throw new LimitReached('nesting');
    const range = this.rangeOf(node);
    switch (node.type) {
      case 'TOMLArray':
        return {
          type: 'list',
          range,
          items: node.elements.map((item) => this.value(item, depth + 1)),
        } satisfies ListNode;
      case 'TOMLInlineTable': {
        const map = new OpenMap(range);
        for (const entry of node.body) this.keyValue(map, entry, depth + 1);
        return this.close(map, depth);
      }
      case 'TOMLValue':
        return this.scalar(node, range);
    }
  }

  private scalar(node: AST.TOMLValue, range: OffsetRange): ValueNode {
    switch (node.kind) {
      case 'string':
      case 'boolean':
        return scalarNode(this.text, range, node.kind, node.value, node.kind === 'string');
      case 'integer':
      case 'float':
        return scalarNode(this.text, range, 'number', node.value, false);
      default:
        return scalarNode(this.text, range, dateKinds[node.kind], node.datetime, false);
    }
  }

  private rangeOf({ range: [start, end] }: { range: [number, number] }): OffsetRange {
    return { start: this.offset + start, end: this.offset + end };
  }
}

const dateKinds: Readonly<Record<AST.TOMLDateTimeValue['kind'], ScalarKind>> = {
  'local-date': 'date',
  'local-time': 'time',
  'local-date-time': 'date-time',
  'offset-date-time': 'date-time',
};

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}
