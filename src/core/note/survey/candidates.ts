import { findDate } from '../line/dates';
import { eventness } from '../line/eventTitle';
import { isCodeAlone, type Headline } from '../line/headline';
import type { Block } from '../outline/block';
import { bestSplit, type Vote } from '../line/patternVote';
import { readPeople } from '../line/people';
import { plainText } from '../outline/plainText';
import { readStatement, type StatedFacts, type Statement } from '../../frontmatter/statement';
import { isBoldTitle, readUnder } from './under';
import type { Under } from './underFacts';
import { isEventPart } from '../language/eventWords';
import { isLogistics, sectionWord, type SectionWord } from '../language/sections';
import { fold } from '../../text/fold';
import { headlineOf } from '../line/blockFacts';

/** A place in the note where a talk may begin: a heading, a bold paragraph or a list item. */
export interface Candidate {
  /** Index of its block in the outline. */
  readonly index: number;
  readonly block: Block;
  /** 1 to 6 for headings, 7 for bold paragraphs, 8 for list items. */
  readonly level: number;
  readonly headline: Headline;
  readonly under: Under;
  readonly word: SectionWord | undefined;
  /** Names a day, a track or another part of the event that holds talks. */
  readonly isPart: boolean;
  /** Whether text stands directly under it, rather than another heading. */
  readonly hasText: boolean;
  /** What a person wrote beside it: `<!-- talk -->` or `<!-- section -->`. */
  readonly said: 'talk' | 'section' | undefined;
  /** Facts that such a comment states beside. */
  readonly stated?: StatedFacts | undefined;
  /** Whether it links to a page on the event's own site. */
  readonly hasPage?: boolean;
  /** Whether it is a title in a list under a heading for talks, with notes below it. */
  readonly isAmongTalks?: boolean;
}

/** More than a note of a human being has; what follows is left unread rather than slowly read. */
const maxCandidates = 3000;
/** A note may hold all talks of a schedule, of which the largest have some ten thousand. */
const maxHeadings = 30_000;

export function headingCandidates(blocks: readonly Block[]): Candidate[] {
  const result: Candidate[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading' || result.length >= maxHeadings) continue;
    const candidate = new BlockCandidate(blocks, index, block.level, block);
    if (candidate.headline.text !== '' || candidate.stated?.title !== undefined) result.push(candidate);
  }
  return withTitleFacts(result);
}

/**
 * The first heading may be followed at once by others that tell facts of what it titles: `# Title`, `#### STG 401`,
 * `#### Ada Moss, Architect`, `### Wednesday, Oct 7, 2015 4:15PM`. They are no candidates of their own.
 */
function withTitleFacts(headings: readonly Candidate[]): Candidate[] {
  const [title] = headings;
  if (!title || title.hasText || eventness(title.headline.text) >= 2) return [...headings];
  let end = 1;
  for (let last = title; !last.hasText; end++) {
    const next = headings[end];
    if (!next || next.level <= title.level || !tellsFact(next)) break;
    last = next;
  }
  if (end < 3) return [...headings];
  const levels = new Set(headings.slice(1, end).map(({ level }) => level));
  const isForm = headings.slice(end).some((heading) => levels.has(heading.level) && tellsFact(heading));
  return isForm ? [...headings] : [title, ...headings.slice(end)];
}

/** A person, a time or a session's code, and no title beside it. */
function tellsFact({ headline, isPart, word, said }: Candidate): boolean {
  if (isPart || word !== undefined || said !== undefined) return false;
  return (
    isCodeAlone(headline.text) ||
    (headline.start !== undefined && headline.isOnlyWhen) ||
    (headline.peopleOnly >= 0.6 && !headline.numbered)
  );
}

