import type { Candidate } from './candidates';
import type { Block } from '../outline/block';
import { plainText } from '../outline/plainText';

/** More text tells of something itself; less only says what the folder holds. */
const shortText = 600;

/** Whether a README has no more than a few words of welcome. */
export function isWelcome(headings: readonly Candidate[], blocks: readonly Block[]): boolean {
  if (headings.length > 2 || blocks.length > 12) return false;
  let length = 0;
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'row') return false;
    if (block.kind !== 'heading') length += plainText(block.text).length;
  }
  return length < shortText;
}

/** `This repository contains my notes …`, by language. */
const ofRepository =
  /(?<!\p{L})(?:(?:this|my) (?:repo(?:sitory)?|project|knowledge base)\b(?! (?:is|was) (?:archived|private))|dieses (?:repo(?:sitory)?|verzeichnis)|ce (?:dépôt|repo)|este repo(?:sitorio|sitório)?|questo repo(?:sitory)?|этот репозиторий|этом репозитории)|この?リポジトリ|本仓库|本倉庫|此仓库|이 (?:저장소|레포)/iu;
/** In how many blocks at the top a README says what it is about. */
const opening = 4;

/** Whether the first lines of a README are about the folder of notes as such. */
export function tellsOfRepository(blocks: readonly Block[]): boolean {
  return blocks
    .slice(0, opening)
    .some(({ kind, text }) => kind === 'paragraph' && ofRepository.test(text.slice(0, 600)));
}
