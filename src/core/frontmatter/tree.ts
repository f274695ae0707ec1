import type { OffsetRange } from '../text/range';
import { maxErrors } from './limits';
import type { FrontMatterError, MapNode, PropertyNode, ScalarKind, ScalarNode, ValueNode } from './model';

/** What a parser made of the lines between the delimiters. */
export interface Tree {
  readonly root: ValueNode | undefined;
  /** Whether the block is not what its language allows, so that the root cannot be trusted. */
  readonly failed: boolean;
  readonly errors: readonly FrontMatterError[];
}

/** Of Hugo, Jekyll, Templater and others: what a template fills in later (`"{{ replace .Name "-" " " }}"`) need not be valid before. */
const placeholder = /\{\{|\{%|<%/;

/** Takes errors up to a number that still tells a person something. */
export class ErrorList {
  readonly errors: FrontMatterError[] = [];
  private lastLine: number | undefined;
  private isTemplate = false;

  constructor(
    private readonly text: string,
    private readonly content: OffsetRange,
  ) {}

  get hasSyntaxError(): boolean {
    return this.lastLine !== undefined;
  }

  add(error: FrontMatterError): void {
    if (this.errors.length < maxErrors) this.errors.push(error);
  }

  /**
   * Takes the first error of a line: what a parser finds in the rest of it mostly follows from that one.
   * A template's placeholder is no mistake, and what the parser finds below it may follow from that.
   */
  addSyntaxError(range: OffsetRange, reason: string): void {
    const visible = visibleRange(this.text, range, this.content);
    const line = this.text.lastIndexOf('\n', visible.start - 1);
    if (line !== this.lastLine) {
      this.isTemplate ||= placeholder.test(this.text.slice(line + 1, visible.end));
      if (!this.isTemplate) this.add({ code: 'syntax-error', range: visible, reason });
    }
    this.lastLine = line;
  }
}

/** A parser may point between characters or behind the last one: at least one character of the block is marked. */
function visibleRange(text: string, range: OffsetRange, content: OffsetRange): OffsetRange {
  const last = content.start + text.slice(content.start, content.end).trimEnd().length;
  const start = Math.min(Math.max(range.start, content.start), last);
  const end = Math.min(Math.max(range.end, start), last);
  if (end > start) return { start, end };
  const atLineEnd = start === last || text.charAt(start) === '\n' || text.charAt(start) === '\r';
  return atLineEnd && start > content.start
    ? { start: start - 1, end: start }
    : { start, end: Math.min(start + 1, text.length) };
}

/** Thrown by a reader to leave a tree that costs too much. */
export class LimitReached extends Error {
  constructor(readonly limit: 'nesting' | 'aliases') {
    super(`front matter is beyond the limit of ${limit}`);
  }
}

/**
 * Runs a reader that may give up.
 * The parsers recurse into nested collections, so a RangeError is the end of their stack.
 */
export function orTooLarge(range: OffsetRange, read: () => Tree): Tree {
  try {
    return read();
  } catch (error) {
    if (error instanceof LimitReached)
      return { root: undefined, failed: false, errors: [{ code: 'too-large', range, limit: error.limit }] };
    if (error instanceof RangeError)
      return { root: undefined, failed: false, errors: [{ code: 'too-large', range, limit: 'nesting' }] };
    throw error;
  }
}

/** Collects the properties of a map and reports a key's second appearance. */
export class MapBuilder {
  private readonly properties: PropertyNode[] = [];
  private readonly first = new Map<string, OffsetRange>();

  constructor(private readonly errors: ErrorList) {}

  add(key: string, keyRange: OffsetRange, value: ValueNode): void {
    const first = this.first.get(key);
    if (first === undefined) this.first.set(key, keyRange);
    else this.errors.add({ code: 'duplicate-property', range: keyRange, property: key, first });
    this.properties.push({ key, keyRange, value });
  }

  build(range: OffsetRange): MapNode {
    return { type: 'map', range, properties: this.properties };
  }
}

export function scalarNode(
  text: string,
  range: OffsetRange,
  kind: ScalarKind,
  value: ScalarNode['value'],
  quoted: boolean,
): ScalarNode {
  return { type: 'scalar', range, raw: text.slice(range.start, range.end), value, kind, quoted };
}
