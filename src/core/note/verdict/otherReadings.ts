import { fold, foldedWords } from '../../text/fold';
import type { Block, BlockLine } from '../outline/block';
import { findDate } from '../line/dates';
import { cleanEventTitle, eventness, isReport, namesEdition } from '../line/eventTitle';
import { noVote } from '../line/patternVote';
import { plainText } from '../outline/plainText';
import { isProjectReadme, isWelcome, tellsOfRepository } from '../survey/projectReadme';
import type { Evidence, Reading } from './reading';
import { hasEventWord, isContainer } from '../language/eventWords';
import { saysTakingPart } from '../language/participation';
import { labelAt } from '../line/blockFacts';

/** What a note is that nothing speaks for: evidence below these scores is no evidence. */
const otherScore = 1.6;
const otherPostScore = 3;
const otherProjectScore = 5;

/** Nothing about talks at all: what wins when nothing speaks for anything else. */
export function otherReading(evidence: Evidence): Reading {
  const isForeign = isPost(evidence) && !isAboutEvent(evidence);
  const { stem, isFolderNote, inNotesWorkspace } = evidence.path;
  const isHousekeeping =
    housekeeping.test(stem) ||
    (isFolderNote &&
      !inNotesWorkspace &&
      evidence.path.event === undefined &&
      !(evidence.path.inMeetings && evidence.path.date !== undefined) &&
      !(eventness(titleText(evidence)) >= 2 && tellsWhenAndWhere(evidence)));
  const as = (score: number, reason: string): Reading => ({
    kind: 'other',
    score,
    evidence: reason,
    talks: [],
    vote: noVote,
  });
  if (isDeck(evidence)) return as(otherProjectScore, 'a deck of slides');
  if (isPointer(evidence)) return as(otherPostScore, 'points to another note');
  if (isCall(titleText(evidence))) return as(otherPostScore, 'calls for people');
  const readme = isFolderNote && !evidence.path.eventFromFolder ? readmeReading(evidence) : undefined;
  if (readme) return readme;
  return as(
    isForeign || isHousekeeping ? otherPostScore : otherScore,
    isForeign ? 'a page about no event' : 'no sign of talks',
  );
}

