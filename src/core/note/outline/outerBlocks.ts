import { leadingCount } from '../../text/leading';
import { parseBlocks, type Token } from './blockParser';

/** A piece of Markdown that stands in no other: a whole list, a table, a quote with all that is in it. */
export interface OuterBlock {
  /** 0-based line of the note. */
  readonly line: number;
  /** Exclusive. */
  readonly endLine: number;
  readonly isList: boolean;
  /** Nobody sees what stands in it. */
  readonly isComment: boolean;
  /** Whether it would take in whatever is written below it: a fence or a comment that nobody closed. */
  readonly isOpen: boolean;
}

/** The start of an HTML block that goes on beyond empty lines, with what ends it. */
const unending: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^\s*<!--/, /-->/],
  [/^\s*<\?/, /\?>/],
  [/^\s*<!\[CDATA\[/, /\]\]>/],
  [/^\s*<![A-Za-z]/, />/],
  [/^\s*<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
];

/**
 * The outermost blocks of a note's body in their order: between two of them something can be written that belongs to neither.
 * @param firstLine the 0-based line of the note at which the body starts
 */
export function outerBlocks(body: string, firstLine: number): OuterBlock[] {
  const blocks: OuterBlock[] = [];
  let end = 0;
  for (const token of parseBlocks(body)) {
    if (token.map === null || token.map[0] < end || token.map[1] <= end) continue;
    const [line, endLine] = token.map;
    end = endLine;
    blocks.push({
      line: line + firstLine,
      endLine: endLine + firstLine,
      isList: token.type.endsWith('_list_open'),
      isComment: token.type === 'html_block' && /^\s*<!--/.test(token.content),
      isOpen: isOpen(token, endLine - line),
    });
  }
  return blocks;
}

/** @param lineCount how many lines it has */
function isOpen({ type, content }: Token, lineCount: number): boolean {
  // A fence's own lines are no part of its content.
  if (type === 'fence') return content.split('\n').length - 1 > lineCount - 2;
  if (type !== 'html_block') return false;
  const [, closes] = unending.find(([start]) => start.test(content)) ?? [];
  return closes?.test(content) === false;
}

/**
 * The 0-based line before which a block of its own can be written: the given one where it lies between two blocks, else the end of
 * the block that it would break, or the start of one that would swallow it.
 */
export function lineBetween(
  blocks: readonly OuterBlock[],
  line: number,
  mayDivide: (block: OuterBlock) => boolean,
): number {
  const block = blocks[lastAbove(blocks, line)];
  if (block === undefined) return line;
  if (block.isOpen) return block.line;
  return line < block.endLine && !mayDivide(block) ? block.endLine : line;
}

/** Index of the last block that begins above a line; -1 where there is none. */
function lastAbove(blocks: readonly OuterBlock[], line: number): number {
  return leadingCount(blocks, (block) => block.line < line) - 1;
}
