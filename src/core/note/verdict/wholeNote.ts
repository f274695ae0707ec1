import { fold, foldedWords } from '../../text/fold';
import type { Block, BlockLine } from '../outline/block';
import { findDate } from '../line/dates';
import { isReport, namesEdition } from '../line/eventTitle';
import { plainText } from '../outline/plainText';
import type { Evidence } from './reading';
import { hasEventWord } from '../language/eventWords';
import { saysTakingPart } from '../language/participation';
import { beginsWithLabel, labelAt } from '../line/blockFacts';
import { isAmongTalks } from '../survey/noteSign';

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

/** Which facts the first lines tell, each after its label. */
export function factsTold({ blocks, headings }: Evidence): ReadonlySet<string | undefined> {
  const end = headings.find(({ block }, index) => index > 0 && !beginsWithLabel(block))?.index ?? headBlocks;
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
