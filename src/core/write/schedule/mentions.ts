import { leadingCount } from '../../text/leading';
import type { FrontMatter } from '../../frontmatter/model';
import { readFrontMatter } from '../../frontmatter/read';
import { lookup, textOf } from '../../frontmatter/values';
import { dateOfTalk, Nights, onlyDay } from '../../library/nights';
import type { AgendaEntry, Note, Talk } from '../../note/model';
import { outerBlocks, type OuterBlock } from '../../note/outline/outerBlocks';
import { readNote } from '../../note/readNote';
import { isBehindEvening, showsAfternoon } from '../../text/clock';
import { compact } from '../../text/fold';
import { LineIndex } from '../../text/lineIndex';
import { holdsLine } from '../../text/range';
import type { ExistingNote } from './plan';

/** An existing note, read. */
export interface ReadNote extends ExistingNote {
  readonly note: Note;
  readonly lines: LineIndex;
  /** The 0-based line below the front matter: above it nothing is ever written. */
  readonly bodyLine: number;
  /** The only day of the note, ISO 8601, as its front matter states it, else as the reader found it. */
  readonly onlyDay: string | undefined;
}

/** A line of a note that tells of a session: an agenda entry or the start of a talk. */
export interface Mention {
  readonly in: ReadNote;
  readonly title: string;
  /** 0-based. */
  readonly line: number;
  /** Exclusive; the next line for an agenda entry. */
  readonly endLine: number;
  /** ISO date of the programme's day, where the note says it. */
  readonly day: string | undefined;
  /** ISO date of the calendar's day on which it begins: the next one for what is past midnight. */
  readonly date: string | undefined;
  /** `HH:MM`. */
  readonly start: string | undefined;
  /** Who speaks, in one text. */
  readonly names: string;
  /** Where it is the start of a talk. */
  readonly talk?: Talk;
}

export function readExisting({ path, text, note }: ExistingNote, workspace: string): ReadNote {
  const frontMatter = readFrontMatter(text);
  const read = note ?? readNote(text, path, { workspace });
  return {
    path,
    text,
    note: read,
    onlyDay: statedDay(frontMatter) ?? onlyDay(read),
    lines: new LineIndex(text),
    bodyLine: frontMatter?.block.closed === true ? frontMatter.block.lastLine + 1 : 0,
  };
}

function statedDay(frontMatter: FrontMatter | undefined): string | undefined {
  const [date, end] = [textOf(lookup(frontMatter, 'date')), textOf(lookup(frontMatter, 'date_end'))];
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) && (end === undefined || end === date)
    ? date
    : undefined;
}

/** The agenda's entries, and lines that look like one: a single entry makes no agenda, but it was written down. */
export function agendaMentions(source: ReadNote): Mention[] {
  const dayOf = daysByLine(source);
  const nights = new Nights([source]);
  const entries = source.note.agenda.map((entry): Mention => {
    const { title, line, start, speakers } = entry;
    const when = whenIn(source, nights, entry, dayOf(line));
    return { in: source, title, line, endLine: line + 1, ...when, start, names: namesOf(speakers) };
  });
  const known = new Set(entries.map(({ line }) => line));
  const others: Mention[] = [];
  const latest = new Map<string | undefined, string>();
  for (let line = source.bodyLine; line < source.lines.lineCount; line++) {
    const start = /^\s*[-*+]\s+(\d{2}:\d{2})\s/.exec(source.lines.line(line))?.[1];
    if (start === undefined) continue;
    const day = dayOf(line);
    const before = latest.get(day) ?? '';
    if (start > before) latest.set(day, start);
    if (known.has(line)) continue;
    const isNight = showsAfternoon({ start: before }) && isBehindEvening(start, before);
    const date = dateOfTalk({ isPastMidnight: isNight }, day);
    others.push({ in: source, title: '', line, endLine: line + 1, day, date, start, names: '' });
  }
  return [...entries, ...seen(source, others)];
}

/** The blocks of notes that were asked for already: a plan is drafted again until all of it is read back. */
const blocks = new WeakMap<ReadNote, readonly OuterBlock[]>();

/** The outermost blocks of a note's body. Where nothing was closed there is no front matter but text. */
export function blocksOf(note: ReadNote): readonly OuterBlock[] {
  const { text, lines, bodyLine } = note;
  const known = blocks.get(note) ?? outerBlocks(text.slice(lines.startOf(bodyLine)), bodyLine);
  blocks.set(note, known);
  return known;
}

/**
 * Those that stand in no comment: what was commented out is no agenda, and another line in it would be seen by nobody.
 */
function seen(source: ReadNote, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length === 0) return mentions;
  const comments = blocksOf(source).filter(({ isComment }) => isComment);
  return mentions.filter(({ line }) => !comments.some((block) => holdsLine(block, line)));
}

export function talkMentions(source: ReadNote): Mention[] {
  const dayOf = daysByLine(source);
  const nights = new Nights([source]);
  return source.note.talks.map((talk) => {
    const { title, line, endLine, start } = talk;
    const when = whenIn(source, nights, talk, dayOf(line));
    return { in: source, title, line, endLine, ...when, start, names: namesOf(talk.speakers), talk };
  });
}

/** @param around ISO date of the day that it stands below, or that its note is about, where that is known */
export function whenIn(
  { note }: ReadNote,
  nights: Nights,
  told: Talk | AgendaEntry,
  around: string | undefined,
): Pick<Mention, 'day' | 'date'> {
  const when = nights.when(note, told, around);
  const day = when.day ?? told.date;
  return { day, date: dateOfTalk(when, day) };
}

/** The names of speakers as one text, to compare. */
export function namesOf(speakers: readonly { readonly name: string }[]): string {
  return speakers.map(({ name }) => compact(name) || name).join();
}

/** The day a line belongs to: the date of the closest heading above that has one and is no talk's, else the note's only day. */
export function daysByLine({ lines, note, bodyLine, onlyDay }: ReadNote): (line: number) => string | undefined {
  const talks = new Set(note.talks.map(({ line }) => line));
  const dated: { line: number; date: string }[] = [];
  for (let line = bodyLine; line < lines.lineCount; line++) {
    const date = /^#{1,6}\s.*\b(\d{4}-\d{2}-\d{2})\b/.exec(lines.line(line))?.[1];
    if (date !== undefined && !talks.has(line)) dated.push({ line, date });
  }
  return (line) => dated[lastAtOrAbove(dated, line)]?.date ?? onlyDay;
}

/** Index of the last heading that does not stand below a line; -1 where there is none. */
function lastAtOrAbove(headings: readonly { readonly line: number }[], line: number): number {
  return leadingCount(headings, (heading) => heading.line <= line) - 1;
}
