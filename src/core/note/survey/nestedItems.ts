import { readHeadline } from '../line/headline';
import type { Block } from '../outline/block';
import { isForTalks, type Candidate } from './candidates';
import { itemCandidate, mayTitle, titleOf } from './itemTitles';
import { readUnder } from './under';

const least = 2;
/** Of a list so many items must have notes below them: others are a list of something. */
const leastShare = 0.5;

/**
 * Items of outermost lists with notes nested below, whatever they say: `- Faster fonts`, `  - space is a letter`. Whether they are
 * talks or parts of one, their words tell.
 * @param headings of the blocks
 */
export function nestedItems(blocks: readonly Block[], headings: readonly Candidate[]): Candidate[] {
  const headingAt = new Map(headings.map((heading) => [heading.index, heading]));
  const result: Candidate[] = [];
  let list: Candidate[] = [];
  let items = 0;
  let isAmongTalks = false;
  const close = (): void => {
    if (list.length >= least && list.length >= items * leastShare) result.push(...list);
    list = [];
    items = 0;
  };
  for (const [index, block] of blocks.entries()) {
    const heading = headingAt.get(index);
    if (heading) isAmongTalks = isForTalks(heading);
    if (block.depth === 0) close();
    if (block.kind !== 'item' || block.depth !== 1 || block.quoted) continue;
    items++;
    if ((blocks[index + 1]?.depth ?? 0) > 1 && mayTitle(block))
      list.push(nestedItem(blocks, index, block, isAmongTalks));
  }
  close();
  return result;
}

function nestedItem(blocks: readonly Block[], index: number, block: Block, isAmongTalks: boolean): Candidate {
  const below = blocks.slice(index + 1, index + near);
  const end = below.findIndex(({ depth }) => depth < 2);
  return {
    ...itemCandidate(index, block, readHeadline(titleOf(block))),
    under: readUnder(end < 0 ? below : below.slice(0, end), 0),
    isAmongTalks,
  };
}

/** How far below a title people write who speaks. */
const near = 8;
