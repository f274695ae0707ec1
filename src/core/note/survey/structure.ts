import { foldedWords } from '../../text/fold';
import type { Block } from '../outline/block';
import { eventness } from '../line/eventTitle';
import { plainText } from '../outline/plainText';
import { sessionPage } from './sessionPage';
import { readLabel } from '../line/label';
import { isReception } from '../language/sections';
import { hasOwnWords, looksLikeTitle, type Candidate } from './candidates';
import { headlineOf, labelAt } from '../line/blockFacts';

/** What the shape of the note around a heading says about it, whatever its words; all false for what is no heading. */
export interface Shape {
  /** It stands above a list of the talks. */
  readonly announces: boolean;
  /** A list or table of the note repeats it. */
  readonly isListed: boolean;
  /** It stands below a heading such as `Talks`. */
  readonly isHeld: boolean;
  /** It is as a whole a link to the page of one session. */
  readonly hasPage: boolean;
  /** It has parts that its neighbours have as well, such as a listener makes, and labels. */
  readonly sharesParts: boolean;
  readonly sharesReception: boolean;
  readonly sharesLabels: boolean;
}

export const noShape: Shape = {
  announces: false,
  isListed: false,
  isHeld: false,
  hasPage: false,
  sharesParts: false,
  sharesReception: false,
  sharesLabels: false,
};

/** How often a heading returns before it is taken for a usual part. */
const echoes = 3;
/** What part of a level's headings must share a part or a label for it to be the writer's form for talks. */
const leastShare = 1 / 3;

/**
 * Each heading's place among its neighbours: whoever fills in the same form for every talk shows the talks by it.
 * A level is looked at when somebody first asks for one of its headings; most notes need no more than one or two.
 * Time is linear in the headings but for the number of levels.
 */
export class NoteStructure {
  private readonly keys: readonly string[];
  /** Which of them stand there again and again. */
  private readonly isEcho: readonly boolean[];
  private readonly held: ReadonlySet<Candidate>;
  private readonly announced: Announcement;
  private readonly levels = new Map<number, ReadonlyMap<Candidate, Shape>>();

  constructor(
    private readonly headings: readonly Candidate[],
    private readonly blocks: readonly Block[],
  ) {
    const keys = headings.map((heading) => partKey(heading.headline.text));
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    this.keys = keys;
    this.isEcho = headings.map(
      (heading, index) =>
        keys[index] !== '' &&
        heading.word !== 'session' &&
        !heading.isPart &&
        (counts.get(keys[index] ?? '') ?? 0) >= echoes,
    );
    this.held = belowContainers(headings);
    this.announced = readAnnounced(blocks, headings);
  }

  /** Undefined for what is no heading. */
  of(candidate: Candidate): Shape | undefined {
    let level = this.levels.get(candidate.level);
    if (!level) this.levels.set(candidate.level, (level = this.readLevel(candidate.level)));
    return level.get(candidate);
  }

  private readLevel(level: number): Map<Candidate, Shape> {
    const { headings, announced } = this;
    const result = new Map<Candidate, Shape>();
    for (const { index, common } of formsAt(level, headings, this.blocks, this.keys, this.isEcho)) {
      const heading = headings[index];
      if (!heading) continue;
      result.set(heading, {
        announces: announced.above.has(heading.index),
        isListed: announced.titles.size > 0 && announced.titles.has(titleKey(heading.headline.text)),
        isHeld: this.held.has(heading) && !this.isEcho[index],
        hasPage: sessionPage(heading.block.text),
        ...common,
      });
    }
    return result;
  }
}

/** The headings that stand, two or more or one like a title, below one such as `Talks` or `Keynotes`, whatever days and tracks are between. */
function belowContainers(headings: readonly Candidate[]): ReadonlySet<Candidate> {
  const open: Candidate[] = [];
  const held = new Map<Candidate, Candidate[]>();
  for (const heading of headings) {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const above = open.findLast((one) => !one.isPart || holdsTalks(one));
    open.push(heading);
    if (holdsTalks(heading)) held.set(heading, []);
    else if (above && heading.word === undefined && !heading.isPart && hasOwnWords(heading))
      held.get(above)?.push(heading);
  }
  return new Set(
    [...held.values()].flatMap((all) => {
      const titles = all.filter(({ headline }) => eventness(headline.text) < 2);
      return titles.length >= 2 || (all.length === 1 && all.every(looksLikeTitle)) ? titles : [];
    }),
  );
}

/** `Talks`, `Keynotes`, `Keynotes - End of the day`. */
function holdsTalks({ word, headline }: Candidate): boolean {
  return word === 'container' || headline.sort?.toLowerCase() === 'keynotes';
}

