import { isLogistics, sectionWord } from '../language/sections';
import type { Headline } from '../line/headline';
import { readLabel } from '../line/label';
import { nobody } from '../line/people';
import type { Block } from '../outline/block';
import { plainText } from '../outline/plainText';
import type { Candidate } from './candidates';

/** The level of list items among candidates: below bold paragraphs. */
const itemLevel = 8;

/** An item as a candidate, with nothing known of what stands below it. */
export function itemCandidate(index: number, block: Block, headline: Headline): Candidate {
  return {
    index,
    block: block.with({ endLine: block.line + 1 }),
    level: itemLevel,
    headline,
    under: { people: nobody, score: 0 },
    word: undefined,
    isPart: false,
    hasText: true,
    said: undefined,
  };
}

/** Longer items are remarks. */
const longestItem = 160;

/** An item's text as a title. */
export function titleOf({ text }: Block): string {
  return text.replace(/\s+/g, ' ').replace(/\s*[:：]$/u, '');
}

/** Whether an item is short enough for a title and none of a usual part. */
export function mayTitle(block: Block): boolean {
  const text = plainText(titleOf(block));
  return (
    text.length >= 4 &&
    text.length <= longestItem &&
    !/[.;,]$/.test(text) &&
    sectionWord(text) === undefined &&
    readLabel(text) === undefined &&
    !isLogistics(text)
  );
}
