import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { OffsetRange } from '../text/range';
import { maxNesting } from './limits';
import type { ValueNode } from './model';
import { ErrorList, LimitReached, MapBuilder, orTooLarge, scalarNode, type Tree } from './tree';

/** Reads the part `range` of a note as JSON without comments. */
export function readJson(text: string, range: OffsetRange): Tree {
  return orTooLarge(range, () => {
    const errors = new ErrorList(text, range);
    const parserErrors: ParseError[] = [];
    const root = parseTree(text.slice(range.start, range.end), parserErrors, { disallowComments: true });
    for (const { error, offset, length } of parserErrors) {
      const start = range.start + offset;
      errors.addSyntaxError({ start, end: start + length }, printParseErrorCode(error));
    }
    const value = root && new JsonReader(text, range.start, errors).value(root, 0);
    return { root: value, failed: errors.hasSyntaxError, errors: errors.errors };
  });
}

class JsonReader {
  constructor(
    private readonly text: string,
    private readonly offset: number,
    private readonly errors: ErrorList,
  ) {}

  value(node: Node, depth: number): ValueNode {
    if (depth > maxNesting) throw new LimitReached('nesting');
    const range = this.rangeOf(node);
    switch (node.type) {
      case 'object':
        return this.map(node, range, depth);
      case 'array':
        return { type: 'list', range, items: (node.children ?? []).map((item) => this.value(item, depth + 1)) };
      case 'string':
      case 'number':
      case 'boolean':
      case 'null':
        return scalarNode(
          this.text,
          range,
          node.type,
          node.value as string | number | boolean | null,
          node.type === 'string',
        );
      case 'property':
        return scalarNode(this.text, range, 'null', null, false);
    }
  }

  private map(node: Node, range: OffsetRange, depth: number): ValueNode {
    const map = new MapBuilder(this.errors);
    for (const { children, offset, length } of node.children ?? []) {
      const [key, value] = children ?? [];
      if (key === undefined) continue;
      const end = this.offset + offset + length;
      const missing = scalarNode(this.text, { start: end, end }, 'null', null, false);
      map.add(String(key.value), this.rangeOf(key), value === undefined ? missing : this.value(value, depth + 1));
    }
    return map.build(range);
  }

  private rangeOf({ offset, length }: Node): OffsetRange {
    return { start: this.offset + offset, end: this.offset + offset + length };
  }
}
