import { compact, fold, foldedWords } from '../../text/fold';
import type { Block } from '../outline/block';
import { supportOf, type Candidate } from '../survey/candidates';
import { openingCandidate } from '../survey/opening';
import { eventness, namesEdition } from '../line/eventTitle';
import { isAboutEvent, isOfAnother, isPost, lastsDays, titlesFolder } from './otherReadings';
import { isFileName } from '../survey/noteTitle';
import { noVote } from '../line/patternVote';
import { titleInFileName } from '../survey/pathFacts';
import type { Evidence, Reading } from './reading';
import { readPeople } from '../line/people';
import { readPostTitle } from '../line/postTitle';
import { readUnder } from '../survey/under';
import { hasEventWord, isContainer } from '../language/eventWords';
import { labelAt } from '../line/blockFacts';

/** The whole note is one talk. */
export function talkReading(evidence: Evidence): Reading {
  const { frontMatter, path, blocks } = evidence;
  const reasons: string[] = [];
  let score = 0;
  const add = (weight: number, reason: string): void => {
    score += weight;
    if (weight > 0) reasons.push(reason);
  };
  if (blocks.length === 0 && frontMatter.title === undefined && frontMatter.speakers.length === 0 && isPost(evidence))
    return { kind: 'talk', score: 0, evidence: 'an empty page', talks: [], vote: noVote };
  if (frontMatter.speakers.length > 0) add(5, 'front matter names a speaker');
  if (frontMatter.event !== undefined) add(2, 'front matter names an event');
  if (frontMatter.subtitle !== undefined && readPeople(frontMatter.subtitle).likeness >= 0.7)
    add(2.5, 'the subtitle is a speaker');
  const topic = talkTitleCandidate(evidence);
  const support = topic && supportOf(topic, noVote, false);
  const post = isPost(evidence) && frontMatter.title !== undefined ? readPostTitle(frontMatter.title) : undefined;
  const heading = topic && !path.isFolderNote && isFileName(topic.headline.text) ? '' : topic?.headline.text;
  const own = post?.event !== undefined && post.title !== '' ? post.title : (heading ?? frontMatter.title ?? '');
  const namesEvent =
    (eventness(own) >= 2 && !isOfAnother(evidence, own)) ||
    (post !== undefined && post.event === undefined && eventness(frontMatter.title ?? '') >= 2) ||
    (!isPost(evidence) &&
      (path.isFolderNote ? titlesFolder(evidence, own) : path.event !== undefined && namesEdition(own, path.event, 2)));
  // Under an event's name stands where it was, and who spoke first.
  const speakers =
    namesEvent && /^(?:line|first item) below$/.test(topic?.under.how ?? '')
      ? headedScore(topic)
      : (support?.speakerScore ?? 0);
  if (support && speakers >= 0.5) add(3.2 * speakers, `the title has a ${support.reasons[0] ?? 'speaker'}`);
  const above = topic?.index === 0 ? undefined : readUnder(blocks, 0);
  const labelled = topic?.under.event ?? above?.event;
  if (labelled !== undefined || above?.how === 'speaker label') add(3.5, 'labels name event or speaker');
  if (isPost(evidence)) {
    if (post?.event !== undefined && post.title !== '') add(2, 'the title names an event before the talk');
    if (post?.people) add(2.5, 'the title names a speaker');
    if (isAboutEvent(evidence)) add(path.inNotesWorkspace ? 1.9 : 1.2, 'a page about an event');
  } else {
    add(
      contextWeight(evidence),
      path.eventFromFolder ? 'lies in the folder of an event' : 'the workspace holds notes of talks',
    );
  }
  if (namesEvent && speakers < 0.5 && frontMatter.speakers.length === 0) score -= 1.5;
  if (speakers < 0.5 && frontMatter.speakers.length === 0 && labelled === undefined && lastsDays(evidence)) score -= 2;
  if (path.fileIsPart) score -= 0.4;
  if (!topic && path.fileIsEvent && post?.event === undefined) score -= 1;
  return {
    kind: 'talk',
    score,
    evidence: reasons.length > 0 ? `one talk: ${reasons.join(', ')}` : 'one talk',
    talks: topic && support ? [{ candidate: topic, support }] : [],
    vote: noVote,
  };
}

function headedScore(topic: Candidate | undefined): number {
  return Math.max(0, ...(topic?.headline.splits ?? []).map((split) => split.score));
}

/** How much a note's place among folders speaks for a talk. */
function contextWeight({ path }: Evidence): number {
  if (path.isCodeFolder) return 0.5;
  if (!path.eventFromFolder) {
    if (path.isFolderNote) return path.inTalkFolder && path.eventIsLikely ? 1.9 : 0;
    return path.eventIsLikely || path.inNotesWorkspace ? 1.9 : 0;
  }
  // A year alone makes no event of the folder of a page: `2024-in-review/index.md`.
  if (path.isFolderNote)
    return path.eventIsLikely &&
      (path.inNotesWorkspace || path.date !== undefined || hasEventWord(fold(path.event ?? '')))
      ? 1.7
      : 0.8;
  return path.eventIsLikely ? 2.4 : path.inNotesWorkspace ? 1.8 : 0;
}

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

/** Of several top headings the first titles the note when it is what the file is called, alone has a speaker or says what the file's name says. */
function titlesNote(first: Candidate, headings: readonly Candidate[], fileTitle: string | undefined): boolean {
  if (fileTitle !== undefined && compact(first.headline.text) === compact(fileTitle)) return true;
  if (supportOf(first, noVote, false).speakerScore >= 0.5)
    return headings
      .slice(1, 50)
      .every((other) => other.level !== first.level || supportOf(other, noVote, false).speakerScore < 0.5);
  const inName = new Set(
    isContainer(fileTitle ?? '') ? [] : foldedWords(fileTitle ?? '').filter((word) => word.length > 3),
  );
  return inName.size === 0 || foldedWords(first.headline.text).some((word) => inName.has(word));
}
