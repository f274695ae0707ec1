import { lexicon } from '../language/lexicon';
import { readLabel } from '../line/label';
import { readHeadline } from '../line/headline';
import type { Block } from '../outline/block';
import { plainText } from '../outline/plainText';
import { lineCandidate, type Candidate } from './candidates';
import { itemCandidate } from './itemTitles';
import { speakerInSentence } from './speakerLines';
import { readUnder } from './under';

/** `Faster fonts: the speaker showed …`. */
const beforeColon = /^([^:：\n*_[]{4,100})[:：]\s+(\S[^]{30,})$/u;
/** `**Faster fonts.** Ada Moss showed …`. */
const inBold = /^(?:\*\*|__)(?!\s)([^*_\n]{4,100}?)[.:：]?(?:\*\*|__)[.:：]?\s+(\S[^]{30,})$/u;

/** Fewer may be remarks on anything. */
const least = 3;
/** How many of the remarks must speak of a talk or of who gave it. */
const leastShare = 0.5;
const longestRead = 600;
/** Shorter words for a talk mean other things as well: `lab`, `lt`. */
const shortest = 4;

const talkWords = new RegExp(
  `(?<!\\p{L})(?:${['sessions', 'talkLists']
    .flatMap((list) => lexicon.words(list as 'sessions' | 'talkLists'))
    .concat(lexicon.labels('speaker'))
    .filter((word) => word.length >= shortest && /^\p{L}+$/u.test(word))
    .join('|')})(?!\\p{L})`,
  'iu',
);

interface Remarked {
  readonly index: number;
  readonly block: Block;
  readonly title: string;
  readonly remark: string;
}

/** Items of a list that go on in the same line about a talk: `- Faster fonts: the speaker showed how …`. */
export function remarkedItems(blocks: readonly Block[]): Candidate[] {
  return talksAmong(blocks, ({ kind, depth }) => kind === 'item' && depth === 1, beforeColon).map(
    ({ index, block, title, remark }) => ({
      ...itemCandidate(index, block, readHeadline(title)),
      under: readUnder([block.with({ kind: 'paragraph', text: remark })], 0),
    }),
  );
}

/** Paragraphs that begin in bold and go on about a talk: `**Faster fonts.** Ada Moss showed how …`. */
export function remarkedParagraphs(blocks: readonly Block[]): Candidate[] {
  return talksAmong(blocks, ({ kind, depth }) => kind === 'paragraph' && depth === 0, inBold).map(
    ({ index, block, title, remark }) =>
      lineCandidate(blocks, index, block.with({ endLine: block.line + 1, text: title }), [
        block.with({ text: remark }),
      ]),
  );
}

function talksAmong(blocks: readonly Block[], isOfForm: (block: Block) => boolean, form: RegExp): Remarked[] {
  const found = blocks.flatMap((block, index) => {
    if (!isOfForm(block)) return [];
    const [, title, remark] = form.exec(block.text.slice(0, longestRead)) ?? [];
    return title === undefined || remark === undefined || readLabel(plainText(`${title}:`)) !== undefined
      ? []
      : [{ index, block, title, remark }];
  });
  const ofTalks = found.filter(({ remark }) => saysTalk(plainText(remark)));
  return found.length < least || ofTalks.length < found.length * leastShare ? [] : found;
}

function saysTalk(remark: string): boolean {
  return talkWords.test(remark) || speakerInSentence(remark, true) !== undefined;
}
