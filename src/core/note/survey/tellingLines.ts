import { isLogistics } from '../language/sections';
import { readHeadline, type Headline } from '../line/headline';
import { readLabel } from '../line/label';
import { plainText } from '../outline/plainText';
import type { Block } from '../outline/block';
import { isHandles } from './underFacts';
import { lineCandidate, type Candidate } from './candidates';

/** Longer ones are sentences. */
const longest = 220;
/** A single line of the kind may stand in any text. */
const least = 2;
/** `Faster fonts - Ada Moss` is sure, `Fonts - Moss` is not. */
const sure = 0.6;
/** What marks a paragraph in a quotation as a callout: `[!note] Faster fonts`. */
const callout = /^\[![\p{L}-]{2,20}\][-+]?[ \t]+/u;

interface TellingLine {
  readonly index: number;
  readonly block: Block;
  /** Without the mark of a callout. */
  readonly text: string;
}

/** Paragraphs whose first line is a title with who speaks or when, as a heading would be: `Faster fonts - Ada Moss`, `09:00 - Faster fonts`. */
export function tellingLines(blocks: readonly Block[]): Candidate[] {
  const possible = blocks.flatMap((block, index) => {
    const text = possibleLine(block);
    return text === undefined ? [] : [{ index, block, text }];
  });
  // To take a line apart takes much longer than to see that it may be one.
  if (possible.length < least) return [];
  const lines = possible.filter(({ block, text }) => isTelling(text, block));
  const withText = lines.filter((line, at) => hasText(blocks, line, lines[at + 1]));
  // Where most have nothing below, they are an agenda or a list of who was there.
  if (withText.length < least || withText.length < lines.length / 2) return [];
  const starts = new Set(lines.map(({ index }) => index));
  return withText.map((line) => candidateOf(blocks, line, starts));
}

/** The first line of a paragraph, unless it is surely none of the kind. */
function possibleLine(block: Block): string | undefined {
  if (block.kind !== 'paragraph' || block.depth > 0) return undefined;
  const [first = ''] = block.text.split('\n', 1);
  const text = first.replace(callout, '');
  if (block.quoted && text === first) return undefined;
  if (text.length > longest || text.length < 5) return undefined;
  const plain = plainText(text);
  return /[.:,;!]\s*$/.test(plain) || readLabel(plain) !== undefined ? undefined : text;
}

function isTelling(text: string, block: Block): boolean {
  const [, second = ''] = block.text.split('\n', 2);
  const headline = readHeadline(text);
  return isNamed(headline) || isTimed(headline, second) || isDefined(headline, second);
}

function isNamed({ splits: [best] }: Headline): boolean {
  if (best === undefined || best.score < sure || best.pattern === 'named' || best.title.length < 4) return false;
  // `Twitter - @amoss` names an account.
  return best.title.includes(' ') || !isHandles(best.people);
}

/** Two times in one paragraph are an agenda. */
function isTimed(headline: Headline, next: string): boolean {
  return (
    headline.start !== undefined &&
    !headline.isOnlyWhen &&
    /\p{L}{3}/u.test(headline.rest) &&
    !isLogistics(headline.rest) &&
    readHeadline(next).start === undefined
  );
}

/** `Faster fonts`, and below it `: space is a letter`, as lists of definitions are written. */
function isDefined({ text }: Headline, next: string): boolean {
  return /^:[ \t]+\S/.test(next) && text.includes(' ');
}

/** Whether anything stands below a line before the next one. */
function hasText(blocks: readonly Block[], { index, block }: TellingLine, next: TellingLine | undefined): boolean {
  if (block.text.includes('\n')) return true;
  const below = blocks[index + 1];
  return below !== undefined && index + 1 !== next?.index && below.kind !== 'heading' && below.kind !== 'rule';
}

/** How far below a title people write who speaks. */
const near = 8;

function candidateOf(blocks: readonly Block[], line: TellingLine, starts: ReadonlySet<number>): Candidate {
  const { index, block, text } = line;
  const rest = block.text.split('\n').slice(1).join('\n');
  const below = blocks.slice(index + 1, index + near);
  const end = below.findIndex(({ kind }, at) => kind === 'rule' || kind === 'heading' || starts.has(index + 1 + at));
  const following = end < 0 ? below : below.slice(0, end);
  const own = block.with({ endLine: block.line + 1, text });
  return lineCandidate(
    blocks,
    index,
    own,
    rest === '' ? following : [block.with({ line: block.line + 1, text: rest }), ...following],
  );
}