/** The headings of a level, each with what its section has in common with the sections of its neighbours. */
function formsAt(
  level: number,
  headings: readonly Candidate[],
  blocks: readonly Block[],
  keys: readonly string[],
  isEcho: readonly boolean[],
): {
  index: number;
  common: Pick<Shape, 'sharesParts' | 'sharesReception' | 'sharesLabels'>;
}[] {
  const sections: { index: number; parts: Set<string>; labels: ReadonlySet<string> }[] = [];
  let open: Set<string> | undefined;
  for (const [index, heading] of headings.entries()) {
    if (heading.level === level)
      sections.push({ index, parts: (open = new Set()), labels: labelsUnder(blocks, heading.index) });
    else if (heading.level < level) open = undefined;
    else if (isEcho[index]) open?.add(keys[index] ?? '');
  }
  const shared = (of: (section: (typeof sections)[number]) => Iterable<string>): Set<string> => {
    const counts = new Map<string, number>();
    for (const section of sections) for (const name of of(section)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return new Set(
      [...counts].filter(([, count]) => count >= 2 && count >= sections.length * leastShare).map(([name]) => name),
    );
  };
  const parts = shared((section) => section.parts);
  const labels = shared((section) => section.labels);
  return sections.map(({ index, ...section }) => {
    const common = [...section.parts].filter((part) => parts.has(part));
    const sharesLabels = [...section.labels].some((label) => labels.has(label));
    return {
      index,
      common: { sharesParts: common.length > 0, sharesReception: common.some(isReception), sharesLabels },
    };
  });
}

/** Labels that tell of one talk, not of the event or of what the talk is about. */
const talkLabels: ReadonlySet<string> = new Set([
  'speaker',
  'room',
  'track',
  'slides',
  'video',
  'length',
  'duration',
  'rating',
]);
const labelledLines = 8;

/** Which labels stand in the first lines under a heading, of those that only talks have; also links called `Slides`. */
function labelsUnder(blocks: readonly Block[], heading: number): Set<string> {
  const found = new Set<string>();
  let lines = 0;
  for (let at = heading + 1; lines < labelledLines; at++) {
    const block = blocks[at];
    if (!block || block.kind === 'heading') break;
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    for (const line of block.lines.slice(0, labelledLines)) {
      lines++;
      const own = labelAt(line);
      const name = own ? undefined : /^[^\p{L}[]{0,10}\[([^\]]{3,30})\]\(/u.exec(line.source)?.[1];
      const label = own ?? (name === undefined ? undefined : readLabel(`${plainText(name)}:`));
      if (label) found.add(talkLabels.has(label.label) ? label.label : label.word);
    }
  }
  return found.size === 0 ? found : new Set([...found].filter((label) => talkLabels.has(label)));
}

/** Lists and tables that tell which talks were heard, by their heading or their first column. */
const announcesTalks =
  /\b(?:talks?|sessions?|presentations?|vortrage|charlas?|palestras?|lectures?|papers?)\b|セッション|発表|講演/;
const linkToHeading = /\[([^\]]{3,300})\]\(#[^)]{1,300}\)/;

interface Announcement {
  /** The titles, folded. */
  readonly titles: ReadonlySet<string>;
  /** The blocks of the headings above such a list. */
  readonly above: ReadonlySet<number>;
}

/** The talks that a list or table repeats under a heading such as `Attended sessions`, or in a column called so. */
function readAnnounced(blocks: readonly Block[], headings: readonly Candidate[]): Announcement {
  let known: ReadonlySet<string> | undefined;
  const titles = new Set<string>();
  const above = new Set<number>();
  let heading: number | undefined;
  let isList = false;
  let row = -2;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      // The note's own title may well say `talk`.
      isList = heading !== undefined && announcesTalks.test(foldedWords(headlineOf(block).text).join(' '));
      heading = index;
    }
    if (block.kind === 'row') {
      if (row !== index - 1) isList ||= announcesTalks.test(foldedWords(plainText(beginOf(block))).join(' '));
      row = index;
    }
    if (!isList || block.depth > 1 || (block.kind !== 'row' && block.kind !== 'item')) continue;
    const first = beginOf(block);
    const title = titleKey(plainText(linkToHeading.exec(first.slice(0, 2000))?.[1] ?? first));
    known ??= new Set(headings.map(({ headline }) => titleKey(headline.text)));
    if (!known.has(title) || title === '') continue;
    titles.add(title);
    if (heading !== undefined) above.add(heading);
  }
  return titles.size < 2 ? { titles: new Set(), above: new Set() } : { titles, above };
}

/** The first cell of a row, the first line of anything else. */
function beginOf({ kind, text }: Block): string {
  return text.split(kind === 'row' ? '\t' : '\n', 1)[0] ?? '';
}

function titleKey(text: string): string {
  return foldedWords(text.slice(0, 300)).join('');
}

/** A heading without what changes from talk to talk: stars, emoji, marks such as `4/5`. */
function partKey(text: string): string {
  if (text.length > 80) return '';
  return foldedWords(text.replace(/\d{1,3}\s?(?:\/\s?\d{1,3}|%)/g, ' ')).join(' ');
}