/** `Notes moved to [day 2](day-2.md)`, and no more. */
export function isPointer({ blocks, frontMatter }: Evidence): boolean {
  const [only, ...others] = blocks;
  return (
    only?.kind === 'paragraph' &&
    others.length === 0 &&
    !frontMatter.present &&
    only.text.length <= longestPointer &&
    /\]\((?!https?:)[^()\s]{1,200}\.(?:md|markdown)(?:#[^()\s]{0,100})?\)/i.test(only.text)
  );
}
const longestPointer = 200;

/** `Call for Volunteers`, `FontCon Hiring Board`: about an event, but not of what was there. */
export function isCall(title: string): boolean {
  return /\bcall for (?:volunteers|helpers|papers|speakers|proposals|participation|talks)\b|\bvolunteers (?:needed|wanted)\b|\b(?:hiring|job|jobs) board\b|\b(?:freiwillige|helfer(?:innen)?|speaker|referenten) gesucht\b|\bappel (?:à|a) (?:bénévoles|benevoles|orateurs|communications|participation)\b|\b(?:buscamos|procuramos) volunt[aá]ri[oa]s\b|志愿者(?:招募|征集)|招募志愿者|志工(?:招募|徵求)|ボランティア(?:募集|スタッフ)|자원봉사자 모집/iu.test(
    title,
  );
}

/** The source of slides: Showoff marks each with `!SLIDE`, Marp says so in its front matter. */
export function isDeck({ blocks, frontMatter }: Evidence): boolean {
  return (
    frontMatter.isDeck ||
    blocks.slice(0, 200).filter(({ kind, text }) => kind === 'paragraph' && /^!SLIDE\b/m.test(text.slice(0, 2000)))
      .length >= 2
  );
}

/** The README of a program, or one that only says what the folder holds. */
function readmeReading({ headings, blocks, path, frontMatter }: Evidence): Reading | undefined {
  if (frontMatter.present || path.date !== undefined) return undefined;
  if (isProjectReadme(headings, blocks))
    return { kind: 'other', score: otherProjectScore, evidence: 'the README of a program', talks: [], vote: noVote };
  if (path.folder === undefined && tellsOfRepository(blocks))
    return {
      kind: 'other',
      score: otherPostScore,
      evidence: 'tells of the folder it lies in',
      talks: [],
      vote: noVote,
    };
  const isDated = (): boolean => blocks.some(({ text }) => findDate(text.slice(0, 300)) !== undefined);
  return isWelcome(headings, blocks) && !path.inTalkFolder && !isDated()
    ? { kind: 'other', score: otherPostScore, evidence: 'a README of a few words', talks: [], vote: noVote }
    : undefined;
}

/** Files that stand beside the notes of any project. */
export const housekeeping =
  /^(?:changelog|backlog|roadmap|contributing|licen[cs]e|code[-_]of[-_]conduct|security|todo|todos|claude|agents|template|_?template.*|.*[-_ ]template|_?example|about|cfp|faq|404|glossary|terms|credits|readme[-_.].*)$/i;

export function isPost({ frontMatter, path }: Evidence): boolean {
  return frontMatter.isPost || path.isPost;
}

/** A page of a site must say in its own title, tags, categories or name that it is about an event. */
export function isAboutEvent(evidence: Evidence): boolean {
  const { frontMatter, path } = evidence;
  return (
    path.inNotesWorkspace ||
    isEventPage(evidence) ||
    saysTakingPart(frontMatter.title ?? '') ||
    [frontMatter.title ?? '', ...frontMatter.tags, ...frontMatter.categories, path.stem].some((text) =>
      hasEventWord(fold(text).replace(/_/g, ' ')),
    )
  );
}

/** How many blocks of a note may say when all of it was. */
const headBlocks = 8;

/** Whether the first lines tell of several days, which no talk lasts; a note among those of an event may repeat the event's days. */
export function lastsDays({ blocks, frontMatter, path }: Evidence): boolean {
  if (path.eventFromFolder && !path.isFolderNote) return false;
  return (
    frontMatter.endDate !== undefined ||
    blocks
      .slice(0, headBlocks)
      .some((block) => block.text.length < 120 && block.lines.some(({ text }) => findDate(text)?.end !== undefined))
  );
}

/** Whether the first lines say when and where it was, each after its label; a program says so too, but hardly another text. */
export function tellsWhenAndWhere(evidence: Evidence): boolean {
  const told = factsTold(evidence);
  return told.has('date') && told.has('place');
}

/** Which facts the first lines tell, each after its label. */
export function factsTold({ blocks, headings }: Evidence): ReadonlySet<string | undefined> {
  const end = headings.find(({ block }, index) => index > 0 && !hasLabel(block))?.index ?? headBlocks;
  return new Set(
    blocks
      .slice(0, Math.min(headBlocks, end))
      .flatMap((block) =>
        block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'heading'
          ? block.lines.map(factTold)
          : [],
      ),
  );
}

/** The first block with words: a picture may stand above the title. */
export function firstText(blocks: readonly Block[]): Block | undefined {
  const [first, second] = blocks;
  return first?.kind === 'paragraph' && /^!\[[^\]]*\]\([^)]*\)\s*$/.test(first.text) ? second : first;
}

function hasLabel({ lines: [first] }: Block): boolean {
  return first !== undefined && labelAt(first) !== undefined;
}

/** Which fact a line tells after its label; an hour may come with its day: `Horário: 20 de Junho às 20:00`. */
function factTold(line: BlockLine): string | undefined {
  const label = labelAt(line);
  if (label === undefined || label.value === '') return undefined;
  return label.label === 'time' && findDate(label.value) !== undefined ? 'date' : label.label;
}

