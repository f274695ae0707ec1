import { readHeadline, type Headline } from '../line/headline';
import type { Block } from '../outline/block';
import { bestSplit, patternVote, type Vote } from '../line/patternVote';
import { nobody, readPeople, type People } from '../line/people';
import { plainText } from '../outline/plainText';
import { stampFormOf } from '../line/timeStamp';
import { findTime } from '../line/times';
import type { Label } from '../language/language';
import { readLabel } from '../line/label';
import { lexicon } from '../language/lexicon';
import { isLogistics } from '../language/sections';
import { weekdayNumber } from '../language/weekdayNumber';

/** A line of an agenda, read but not yet matched to a talk. */
export interface AgendaLine {
  readonly line: number;
  readonly title: string;
  /** Sort of session, where the title says it: `Workshop`. */
  readonly sort?: string;
  readonly people: People;
  readonly start: string;
  readonly end?: string;
  readonly room?: string;
  readonly track?: string;
  readonly isTalk: boolean;
  /** Whether its time stands apart, in brackets, bold or code, as a time does that says when something was noted. */
  readonly isSetApart?: true;
}

/** More entries no agenda has. */
const maxEntries = 200;

/** The times of the day in fenced blocks, lists, tables and plain lines; empty when fewer than two stand together in order. */
export function readAgenda(blocks: readonly Block[]): AgendaLine[] {
  const groups = new Map<string, Group>();
  let group = 0;
  let isBelowDay = false;
  let total = 0;
  let columns: readonly (Label | undefined)[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      group++;
      isBelowDay = saysDay(block.text);
    }
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
      const known = groups.get(kind);
      if (known === undefined) groups.set(kind, { form: block.kind, isBelowDay, entries: [entry] });
      else known.entries.push(entry);
    }
  }
  return agendasOf([...groups.values()]).flatMap(toLines);
}

/** Lines of one form with a time, between two headings. */
interface Group {
  readonly form: Block['kind'];
  /** Whether the heading above says a day. */
  readonly isBelowDay: boolean;
  readonly entries: Entry[];
}

function agendasOf(groups: readonly Group[]): (readonly Entry[])[] {
  const usual = groups.map(({ entries, isBelowDay }) =>
    goesOnIntoNight(entries, isBelowDay) ? entries : withoutRecordings(entries),
  );
  const forms = new Set(groups.flatMap(({ form }, index) => (isAgenda(usual[index] ?? []) ? [form] : [])));
  return groups.flatMap(({ form, isBelowDay, entries }, index) => {
    const own = usual[index] ?? [];
    if (isAgenda(own)) return [own];
    // A day that has nothing but what is late: places in a recording stand below no day, and are more.
    const isLate = isBelowDay && forms.has(form) && entries.length <= 2 && entries.every(isNight);
    return isLate ? [entries] : [];
  });
}

const numberedDay = new RegExp(`^(?:${lexicon.oneOf('days')})[\\s_-]*\\d{1,2}(?!\\d)`, 'iu');

function saysDay(heading: string): boolean {
  const { date, rest, text } = readHeadline(heading);
  return date !== undefined || weekdayNumber(rest) !== undefined || numberedDay.test(text);
}

/** An entry whose text may still be divided into title and people. */
type Entry = AgendaLine | UndividedEntry;

interface UndividedEntry extends Pick<AgendaLine, 'line' | 'start' | 'end' | 'isSetApart'> {
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
    ...(headline.sort !== undefined && { sort: headline.sort }),
    people: split?.people ?? nobody,
    ...placeOf(headline),
    isTalk: (split !== undefined && (best?.score ?? 0) >= 0.8) || !isLogistics(headline.rest),
  };
}

/** `(Blue | Web): Kerning`: where several talks are at a time, the room stands before the title, and the track behind it. */
function placeOf({ room: place }: Headline): Pick<AgendaLine, 'room' | 'track'> {
  const [room, track] = place?.split(' | ') ?? [];
  return { ...(room !== undefined && { room }), ...(track !== undefined && { track }) };
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
  return {
    line,
    headline,
    start: time.start,
    ...(time.end !== undefined && { end: time.end }),
    ...(stampFormOf(source) !== undefined && { isSetApart: true }),
  };
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
  const { rest, sort } = readHeadline(title);
  return {
    line,
    title: rest,
    ...(sort !== undefined && { sort }),
    people,
    start: time.start,
    ...(time.end !== undefined && { end: time.end }),
    isTalk: people.likeness >= 0.6 || !isLogistics(title),
  };
}

function isNight({ start }: Pick<AgendaLine, 'start'>): boolean {
  return start < '07';
}

/**
 * Whether the entries between midnight and seven stand behind the others and in their order, as an evening's programme has
 * them: below a day, or each with its end, which places in a recording have not.
 */
function goesOnIntoNight(entries: readonly Entry[], isBelowDay: boolean): boolean {
  const first = entries.findIndex(isNight);
  const nights = first < 1 ? [] : entries.slice(first);
  const isInOrder = nights.every(
    (entry, index) => isNight(entry) && (index === 0 || entry.start >= (nights[index - 1]?.start ?? '')),
  );
  return nights.length > 0 && isInOrder && (isBelowDay || nights.every(({ end }) => end !== undefined));
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
