import type { OffsetRange } from '../text/range';

/**
 * Front matter as one tree, whatever it is written in. All ranges are UTF-16 offsets into the whole text of the note.
 */

export type Format = 'yaml' | 'toml' | 'json';

/** Where the front matter stands in its note. */
export interface Block {
  /** From the first character of the opening delimiter to the last of the closing one. A JSON object at the top is its own delimiter. */
  readonly range: OffsetRange;
  /** Between the delimiters, with the line ending before the closing one. */
  readonly content: OffsetRange;
  /** Where the body starts: after the closing delimiter's line ending. */
  readonly bodyStart: number;
  /** 0-based line of the opening delimiter. */
  readonly firstLine: number;
  /** 0-based line of the closing delimiter; of the last line that still looks like front matter when there is none. */
  readonly lastLine: number;
  readonly closed: boolean;
  /** What the opening delimiter says it is written in: `yaml`, or `js` in `---js`. */
  readonly language: string;
}

export type FrontMatterError =
  /** `reason` is the parser's own sentence, in English. */
  | { readonly code: 'syntax-error'; readonly range: OffsetRange; readonly reason: string }
  | { readonly code: 'misplaced-front-matter'; readonly range: OffsetRange; readonly why: 'blank-lines' | 'comment' }
  | { readonly code: 'unclosed-front-matter'; readonly range: OffsetRange }
  | { readonly code: 'refused-language'; readonly range: OffsetRange; readonly language: string }
  | {
      readonly code: 'duplicate-property';
      readonly range: OffsetRange;
      readonly property: string;
      readonly first: OffsetRange;
    }
  /** Only TOML's own dates: elsewhere a date is a text, for the rules to judge. */
  | {
      readonly code: 'invalid-date';
      readonly range: OffsetRange;
      readonly property: string;
      readonly value: string;
      readonly why: 'impossible';
    }
  | { readonly code: 'too-large'; readonly range: OffsetRange; readonly limit: 'size' | 'nesting' | 'aliases' };

export interface FrontMatter {
  /** What the tree was read as; for a refused language, what its delimiter usually stands for. */
  readonly format: Format;
  readonly block: Block;
  /** The properties; absent when the block was not read at all or holds none (`- a`, a lone sentence). */
  readonly root: MapNode | undefined;
  /** Whether the parser gave up and the properties were read line by line, as texts. */
  readonly recovered: boolean;
  readonly errors: readonly FrontMatterError[];
}

export interface MapNode {
  readonly type: 'map';
  readonly range: OffsetRange;
  readonly properties: readonly PropertyNode[];
}

export interface PropertyNode {
  readonly key: string;
  /** Of the key as written, with its quotes; in a dotted TOML key only of this part. */
  readonly keyRange: OffsetRange;
  readonly value: ValueNode;
}

export interface ListNode {
  readonly type: 'list';
  readonly range: OffsetRange;
  readonly items: readonly ValueNode[];
}

/** What a scalar is; `date`, `date-time` and `time` are types of their own only in TOML. */
export type ScalarKind = 'string' | 'number' | 'boolean' | 'null' | 'date' | 'date-time' | 'time';

export interface ScalarNode {
  readonly type: 'scalar';
  readonly range: OffsetRange;
  /** As written, with quotes. */
  readonly raw: string;
  /** Dates and times are strings, as written. */
  readonly value: string | number | boolean | null;
  readonly kind: ScalarKind;
  readonly quoted: boolean;
}

export type ValueNode = MapNode | ListNode | ScalarNode;
