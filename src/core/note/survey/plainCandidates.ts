import { foldedWords } from '../../text/fold';
import { readLabel } from '../line/label';
import type { Block } from '../outline/block';
import { lineCandidate, longestTitle, type Candidate } from './candidates';
import { tellingLines } from './tellingLines';

/** Fewer lines of the kind may be sentences that introduce a list. */
const leastPlain = 3;

/**
 * Paragraphs that stand for headings: short lines right above a list, where the note has no other headings, and first lines that
 * name a speaker or a time.
 * @param headings how many the note has
 */
export function plainCandidates(blocks: readonly Block[], headings: number): Candidate[] {
  const telling = tellingLines(blocks);
  const short = headings <= 1 ? shortLines(blocks) : [];
  const known = new Set(telling.map(({ index }) => index));
  return [...telling, ...short.filter(({ index }) => !known.has(index))].sort((a, b) => a.index - b.index);
}

/** Short lines right above a list, `Faster fonts⏎- a note`, in a note that has no other headings; none where they are few. */
function shortLines(blocks: readonly Block[]): Candidate[] {
  const found = blocks.flatMap((block, index) =>
    isPlainTitle(block, blocks[index + 1]) ? [lineCandidate(blocks, index, block)] : [],
  );
  for (const candidate of found) candidate.isAmongTalks = true;
  if (found.length < leastPlain) return [];
  const known = new Set(found.map(({ headline }) => beginning(headline.text)));
  /** Which of them are heads of a list that tells what comes. */
  const announces = ({ index }: Candidate): boolean => {
    let named = 0;
    for (let at = index + 1; blocks[at]?.kind === 'item'; at++)
      if (known.has(beginning(blocks[at]?.text ?? ''))) named++;
    return named >= 2;
  };
  return found.filter((candidate) => !announces(candidate));
}

/** Enough to know a title again to which somebody added the number of votes. */
function beginning(text: string): string {
  return foldedWords(text.slice(0, 50)).join('').slice(0, 12);
}

function isPlainTitle(block: Block, next: Block | undefined): boolean {
  if (
    block.kind !== 'paragraph' ||
    block.depth > 0 ||
    block.quoted ||
    next?.kind !== 'item' ||
    next.line !== block.endLine
  )
    return false;
  return (
    block.text.length >= 3 &&
    block.text.length <= longestTitle &&
    !block.text.includes('\n') &&
    !/[.:,;]$/.test(block.text) &&
    readLabel(block.text) === undefined
  );
}
