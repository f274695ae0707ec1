import type { Block, BlockLine } from '../outline/block';
import { readHeadline, type Headline } from './headline';
import { readLabel, type Labelled } from './label';

const headlines = new WeakMap<Block, Headline>();
const labels = new WeakMap<BlockLine, { readonly label: Labelled | undefined }>();

/** A block's text taken apart as that of a heading, once however many ask. */
export function headlineOf(block: Block): Headline {
  let found = headlines.get(block);
  if (!found) headlines.set(block, (found = readHeadline(block.text)));
  return found;
}

/** The label a line of a block begins with, looked for once however many ask. */
export function labelAt(line: BlockLine): Labelled | undefined {
  let found = labels.get(line);
  if (!found) labels.set(line, (found = { label: readLabel(line.text) }));
  return found.label;
}

/** Whether a block begins with a label. */
export function beginsWithLabel({ lines: [first] }: Block): boolean {
  return first !== undefined && labelAt(first) !== undefined;
}
