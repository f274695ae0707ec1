import { supportOf, type Candidate } from './candidates';
import { eventness } from '../line/eventTitle';
import type { FrontMatterFacts } from './frontMatterFacts';
import { noVote } from '../line/patternVote';

/** Support from which on a heading looks like a talk's. */
export const supported = 1.2;

/** The heading that titles the note: the first, when nothing above it and none of its level competes. */
export function noteTitle(headings: readonly Candidate[], frontMatter: FrontMatterFacts): Candidate | undefined {
  const [first] = headings;
  if (!first || isFileName(first.headline.text))
    return headings[1] && headings.filter(({ level }) => level === headings[1]?.level).length === 1
      ? headings[1]
      : undefined;
  const top = headings.reduce((least, { level }) => Math.min(least, level), 6);
  if (first.level !== top || first.said || (frontMatter.title !== undefined && first.level > 1)) return undefined;
  const peers = headings.filter((candidate) => candidate.level === top && candidate !== first);
  if (peers.length === 0) return first.word === 'part' ? undefined : first;
  if (first.word !== undefined || first.isPart) return undefined;
  if (peers.every((candidate) => candidate.isPart || candidate.word !== undefined)) return first;
  const looksLikeTalk = (candidate: Candidate): boolean => supportOf(candidate, noVote).weight >= supported;
  if (looksLikeTalk(first)) return undefined;
  if (eventness(first.headline.text) >= 2) return first;
  const talks = peers.filter(looksLikeTalk).length;
  return frontMatter.title === undefined && talks >= Math.max(2, peers.length * 0.6) ? first : undefined;
}

/** `20240517_fontcon_1.2`: the file's name where a title should stand. */
export function isFileName(text: string): boolean {
  return /^(?=.*[\d])(?=.*_)[^\s]{5,80}$/u.test(text);
}
