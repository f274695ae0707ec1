import { foldedWords } from '../text/fold';
import type { Candidate } from './candidates';
import { readHeadline, type Headline } from './headline';
import type { Block } from './block';
import { readPeople } from './people';
import { plainText } from './plainText';
import { isEventPart } from './words/eventWords';
import { sectionWord } from './words/sections';
import { mayBeSplit } from './split';

/** The level of list items among candidates: below bold paragraphs. */
export const itemLevel = 8;

const maxItemLength = 4000;
/** What stands out at the beginning of an item: a link, bold, italics or quotes. */
const lead = /^(?:\[[^\]]{3,200}\](?:\([^)]{0,300}\)|\[[^\]]{0,100}\])?|\*\*[^*]{3,200}\*\*|\*[^*]{3,200}\*|_[^_]{3,200}_|"[^"]{3,200}"|“[^”]{3,200}”)/u;
/** How all of that begins. */
const leadMark = /^[[*_"“]/;
const speakers = /^\s*(?:(?:[-–—,(:]\s?)?(?:by|von|par|por|de|di|da)\s|[-–—,(:]\s?)\s*((?:[^.:;()!?]|(?<=\s\p{Lu})\.){3,80})/iu;
/** `… Ada Moss shows how`: a sentence that says first who spoke. */
const subject = /^[\s:.–—-]*(?=((?:\p{Lu}[\p{L}'’-]+\s+){2,3}))\1\p{Ll}/u;
/** How much a person writes about a talk at least; a programme has the titles alone. */
const leastRemark = 20;

const nobody = { people: { persons: [], likeness: 0, described: false }, score: 0 };

/** Without a mark, an item with notes below it must name title and speaker: `1. Ada Moss: Faster fonts`. */
const longestTitle = 200;
const likelyNamed = 0.3;

/**
 * Items that begin with a marked title and go on about it: `- [*Faster fonts*](…) by Ada Moss. She showed …`.
 * @param title of the note; a link to a page of a site called so is one to a talk's page
 */
export function itemCandidates(blocks: readonly Block[], title: string): Candidate[] {
  const names = foldedWords(title).filter((word) => word.length >= 3 && !/^\d+$/.test(word));
  const result: Candidate[] = [];
  // Marked, but no more: beside a list that stands under a heading for talks they tell of something else.
  const elsewhere = new Set<Candidate>();
  let top: Block | undefined;
  // In a list of days or tracks the talks stand one list deeper.
  let isPart: boolean | undefined;
  let holdsTalks: number | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      if (holdsTalks !== undefined && block.level <= holdsTalks) holdsTalks = undefined;
      if (holdsTalks === undefined && isForTalks(block.text)) holdsTalks = block.level;
    }
    if (block.kind !== 'item') continue;
    if (block.depth === 1) {
      top = block;
      isPart = undefined;
    }
    if (block.depth > 2 || block.quoted || block.text.length > maxItemLength) continue;
    const hasNested = (blocks[index + 1]?.depth ?? 0) > block.depth;
    if (!hasNested && !leadMark.test(block.text)) continue;
    isPart ??= top !== undefined && isEventPart(foldedWords(top.text.split('\n', 1)[0] ?? '').join(' '));
    if (block.depth !== (isPart ? 2 : 1)) continue;
    const text = block.text.replace(/\s+/g, ' ');
    const marked = lead.exec(text)?.[0];
    if (marked === undefined) {
      const headline = hasNested && text.length <= longestTitle && mayBeSplit(text) ? readHeadline(text) : undefined;
      if (headline && (headline.splits[0]?.score ?? 0) >= likelyNamed) result.push(candidate(index, block, headline));
      continue;
    }
    const rest = text.slice(marked.length);
    const said = plainText(rest);
    const named = speakers.exec(said) ?? subject.exec(said);
    const isNamed = named?.[1] !== undefined && readPeople(named[1]).likeness >= 0.6;
    if (!hasNested && rest.length - (isNamed ? named[0].length : 0) < leastRemark) continue;
    const headline = readHeadline(isNamed ? `${plainText(marked)} by ${named[1] ?? ''}` : marked);
    const found = { ...candidate(index, block, headline), hasPage: isPageOf(names, marked), isAmongTalks: holdsTalks !== undefined && hasNested && rest.trim() === '' };
    if (!isNamed && !found.hasPage && holdsTalks === undefined) elsewhere.add(found);
    result.push(found);
  }
  return result.some(({ isAmongTalks }) => isAmongTalks) ? result.filter((found) => !elsewhere.has(found)) : result;
}

/** Whether talks stand below a heading and nothing else: `Talks`, `Day 2`. */
function isForTalks(heading: string): boolean {
  return sectionWord(heading) === 'container' || isEventPart(foldedWords(heading).join(' '));
}

function candidate(index: number, block: Block, headline: Headline): Candidate {
  return { index, block: block.with({ endLine: block.line + 1 }), level: itemLevel, headline, under: nobody, word: undefined, isPart: false, hasText: true, said: undefined };
}

/** Whether a link leads into the site of an event of that name: `https://fontcon.org/2024/moss.html`. */
function isPageOf(names: readonly string[], link: string): boolean {
  const host = /\]\(<?https?:\/\/([^\s/)]{3,100})\/[^\s)]{3,}/.exec(link)?.[1]?.toLowerCase().replace(/[^a-z\d]/g, '');
  return host !== undefined && names.some((name) => host.includes(name));
}
