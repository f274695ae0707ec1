import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Alias,
  type Document,
  type DocumentOptions,
  type ParseOptions,
  type Scalar,
  type SchemaOptions,
  type YAMLMap,
} from 'yaml';
import type { OffsetRange } from '../text/range';
import { maxNesting, maxNodes } from './limits';
import type { ScalarNode, ValueNode } from './model';
import { ErrorList, LimitReached, MapBuilder, orTooLarge, scalarNode, type Tree } from './tree';

/** Reads the part `range` of a note as YAML 1.2, where `12:30` and dates are strings. */
export function readYaml(text: string, range: OffsetRange): Tree {
  return orTooLarge(range, () =>
    new YamlReader(text, range).read(withoutLoneReturns(text.slice(range.start, range.end))),
  );
}

/** The parser takes a carriage return by itself for a letter of a value, which then begins or ends with it. */
function withoutLoneReturns(source: string): string {
  return source.replace(/\r(?!\n)/g, ' ');
}

class YamlReader {
  private readonly errors: ErrorList;
  private readonly anchors = new Map<string, unknown>();
  private readonly offset: number;
  private nodes = 0;

  constructor(
    private readonly text: string,
    content: OffsetRange,
  ) {
    this.errors = new ErrorList(text, content);
    this.offset = content.start;
  }

  read(source: string): Tree {
    // Duplicates are MapBuilder's: the parser's own check compares every key with every other.
    const options: ParseOptions & DocumentOptions & SchemaOptions = {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    };
    let document = parseDocument(source, options);
    if (document.errors.some(({ code }) => code === 'MISSING_CHAR'))
      document = parseDocument(joinQuotedLines(source), options);
    this.takeErrors(document);
    const contents: unknown = document.contents;
    const root = contents === null ? undefined : this.value(contents, 0);
    return { root, failed: this.errors.hasSyntaxError, errors: this.errors.errors };
  }

  private takeErrors(document: Document.Parsed): void {
    for (const { pos, message, code } of document.errors) {
      if (code === 'RESOURCE_EXHAUSTION') throw new LimitReached('nesting');
      this.errors.addSyntaxError({ start: this.offset + pos[0], end: this.offset + pos[1] }, message);
    }
  }

  private value(node: unknown, depth: number): ValueNode {
    if (depth > maxNesting) throw new LimitReached('nesting');
    if (++this.nodes > maxNodes) throw new LimitReached('aliases');
    if (isAlias(node)) return this.alias(node, depth);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
      this.anchors.set(node.anchor, node);
    if (isMap(node)) return this.placeholder(node) ?? this.map(node, depth);
    if (isSeq(node))
      return { type: 'list', range: this.rangeOf(node), items: node.items.map((item) => this.value(item, depth + 1)) };
    if (isScalar(node)) return this.scalar(node);
    return this.empty(this.offset);
  }

  /** `{{date}}`, which a template fills in, is a map in braces to YAML. */
  private placeholder(node: YAMLMap): ScalarNode | undefined {
    const range = this.rangeOf(node);
    const raw = this.text.slice(range.start, range.end);
    return /^\{\{[^{}\n]*\}\}$/.test(raw) ? scalarNode(this.text, range, 'string', raw, false) : undefined;
  }

  private map(node: YAMLMap, depth: number): ValueNode {
    const map = new MapBuilder(this.errors);
    for (const pair of node.items) {
      // A list or map as a key names nothing that we know.
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const keyRange = this.rangeOf(pair.key);
      const value = pair.value === null ? this.empty(keyRange.end) : this.value(pair.value, depth + 1);
      map.add(String(pair.key.value), keyRange, value);
    }
    return map.build(this.rangeOf(node));
  }

  /** A copy of what the alias stands for; its parts keep the place where they are written. */
  private alias(node: Alias, depth: number): ValueNode {
    const range = this.rangeOf(node);
    const target = this.anchors.get(node.source);
    if (target === undefined) {
      this.errors.addSyntaxError(range, `Unresolved alias: ${node.source}`);
      return this.empty(range.start);
    }
    return { ...this.value(target, depth + 1), range };
  }

  private scalar(node: Scalar): ScalarNode {
    const range = this.rangeOf(node);
    const quoted = node.type !== undefined && node.type !== 'PLAIN';
    const { value } = node;
    switch (typeof value) {
      case 'number':
        return scalarNode(this.text, range, 'number', value, quoted);
      case 'boolean':
        return scalarNode(this.text, range, 'boolean', value, quoted);
      case 'string':
        return scalarNode(this.text, range, 'string', value, quoted);
      default:
        return scalarNode(this.text, range, 'null', null, quoted);
    }
  }

  private empty(at: number): ScalarNode {
    return scalarNode(this.text, { start: at, end: at }, 'null', null, false);
  }

  private rangeOf(node: { range?: [number, number, number] | null | undefined }): OffsetRange {
    const [start, valueEnd] = node.range ?? [0, 0];
    let end = this.offset + valueEnd;
    // A block collection's end is the start of the line after it.
    while (end > this.offset + start && /\s/.test(this.text.charAt(end - 1))) end--;
    return { start: this.offset + start, end };
  }
}

/**
 * Quoted texts on one line each, every character at its offset. The lines of a quoted text must be indented, which the
 * parsers of Jekyll, Hugo and Gatsby do not insist on: what they publish is no error.
 */
function joinQuotedLines(source: string): string {
  const opening = /^[ \t]*(?:- +)*[^\s#:"'][^:"'\r\n]*:[ \t]+(?=["'])/gm;
  const parts: string[] = [];
  let done = 0;
  while (opening.exec(source) !== null) {
    const quoted = /(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')(?=[ \t]*(?:\r?\n|$|[ \t]#))/y;
    quoted.lastIndex = opening.lastIndex;
    const text = quoted.exec(source)?.[0];
    if (text === undefined) break;
    parts.push(source.slice(done, opening.lastIndex), text.replace(/[\r\n]/g, ' '));
    done = opening.lastIndex = quoted.lastIndex;
  }
  return parts.join('') + source.slice(done);
}
