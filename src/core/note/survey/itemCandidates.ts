import { compact, foldedWords } from '../../text/fold';
import { isForTalks, type Candidate } from './candidates';
import { itemCandidate, mayTitle, titleOf } from './itemTitles';
import { readHeadline } from '../line/headline';
import type { Block } from '../outline/block';
import { readPeople } from '../line/people';
import { plainText } from '../outline/plainText';
import { TableRows } from './tableRows';
import { isEventPart } from '../language/eventWords';
import { mayBeSplit } from '../line/split';
import { headlineOf } from '../line/blockFacts';
import { lexicon } from '../language/lexicon';

const maxItemLength = 4000;
/** What stands out at the beginning of an item: a link, bold, italics or quotes. */
const lead =
  /^(?:\[[^\]]{3,200}\](?:\([^)]{0,300}\)|\[[^\]]{0,100}\])?|\*\*[^*]{3,200}\*\*|\*[^*]{3,200}\*|_[^_]{3,200}_|"[^"]{3,200}"|“[^”]{3,200}”)/u;
/** How all of that begins. */
const leadMark = /^[[*_"“]/;
const speakers = new RegExp(
  `^\\s*(?:(?:[-–—,(:]\\s?)?(?:${lexicon.oneOf('onlyBy')}|${lexicon.oneOf('by')}|${lexicon.oneOf('of')})\\s|[-–—,(:]\\s?)\\s*((?:[^.:;()!?]|(?<=\\s\\p{Lu})\\.){3,80})`,
  'iu',
);
/** `… Ada Moss shows how`: a sentence that says first who spoke. */
const subject = /^[\s:.–—-]*(?=((?:\p{Lu}[\p{L}'’-]+\s+){2,3}))\1\p{Ll}/u;
/** How much a person writes about a talk at least; a programme has the titles alone. */
const leastRemark = 20;

/** Without a mark, an item with notes below it must name title and speaker: `1. Ada Moss: Faster fonts`. */
const longestTitle = 200;
const likelyNamed = 0.3;

/**
 * Items that begin with a marked title and go on about it: `- [*Faster fonts*](…) by Ada Moss. She showed …`.
 * @param headings of the blocks
 * @param title of the note; a link to a page of a site called so is one to a talk's page
 */
export function itemCandidates(blocks: readonly Block[], headings: readonly Candidate[], title: string): Candidate[] {
  const headingAt = new Map(headings.map((heading) => [heading.index, heading]));
  const names = foldedWords(title).filter((word) => word.length >= 3 && !/^\d+$/.test(word));
  const result: Candidate[] = [];
  // Marked, but no more: beside a list that stands under a heading for talks they tell of something else.
  const elsewhere = new Set<Candidate>();
  let top: Block | undefined;
  // In a list of days or tracks the talks stand one list deeper.
  let isPart: boolean | undefined;
  let holdsTalks: number | undefined;
  const lists = new NamedLists();
  const rows = new TableRows();
  for (const [index, block] of blocks.entries()) {
    const heading = headingAt.get(index);
    lists.pass(block, heading);
    if (heading) {
      if (holdsTalks !== undefined && heading.level <= holdsTalks) holdsTalks = undefined;
      if (holdsTalks === undefined && isForTalks(heading)) holdsTalks = heading.level;
    }
    if (block.kind !== 'row') rows.leave();
    else if (!rows.isHead(block.text)) {
      lists.count(block.kind);
      const headline = rows.headlineIn(block.text);
      if (headline) lists.take(itemCandidate(index, block, headline), true);
    }
    if (block.kind !== 'item') continue;
    if (block.depth === 1) {
      top = block;
      isPart = undefined;
    }
    if (block.depth > 2 || block.quoted || block.text.length > maxItemLength) continue;
    const hasNested = (blocks[index + 1]?.depth ?? 0) > block.depth;
    if (block.depth === 1) lists.count(block.kind);
    if (!hasNested && holdsTalks === undefined && !leadMark.test(block.text)) continue;
    isPart ??= top !== undefined && isEventPart(foldedWords(top.text.split('\n', 1)[0] ?? '').join(' '));
    if (block.depth !== (isPart ? 2 : 1)) continue;
    const text = block.text.replace(/\s+/g, ' ');
    const marked = lead.exec(text)?.[0];
    if (marked === undefined) {
      const headline = text.length <= longestTitle && mayBeSplit(text) ? readHeadline(text) : undefined;
      if (headline === undefined || (headline.splits[0]?.score ?? 0) < likelyNamed) {
        if (hasNested && holdsTalks !== undefined && mayTitle(block))
          result.push({ ...itemCandidate(index, block, readHeadline(titleOf(block))), isAmongTalks: true });
        continue;
      }
      // With a time and nothing below, it is an entry of the agenda.
      if (headline.start !== undefined && !hasNested) continue;
      const found = itemCandidate(index, block, headline);
      if (hasNested) result.push(found);
      lists.take(found, !hasNested);
      continue;
    }
    const rest = text.slice(marked.length);
    const said = plainText(rest);
    const named = speakers.exec(said) ?? subject.exec(said);
    const titleBehind = titleBehindName(marked, rest);
    const isNamed = titleBehind !== undefined || (named?.[1] !== undefined && readPeople(named[1]).likeness >= 0.6);
    const headline = readHeadline(
      titleBehind !== undefined
        ? `${titleBehind} by ${plainText(marked)}`
        : isNamed
          ? `${plainText(marked)} by ${named?.[1] ?? ''}`
          : marked,
    );
    const isBrief = !hasNested && rest.length - (isNamed ? (titleBehind ?? named?.[0] ?? '').length : 0) < leastRemark;
    const found = {
      ...itemCandidate(index, block, headline),
      hasPage: isPageOf(names, marked),
      isAmongTalks: holdsTalks !== undefined && hasNested && rest.trim() === '',
    };
    if (isNamed) lists.take(found, isBrief);
    if (isBrief) continue;
    if (!isNamed && !found.hasPage && holdsTalks === undefined) elsewhere.add(found);
    result.push(found);
  }
  if (result.some(({ isAmongTalks }) => isAmongTalks)) return result.filter((found) => !elsewhere.has(found));
  const listed = lists.named(blocks).flatMap(({ found, isBrief }) => (isBrief ? [found] : []));
  return [...result, ...listed].sort((a, b) => a.index - b.index);
}

/** Fewer lines that name somebody are no form. */
const leastNamed = 3;
const leastShare = 0.8;

interface NamedItem {
  readonly found: Candidate;
  /** Says no more than the two names. */
  readonly isBrief: boolean;
}

/** Lists in which nearly every item names title and speaker: they tell of talks even where nothing is said about these. */
class NamedLists {
  private readonly lists: { items: number; readonly named: NamedItem[] }[] = [];
  private open: Block['kind'] | undefined;
  private inPart = false;

  pass({ depth, kind }: Block, heading: Candidate | undefined): void {
    if (depth === 0 && kind !== this.open) this.open = undefined;
    if (heading) this.inPart = heading.word === 'part';
  }

  count(kind: Block['kind']): void {
    if (this.open === undefined) this.lists.push({ items: 0, named: [] });
    this.open = kind;
    const list = this.lists.at(-1);
    if (list) list.items++;
  }

  take(found: Candidate, isBrief: boolean): void {
    const list = this.lists.at(-1);
    if (!list || this.inPart) return;
    list.named.push({ found, isBrief });
  }

  /** Their items; none where the note's headings repeat one, for there the list only announces. */
  named(blocks: readonly Block[]): readonly NamedItem[] {
    const full = this.lists.filter(({ items, named }) => named.length >= items * leastShare);
    if (full.reduce((sum, { named }) => sum + named.length, 0) < leastNamed) return [];
    const all = full.flatMap(({ named }) => named);
    const headings = new Set(
      blocks
        .filter(({ kind }) => kind === 'heading')
        .map((block) => {
          const { splits, rest } = headlineOf(block);
          return compact(splits[0]?.title ?? rest);
        }),
    );
    return all.some(({ found: { headline } }) => headings.has(compact(headline.splits[0]?.title ?? headline.rest)))
      ? []
      : all;
  }
}

/** `**Ada Moss** – *Faster fonts*`: a person, and a title in another mark. */
function titleBehindName(marked: string, rest: string): string | undefined {
  const behind = rest.replace(/^\s*[-–—:,|]?\s*/u, '');
  const title = leadMark.test(behind) ? lead.exec(behind)?.[0] : undefined;
  return title !== undefined &&
    readPeople(plainText(marked)).likeness >= 0.6 &&
    readPeople(plainText(title)).likeness < 0.6
    ? plainText(title)
    : undefined;
}

/** Whether a link leads into the site of an event of that name: `https://fontcon.org/2024/moss.html`. */
function isPageOf(names: readonly string[], link: string): boolean {
  const host = /\]\(<?https?:\/\/([^\s/)]{3,100})\/[^\s)]{3,}/
    .exec(link)?.[1]
    ?.toLowerCase()
    .replace(/[^a-z\d]/g, '');
  return host !== undefined && names.some((name) => host.includes(name));
}
