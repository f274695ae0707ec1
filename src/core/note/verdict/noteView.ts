import { likeness } from '../likeness/likeness';
import { eventness } from '../line/eventTitle';
import { readPostTitle } from '../line/postTitle';
import { sectionsOf, type Section } from '../survey/sections';
import type { Extents } from '../survey/extents';
import { noteLinks } from '../survey/indexLinks';
import { titleInFileName } from '../survey/pathFacts';
import { isWelcome, tellsOfRepository } from '../survey/projectReadme';
import type { NoteView } from '../survey/noteSign';
import { readUnder } from '../survey/under';
import {
  factsTold,
  housekeeping,
  isAboutEvent,
  isCall,
  isDeck,
  isEventPage,
  isOfAnother,
  isPointer,
  isPost,
  lastsDays,
  titlesFolder,
  titleText,
} from './wholeNote';
import type { Evidence } from './reading';
import { talkTitleCandidate } from './oneTalkTitle';

/** A note as a whole, with what its signs look at. */
// A list of what is looked at, one line each: to divide it would hide what a note's signs see.
// eslint-disable-next-line max-lines-per-function
export function noteView(evidence: Evidence, headings: readonly Section[], extents: Extents): NoteView {
  const { frontMatter, path, blocks, agenda } = evidence;
  const title = titleText(evidence);
  const told = factsTold(evidence);
  const fileTitle = titleInFileName(path) ?? '';
  const whole = extents.between(-1, blocks.length);
  const topic = talkTitleCandidate(evidence);
  const last = blocks.at(-1);
  return {
    frontMatter,
    path,
    title,
    titleEventness: eventness(title),
    titleLike: likeness(title),
    post: frontMatter.title === undefined && title === '' ? undefined : readPostTitle(frontMatter.title ?? title),
    fileTitle,
    fileLike: likeness(fileTitle),
    folderLike: likeness(path.event ?? path.folder ?? ''),
    isPost: isPost(evidence),
    topic: topic && (headings.find(({ candidate }) => candidate === topic) ?? sectionsOf([topic], extents)[0]),
    above: topic?.index === 0 ? topic.under : readUnder(blocks, 0),
    headings,
    lines: last?.endLine ?? 0,
    blocks: blocks.length,
    letters: whole.letters,
    items: whole.items,
    code: whole.code,
    agenda: agenda.length,
    isOnCall: isCall(title),
    isDeck: isDeck(evidence),
    isPointer: isPointer(evidence),
    isHousekeeping: housekeeping.test(path.stem),
    ...readmeFacts(evidence),
    lastsDays: lastsDays(evidence),
    tellsWhen: told.has('date'),
    tellsWhere: told.has('place'),
    titlesFolder: titlesFolder(evidence, title),
    isOfAnother: isOfAnother(evidence, title),
    isAboutEvent: isAboutEvent(evidence),
    isEventPage: isEventPage(evidence),
    links: noteLinks(blocks),
  };
}

function readmeFacts({ path, frontMatter, headings, blocks }: Evidence) {
  return {
    isWelcome: path.isFolderNote && !frontMatter.present && isWelcome(headings, blocks),
    tellsOfRepository: path.isFolderNote && path.folder === undefined && tellsOfRepository(blocks),
  };
}