const boldLine = /^\s*(?:\*\*|__)(?!\s)([^*_].{1,300}?)(?:\*\*|__)[ \t:]*(?=\n|$)/su;
const boldBeside =
  /^\s*(?:\*\*|__)(?!\s)([^*_\n]{3,200})(?:\*\*|__)((?:\s+[-–—|]\s|,\s|\s+by\s|\s*\(|:\s)[^\n]{3,150})(?=\n|$)/u;

/** Longer ones, and sentences, are what the person in bold said. */
export const longestTitle = 100;

/** `**Quiet ink** - Ada Moss`, `**Ada Moss**: Quiet ink`: one side must be people and nothing else, for bold words begin many a paragraph. */
function boldBesideSpeaker(text: string): RegExpExecArray | undefined {
  const found = boldBeside.exec(text);
  const [, bold, beside] = found ?? [];
  if (!found || bold === undefined || beside === undefined) return undefined;
  const words = plainText(beside).replace(/^(?:[\s,|:–—-]|by\s)+/u, '');
  if (readPeople(words.replace(/^\((.*)\)$/u, '$1')).likeness >= 0.6) return found;
  return readPeople(plainText(bold)).likeness >= 0.8 && words.length <= longestTitle && !/[.!]$/.test(words)
    ? found
    : undefined;
}

/** Paragraphs that are bold text, alone or beside who speaks: people who do not like headings use them instead. */
export function boldCandidates(blocks: readonly Block[]): Candidate[] {
  const result: Candidate[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || block.depth > 0 || block.text.length > 600 || result.length >= maxCandidates)
      continue;
    const bold = boldLine.exec(block.text) ?? boldBesideSpeaker(block.text);
    if (!bold?.[1] || bold[1].includes('**')) continue;
    const lines = bold[0].split('\n').length;
    if (lines > 3) continue;
    const rest = block.text.slice(bold[0].length).replace(/^\n/, '');
    const blockUnder = block.with({ line: block.line + lines, text: rest });
    const own = block.with({ endLine: block.line + lines, text: (bold[1] + (bold[2] ?? '')).replace(/\s+/g, ' ') });
    const next = blocks.slice(index + 1, index + 8);
    const end = next.findIndex(
      (other, at) =>
        other.kind === 'rule' ||
        isBoldTitle(other) ||
        ((at > 0 || rest.trim() !== '') && other.kind === 'paragraph' && boldLine.test(other.text)),
    );
    const below = end === -1 || (end === 0 && rest.trim() === '') ? next : next.slice(0, end);
    const following = rest.trim() === '' ? below : [blockUnder, ...below];
    const candidate = new BlockCandidate(blocks, index, 7, own, following);
    if (candidate.headline.text !== '' || candidate.stated?.title !== undefined) result.push(candidate);
  }
  return result;
}

/** A candidate that is no heading, as if it were headed on the level of bold paragraphs. @param following what stands under it, where that is not all the blocks after its own */
export function lineCandidate(
  blocks: readonly Block[],
  index: number,
  block: Block,
  following?: readonly Block[],
): Candidate & { isAmongTalks?: boolean } {
  return new BlockCandidate(blocks, index, 7, block, following);
}

class BlockCandidate implements Candidate {
  readonly headline: Headline;
  readonly word: SectionWord | undefined;
  readonly isPart: boolean;
  readonly hasText: boolean;
  readonly said: 'talk' | 'section' | undefined;
  readonly stated: StatedFacts | undefined;
  isAmongTalks?: boolean;
  private foundUnder: Under | undefined;

  /** @param following what stands under it, where that is not all the blocks after its own */
  constructor(
    private readonly blocks: readonly Block[],
    readonly index: number,
    readonly level: number,
    readonly block: Block,
    private readonly following?: readonly Block[],
  ) {
    const headline = headlineOf(block);
    this.headline = headline;
    this.word =
      sectionWord(headline.text) ?? (headline.rest === headline.text ? undefined : sectionWord(headline.rest));
    this.isPart = isPartHeading(headline);
    this.hasText = level > 6 || (blocks[index + 1] !== undefined && blocks[index + 1]?.kind !== 'heading');
    const statement = statementBeside(blocks, index);
    this.said = statement?.said;
    this.stated = statement?.facts;
  }

  /** Most headings are never asked what stands under them. */
  get under(): Under {
    return (this.foundUnder ??= this.following ? readUnder(this.following, 0) : readUnder(this.blocks, this.index + 1));
  }
}

/** A day, a track, a kind of session: `Day 2`, `Mardi 24 mai - 1ère journée`, `06.11. - Wednesday`, `Track A`. */
function isPartHeading(headline: Headline): boolean {
  const folded = wordsOf(headline.text);
  if (isEventPart(folded)) return true;
  const date = findDate(headline.text);
  if (date) {
    const { index, length } = date;
    if (isEventPart(wordsOf(`${headline.text.slice(0, index)} ${headline.text.slice(index + length)}`))) return true;
  }
  if (headline.text.length > 70 || headline.start !== undefined) return false;
  if (date) {
    const rest = fold(headline.text.slice(0, date.index) + headline.text.slice(date.index + date.length));
    const words = rest.match(/\p{L}+/gu) ?? [];
    return (
      words.length === 0 ||
      words.every((word) =>
        /^(?:day|tag|jour|journee|dia|\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|viernes|sabado|domingo|er|ere|eme|st|nd|rd|th|der|die|the|notes|date|conference|morning|afternoon|one|two|three)$/.test(
          word,
        ),
      )
    );
  }
  return (
    /^(?:day|tag|jour|dia|giorno|dzien|jornada|track|room|session) ?(?:\d{1,2}|[a-c]|one|two|three)\b(?!.* by )/.test(
      folded,
    ) &&
    folded.split(' ').length <= 6 &&
    headline.splits.every((split) => split.score < 0.8)
  );
}

