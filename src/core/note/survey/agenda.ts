import { foldedWords } from '../../text/fold';
import { readHeadline, type Headline } from '../line/headline';
import type { Block } from '../outline/block';
import { bestSplit, patternVote, type Vote } from '../line/patternVote';
import { nobody, readPeople, type People } from '../line/people';
import { plainText } from '../outline/plainText';
import { findTime } from '../line/times';
import type { Label } from '../language/language';
import { readLabel } from '../line/label';
import { isLogistics, sectionWord } from '../language/sections';

/** A line of an agenda, read but not yet matched to a talk. */
export interface AgendaLine {
  readonly line: number;
  readonly title: string;
  readonly people: People;
  readonly start: string;
  readonly end?: string;
  readonly isTalk: boolean;
}

/** More entries no agenda has. */
const maxEntries = 200;

/** The times of the day in fenced blocks, lists, tables and plain lines; empty when fewer than two stand together in order. */
export function readAgenda(blocks: readonly Block[]): AgendaLine[] {
  const groups = new Map<string, Entry[]>();
  let group = 0;
  let total = 0;
  let columns: readonly (Label | undefined)[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') group++;
    if (block.kind === 'row' && blocks[index - 1]?.kind !== 'row') columns = [];
    if (block.kind === 'row' && columns.length === 0) columns = readColumns(block.text);
    if (block.kind === 'heading' || block.kind === 'rule' || block.kind === 'comment' || !likeTime.test(block.text))
      continue;
    const kind = block.kind === 'code' ? `code ${block.line}` : `${block.kind} ${group}`;
    for (const [offset, source] of block.text.split('\n').entries()) {
      if (total >= maxEntries || source.length > 500 || !startsWithTime.test(source)) continue;
      const entry =
        (block.kind === 'row' && columns.length > 0 ? readRow(source, columns, block.line) : undefined) ??
        readLine(source, block.line + offset);
      if (!entry) continue;
      total++;
      groups.set(kind, [...(groups.get(kind) ?? []), entry]);
    }
  }
  return [...groups.values()].map(withoutRecordings).filter(isAgenda).flatMap(toLines);
}

/** An entry whose text may still be divided into title and people. */
type Entry = AgendaLine | UndividedEntry;

interface UndividedEntry extends Pick<AgendaLine, 'line' | 'start' | 'end'> {
  readonly headline: Headline;
}

/** Entries of one agenda say in one way who speaks: those that are clear decide for the others, as headings do. */
function toLines(entries: readonly Entry[]): AgendaLine[] {
  const undivided = entries.filter((entry) => 'headline' in entry);
  // A single word is a break or the like.
  const vote = patternVote(undivided.filter(({ headline: { rest } }) => rest.includes(' ') && !isLogistics(rest)));
  return entries.map((entry) => ('headline' in entry ? divide(entry, vote) : entry));
}

function divide({ headline, ...entry }: UndividedEntry, vote: Vote): AgendaLine {
  const best = bestSplit(headline.splits, vote);
  const split = best && best.score >= 0.55 ? best.split : undefined;
  return {
    ...entry,
    title: split?.title ?? headline.rest,
    people: split?.people ?? nobody,
    isTalk: (split !== undefined && (best?.score ?? 0) >= 0.8) || !isLogistics(headline.rest),
  };
}

