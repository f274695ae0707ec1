import type { Block } from './outline';
import { plainText } from './plainText';
import { readLabel, type Labelled } from './words/labels';

/** How many lines of a block anybody looks at who asks what stands under a heading. */
const most = 10;

/** A line of a block; what it takes some work to know is found out once, when first asked for. */
export class BlockLine {
  private plain: string | undefined;
  private found: { readonly label: Labelled | undefined } | undefined;

  constructor(readonly source: string) {}

  /** As a reader sees it. */
  get text(): string {
    return (this.plain ??= plainText(this.source));
  }

  /** The label it begins with. */
  get label(): Labelled | undefined {
    return (this.found ??= { label: readLabel(this.text) }).label;
  }
}

const known = new WeakMap<Block, readonly BlockLine[]>();

/** The first lines of a block, at most ten. */
export function linesOf(block: Block): readonly BlockLine[] {
  let lines = known.get(block);
  if (!lines) known.set(block, (lines = firstLines(block.text).map((source) => new BlockLine(source))));
  return lines;
}

function firstLines(text: string): string[] {
  return text.includes('\n') ? text.split('\n', most) : [text];
}
