import { plainText } from './plainText';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'code' | 'row' | 'rule' | 'comment';

interface Fields {
  readonly kind: BlockKind;
  /** 0-based line of the note. */
  readonly line: number;
  /** Exclusive; of an item only its first paragraph, not what is nested in it. */
  readonly endLine: number;
  /** The source without markers (`##`, bullets, quote signs, fences); cells of a row are joined by tabs. */
  readonly text: string;
  /** Of a heading 1 to 6, else 0. */
  readonly level: number;
  /** How many lists it stands in: 1 for the items of an outermost list. */
  readonly depth: number;
  readonly ordered: boolean;
  readonly quoted: boolean;
}

/** How many lines of a block anybody looks at who asks what stands under a heading. */
const most = 10;

/** A piece of a note's body as Markdown divides it. */
export class Block implements Fields {
  readonly kind: BlockKind;
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly level: number;
  readonly depth: number;
  readonly ordered: boolean;
  readonly quoted: boolean;
  private found: readonly BlockLine[] | undefined;

  constructor(fields: Fields) {
    this.kind = fields.kind;
    this.line = fields.line;
    this.endLine = fields.endLine;
    this.text = fields.text;
    this.level = fields.level;
    this.depth = fields.depth;
    this.ordered = fields.ordered;
    this.quoted = fields.quoted;
  }

  /** Its first lines, at most ten. */
  get lines(): readonly BlockLine[] {
    return (this.found ??= firstLines(this.text).map((source) => new BlockLine(source)));
  }

  /** The same block with some of its facts changed. */
  with(changes: Partial<Fields>): Block {
    const { kind, line, endLine, text, level, depth, ordered, quoted } = this;
    return new Block({ kind, line, endLine, text, level, depth, ordered, quoted, ...changes });
  }
}

/** A line of a block; what it takes some work to know is found out once, when first asked for. */
export class BlockLine {
  private plain: string | undefined;

  constructor(readonly source: string) {}

  /** As a reader sees it. */
  get text(): string {
    return (this.plain ??= plainText(this.source));
  }
}

function firstLines(text: string): string[] {
  return text.includes('\n') ? text.split('\n', most) : [text];
}