const startsWithTime = /^[\s>*+|–—([_`-]{0,20}(?:\p{L}{2,10}[.,]{0,2}\s)?\d{1,2}(?:[:.hH]|\s?[ap]\.?m)/iu;

/** The end of what `startsWithTime` looks for: most blocks hold nothing like it. */
const likeTime = /\d(?:[:.h]|\s?[ap]\.?m)/i;

/** `09:45  Faster fonts    Ada Moss`: tabs, or spaces that line the columns up. */
const columnGap = /\t+| {2,}/g;

function readLine(source: string, line: number): UndividedEntry | undefined {
  const text = source
    .replace(/^[\s>*+|–—-]{0,20}/, '')
    .replace(/^(?:\*\*|__|`)/, '')
    .trimEnd()
    .replace(columnGap, ' - ');
  const time = findTime(text);
  if (!time || text.slice(0, time.index).replace(/[\s([*_`]/g, '') !== '') return undefined;
  // Between midnight and seven only what is written as a clock shows it: `1:30` is how long something took.
  if (time.start > '24' || (isNight(time) && !text.slice(time.index).startsWith(time.start))) return undefined;
  const headline = readHeadline(text);
  if (headline.rest === '') return undefined;
  return { line, headline, start: time.start, ...(time.end !== undefined && { end: time.end }) };
}

/** What the columns of a table are by its head: `| Time | Topic | Speaker |`; empty for a row that is none. */
function readColumns(row: string): readonly (Label | undefined)[] {
  if (row.length > 500 || likeTime.test(row)) return [];
  const columns = row.split('\t').map((cell) => columnOf(plainText(cell)));
  return columns.includes('title') && columns.includes('speaker') ? columns : [];
}

/** `When | What | Who`: as questions, columns are called otherwise than lines. */
function columnOf(head: string): Label | undefined {
  if (/^(?:what|was|quoi|qu[eé]|o que|cosa|wat|co|что)\??$/iu.test(head)) return 'title';
  if (/^(?:who|wer|qui|qui[eé]n|quem|chi|kto|кто)\??$/iu.test(head)) return 'speaker';
  return readLabel(`${head}:`)?.label;
}

/** An entry whose cells are what the head of their table says. */
function readRow(row: string, columns: readonly (Label | undefined)[], line: number): AgendaLine | undefined {
  const cells = row.split('\t').map((cell) => plainText(cell));
  const cellOf = (label: Label): string => cells[columns.indexOf(label)] ?? '';
  const [time, title] = [findTime(cells[0] ?? ''), cellOf('title')];
  if (!time || columns[0] === 'title' || title === '') return undefined;
  const people = readPeople(cellOf('speaker'), true);
  return {
    line,
    title: readHeadline(title).rest,
    people,
    start: time.start,
    ...(time.end !== undefined && { end: time.end }),
    isTalk: people.likeness >= 0.6 || !isLogistics(title),
  };
}

function isNight({ start }: Pick<AgendaLine, 'start'>): boolean {
  return start < '07';
}

/** Where most entries are between midnight and seven, they are places in a recording; among others they are the late ones. */
function withoutRecordings(entries: readonly Entry[]): readonly Entry[] {
  const others = entries.filter((entry) => !isNight(entry));
  return others.length * 2 > entries.length ? entries : others;
}

/** At least two entries that mostly go forward in time, beyond midnight too. */
function isAgenda(entries: readonly Entry[]): boolean {
  if (entries.length < 2) return false;
  const forward = entries.filter(
    (entry, index) => index === 0 || isNight(entry) || entry.start >= (entries[index - 1]?.start ?? ''),
  ).length;
  return forward >= entries.length * 0.7;
}

/**
 * Which headline each agenda entry announces: the best match first, then what remains between two matches, by order.
 * @param headings `said` is set where a comment says what a heading is
 * @returns for each heading the index of its entry
 */
export function matchAgenda(
  entries: readonly AgendaLine[],
  headings: readonly { readonly headline: Headline; readonly said: unknown }[],
): Map<number, number> {
  const headlines = headings.map(({ headline }) => headline);
  const talks = entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => entry.isTalk);
  const pairs: { headline: number; entry: number; score: number }[] = [];
  if (talks.length === 0 || headlines.length > 500) return new Map();
  const entryTitles = talks.map(({ entry }) => contentWords(entry.title));
  const entryWords = entryTitles.map((words) => new Set(words));
  const entrySurnames = talks.map(
    ({ entry }) => new Set(entry.people.persons.flatMap(({ name }) => foldedWords(name))),
  );
  for (const [index, headline] of headlines.entries()) {
    const words = contentWords(headline.rest);
    const all = foldedWords(headline.text);
    for (const [at, { index: entry }] of talks.entries()) {
      const shared = words.filter((word) => entryWords[at]?.has(word)).length;
      const overlap = shared / Math.max(1, Math.min(words.length, entryWords[at]?.size ?? 0));
      const surname = all.some((word) => word.length > 2 && entrySurnames[at]?.has(word));
      const score = (shared > 0 ? overlap : 0) + (surname ? 0.6 : 0);
      // Only the very words of `Opening keynote` make it the talk that the agenda means.
      if (
        score >= 0.4 &&
        (shared >= 2 || surname || overlap >= 0.8) &&
        (isEligible(headline) || isSame(words, entryTitles[at] ?? []))
      )
        pairs.push({ headline: index, entry, score });
    }
  }
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of pairs.sort((a, b) => b.score - a.score || a.entry - b.entry)) {
    if (matched.has(pair.headline) || taken.has(pair.entry)) continue;
    matched.set(pair.headline, pair.entry);
    taken.add(pair.entry);
  }
  if (matched.size === 0) return matched;
  // What only a comment makes a talk need not be one of the agenda's.
  fillByOrder(
    matched,
    talks.map(({ index }) => index).filter((index) => !taken.has(index)),
    headings.map(({ headline, said }) => said === undefined && isEligible(headline)),
  );
  return matched;
}

/** `Short intro - Moss` is no talk of the agenda, though it names one's speaker. */
function isEligible({ rest, splits }: Headline): boolean {
  return sectionWord(splits[0]?.title ?? rest) === undefined;
}

/** Between two matches, one headline and one entry that are left over belong together. */
function fillByOrder(matched: Map<number, number>, left: readonly number[], isEligible: readonly boolean[]): void {
  const anchors = [...matched].sort((a, b) => a[0] - b[0]);
  const bounds = [[-1, -1], ...anchors, [isEligible.length, Number.POSITIVE_INFINITY]] as const;
  for (let at = 1; at < bounds.length; at++) {
    const [fromHeadline, fromEntry] = bounds[at - 1] ?? [0, 0];
    const [toHeadline, toEntry] = bounds[at] ?? [0, 0];
    const [entry, ...moreEntries] = left.filter((one) => one > fromEntry && one < toEntry);
    const [headline, ...moreHeadlines] = isEligible.flatMap((is, index) =>
      is && index > fromHeadline && index < toHeadline ? [index] : [],
    );
    if (entry !== undefined && headline !== undefined && moreEntries.length === 0 && moreHeadlines.length === 0)
      matched.set(headline, entry);
  }
}

function isSame(words: readonly string[], others: readonly string[]): boolean {
  return words.length > 1 && words.join(' ') === others.join(' ');
}

const smallWords = new Set(
  'the and for with from how what why your our you der die das und mit von les des une pour avec para con una'.split(
    ' ',
  ),
);

function contentWords(text: string): string[] {
  return foldedWords(text).filter((word) => (word.length > 2 || /\P{ASCII}/u.test(word)) && !smallWords.has(word));
}