/** What titles the note: its front matter, its first heading, or a short first line. */
export function titleText({ frontMatter, title, blocks }: Evidence): string {
  const first = firstText(blocks);
  const line = first?.kind === 'paragraph' ? plainText(first.text.split('\n', 1)[0] ?? '') : '';
  return frontMatter.title ?? title?.headline.text ?? (line.length < 80 ? line : '');
}

/** Whether a folder's own note is titled after the event with its year or as notes: `# FontCon 2015 notes` in `2015/fontcon/README.md`. */
export function titlesFolder({ path }: Evidence, title: string): boolean {
  if (!path.isFolderNote || !path.eventFromFolder || path.event === undefined) return false;
  return (
    namesEdition(title, path.event, 4) && foldedWords(title).some((word) => /^(?:notes?|(?:19|20)\d{2})$/.test(word))
  );
}

/** `Conference reports`, `My meetup notes`: what a collection is called, and no event. */
const onlyOfNotes =
  /^(?:(?:my|our|personal|various|tech|technical|conf|conferences?|meetups?|events?|talks?|sessions?|notes?|reports?|summar(?:y|ies)|recaps?|trip|attended)(?: |$)){1,6}$/;

/** Whether a note lies in the folder of an event and is not called like one itself: its neighbours are talks. */
export function isAmongTalks(path: Evidence['path']): boolean {
  return path.eventFromFolder && path.eventIsLikely && !path.isFolderNote && !path.fileIsEvent && !path.fileIsPart;
}

/** Whether the title of a note among the talks of an event names another event: that one was talked about. */
export function isOfAnother({ path, frontMatter }: Evidence, title: string): boolean {
  return (
    isAmongTalks(path) &&
    !frontMatter.isPost &&
    !isReport(title) &&
    path.event !== undefined &&
    !namesEdition(title, path.event, 4) &&
    !namesEdition(path.stem, path.event, 2)
  );
}

/** A page that its site files under events, and that says where it was. */
export function isEventPage({ frontMatter }: Evidence): boolean {
  return (
    frontMatter.location !== undefined &&
    frontMatter.date !== undefined &&
    frontMatter.categories.some((category) =>
      /^(?:events?|veranstaltung(?:en)?|événements?|eventos?|meetups?)$/i.test(category),
    )
  );
}

/** An event of which the note tells as a whole, without a part for each talk. */
export function eventOnlyReading(evidence: Evidence): Reading {
  const { path } = evidence;
  const title = titleText(evidence);
  const isGeneric =
    onlyOfNotes.test(fold(title)) ||
    isContainer(
      cleanEventTitle(title)
        .title.replace(/\b(?:19|20)\d{2}\b|[^\p{L}\p{N} ]/gu, '')
        .trim()
        .replace(/\s+/g, '-'),
    );
  const told =
    !isPost(evidence) &&
    (((path.inNotesWorkspace || isReport(title)) && lastsDays(evidence)) || tellsWhenAndWhere(evidence))
      ? 2
      : 0;
  const named = Math.max(
    told,
    isGeneric || isOfAnother(evidence, title) ? 0 : eventness(title),
    isEventPage(evidence) ? 3 : 0,
    path.isFolderNote || isAmongTalks(path) ? 0 : eventness(path.stem.replace(/[-_]+/g, ' ')) - (title === '' ? 0 : 1),
    evidence.headings.length === 0 && path.isOnlyDate ? 3 : 0,
    titlesFolder(evidence, title) ? 2 : 0,
    path.inMeetings && /^meeting\b/i.test(title) && findDate(title) !== undefined ? 2 : 0,
  );
  const needed = isPost(evidence) && !path.inNotesWorkspace && !isReport(title) ? 3 : 2;
  return {
    kind: 'event',
    score: named >= needed ? 1.1 + named * 0.35 : 0,
    evidence: named > told ? 'the title names an event' : 'the first lines tell of an event',
    talks: [],
    vote: noVote,
  };
}
