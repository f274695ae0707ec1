import type { Block } from '../outline/block';
import type { Candidate } from './candidates';

/** What stands below a heading or another candidate, counted. */
export interface Extent {
  /** Block index, exclusive: where the next of its level or a higher one begins. */
  readonly end: number;
  /** Characters of text, list items, and paragraphs below it. */
  readonly letters: number;
  readonly items: number;
  readonly paragraphs: number;
  readonly code: number;
}

/** Counts over the blocks of a note, summed up once, so that a stretch of it is told by two look-ups. */
export class Extents {
  /** How many blocks. */
  readonly length: number;
  private readonly letters: Float64Array;
  private readonly items: Float64Array;
  private readonly paragraphs: Float64Array;
  private readonly code: Float64Array;

  constructor(blocks: readonly Block[]) {
    this.length = blocks.length;
    const size = blocks.length + 1;
    this.letters = new Float64Array(size);
    this.items = new Float64Array(size);
    this.paragraphs = new Float64Array(size);
    this.code = new Float64Array(size);
    for (const [index, { kind, text }] of blocks.entries()) {
      this.letters[index + 1] =
        (this.letters[index] ?? 0) + (kind === 'heading' || kind === 'comment' ? 0 : text.length);
      this.items[index + 1] = (this.items[index] ?? 0) + Number(kind === 'item');
      this.paragraphs[index + 1] = (this.paragraphs[index] ?? 0) + Number(kind === 'paragraph');
      this.code[index + 1] = (this.code[index] ?? 0) + Number(kind === 'code');
    }
  }

  /** From the block behind `start` up to `end`. */
  between(start: number, end: number): Extent {
    const of = (sums: Float64Array): number => (sums[end] ?? 0) - (sums[start + 1] ?? 0);
    return {
      end,
      letters: of(this.letters),
      items: of(this.items),
      paragraphs: of(this.paragraphs),
      code: of(this.code),
    };
  }
}

/** Of each candidate the index of the one above it, -1 for none, and the block at which what belongs to it ends. */
export function nesting(
  candidates: readonly Candidate[],
  blockCount: number,
): { readonly parents: readonly number[]; readonly ends: readonly number[] } {
  const parents: number[] = [];
  const ends = new Array<number>(candidates.length).fill(blockCount);
  const open: number[] = [];
  for (const [index, candidate] of candidates.entries()) {
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if ((candidates[last]?.level ?? 0) < candidate.level) break;
      ends[last] = candidate.index;
      open.pop();
    }
    parents.push(open.at(-1) ?? -1);
    open.push(index);
  }
  return { parents, ends };
}
