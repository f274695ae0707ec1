import { compact, foldedWords } from '../../text/fold';
import { isContainer } from '../language/eventWords';
import { labelAt } from '../line/blockFacts';
import { noVote } from '../line/patternVote';
import type { Block } from '../outline/block';
import { supportOf, type Candidate } from '../survey/candidates';
import { openingCandidate } from '../survey/opening';
import { titleInFileName } from '../survey/pathFacts';
import type { Evidence } from './reading';

/** In a note of one talk the heading that titles it: the note's title, unless that is only `Keynote II` or a person. */
export function talkTitleCandidate({ headings, title, path, blocks, frontMatter }: Evidence): Candidate | undefined {
  const [first] = headings;
  const opening =
    (title === undefined || title.level > 1) && frontMatter.title === undefined && (first?.index ?? 1) > 0
      ? openingCandidate(blocks, titleInFileName(path))
      : undefined;
  if (opening) return opening;
  if (!title) {
    const [, second] = headings;
    // `## Ada Moss`, and below it `# Quiet Ink`.
    if (
      first !== undefined &&
      second?.index === first.index + 1 &&
      second.level < first.level &&
      first.headline.peopleOnly >= 0.8 &&
      second.word === undefined
    )
      return second;
    if (headings.length === 1) return first?.word === undefined ? first : undefined;
    return first &&
      first.index <= 1 &&
      first.word === undefined &&
      !first.isPart &&
      !isProse(blocks[first.index - 1]) &&
      titlesNote(first, headings, titleInFileName(path))
      ? first
      : undefined;
  }
  const next = headings[headings.indexOf(title) + 1];
  const peers = next && headings.filter((candidate) => candidate.level === next.level);
  const isNamedLikeFile = /^[\W\d_]*(?:talk|session|notes?)?[\W\d_]*$/i.test(title.headline.rest);
  if (next && peers?.length === 1 && next.word === undefined && isNamedLikeFile) return next;
  if (
    title.word !== 'session' &&
    title.word !== 'container' &&
    title.word !== 'frame' &&
    title.headline.peopleOnly < 0.9
  )
    return title;
  const below = headings
    .slice(headings.indexOf(title) + 1, headings.indexOf(title) + 3)
    .find((candidate) => candidate.headline.peopleOnly < 0.8 && candidate.word === undefined);
  return below &&
    below.level > title.level &&
    headings.filter((candidate) => candidate.level === below.level).length <= 2
    ? below
    : title;
}

/** A paragraph that does more than to tell facts after their labels. */
function isProse(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.lines.some((line) => labelAt(line) === undefined);
}

/**
 * Of several top headings the first titles the note when it is what the file is called, alone has a speaker or says what the
 * file's name says.
 */
function titlesNote(first: Candidate, headings: readonly Candidate[], fileTitle: string | undefined): boolean {
  if (fileTitle !== undefined && compact(first.headline.text) === compact(fileTitle)) return true;
  if (supportOf(first, noVote).speakerScore >= 0.5)
    return headings
      .slice(1, 50)
      .every((other) => other.level !== first.level || supportOf(other, noVote).speakerScore < 0.5);
  const inName = new Set(
    isContainer(fileTitle ?? '') ? [] : foldedWords(fileTitle ?? '').filter((word) => word.length > 3),
  );
  return inName.size === 0 || foldedWords(first.headline.text).some((word) => inName.has(word));
}