function wordsOf(text: string): string {
  const folded = fold(text);
  return folded.replace(/^[\0-\x7f]*$/.test(folded) ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** `<!-- talk -->` and `<!-- section -->` on the line before, on the same line or right after overrule the reader. */
function statementBeside(blocks: readonly Block[], index: number): Statement | undefined {
  const block = blocks[index];
  if (!block) return undefined;
  const own = readStatement(block.text);
  if (own) return own;
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  if (before?.kind === 'comment' && before.endLine <= block.line && block.line - lastTextLine(before) <= 1) {
    const stated = readStatement(before.text);
    if (stated) return stated;
  }
  if (after?.kind === 'comment' && after.line - block.endLine <= 0) return readStatement(after.text);
  return undefined;
}

function lastTextLine(block: Block): number {
  return block.line + block.text.trimEnd().split('\n').length - 1;
}

/** How sure it is that somebody is named beside a title, given how the others do. */
export function scoreBeside({ headline }: Candidate, vote: Vote): number {
  return Math.min(1, bestSplit(headline.splits, vote)?.score ?? 0);
}

/** How much speaks for a candidate being a talk, and what: weights add up. */
export interface Support {
  readonly weight: number;
  readonly reasons: readonly string[];
  /** The best split of its headline, where the headline names the speakers. */
  readonly speakerScore: number;
}

/** `Lab 3` is a part of one workshop. */
const exercise = /^lab \d/i;

export function supportOf(candidate: Candidate, vote: Vote): Support {
  const reasons: string[] = [];
  let weight = 0;
  const { headline, under } = candidate;
  const best = scoreBeside(candidate, vote);
  if (best >= 0.55) {
    weight += 2.5 * best;
    reasons.push('speaker beside the title');
  }
  if (under.score >= 0.3) {
    weight += 2.5 * under.score;
    reasons.push(under.how ?? 'speaker below');
  }
  if (best < 0.55 && isNamedAfterSpeaker(candidate)) {
    weight += 2;
    reasons.push('a speaker, and the title below');
  }
  if (headline.start !== undefined || under.time !== undefined) {
    weight += headline.start !== undefined ? 2 : 1;
    reasons.push('time');
  }
  if (headline.code !== undefined || (headline.sort !== undefined && !exercise.test(headline.sort))) {
    // A code alone may be a ticket's: `US-101`.
    weight += headline.sort !== undefined ? 1.5 : 1;
    reasons.push(headline.code !== undefined ? 'session code' : `called ${headline.sort ?? ''}`);
  }
  if (candidate.hasPage) {
    weight += 1.3;
    reasons.push('link to a page of the event');
  }
  if (candidate.isAmongTalks) {
    weight += 1.3;
    reasons.push('a title with notes under a heading for talks');
  }
  if (/^[《「『]/.test(headline.rest) || /^["“„].*["”“]$/.test(headline.rest)) {
    weight += 1;
    reasons.push('title in quotes');
  }
  if (weight > 0.5 && best < 0.8 && under.score < 0.8 && isLogistics(headline.text)) weight = 0.5;
  return { weight, reasons, speakerScore: Math.max(best, under.score) };
}

/** `## Ada Moss`, and the title on the first line below, set apart. */
export function isNamedAfterSpeaker({ headline, under, level }: Candidate): boolean {
  return (
    level <= 7 &&
    under.titleBelow !== undefined &&
    under.titleBelow.includes(' ') &&
    headline.peopleOnly >= 0.8 &&
    readPeople(under.titleBelow).likeness < headline.peopleOnly
  );
}

/** Whether talks stand below a heading and nothing else: `Talks`, `Day 2`. */
export function isForTalks({ word, isPart }: Candidate): boolean {
  return word === 'container' || isPart;
}

/** Whether more stands in a heading than a number or when it was: `2019`, `08/05` and `5 June 2014 13:00` title no talk. */
export function hasOwnWords({ headline }: Candidate): boolean {
  return /\p{L}/u.test(headline.text) && !headline.isOnlyWhen;
}

/** Titles are longer than the names of parts, and begin with a capital in scripts that have them. */
export function looksLikeTitle({ headline }: Candidate): boolean {
  const wide =
    headline.rest.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return headline.rest.length + wide >= 20 && (wide > 0 || !/^\p{Ll}/u.test(headline.rest));
}

/** The date of a day heading. */
export function partDate(candidate: Candidate): ReturnType<typeof findDate> {
  return candidate.headline.date ?? findDate(candidate.headline.text);
}
