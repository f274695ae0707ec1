import { readNote } from '../../note/readNote';
import type { Note } from '../../note/model';
import { compact } from '../../text/fold';
import { LineIndex } from '../../text/lineIndex';
import type { ScheduleSession } from './model';
import type { ExistingNote } from './plan';

/** An existing note, read. */
export interface ReadNote extends ExistingNote {
  readonly note: Note;
  readonly lines: LineIndex;
}

/** A line of a note that tells of a session: an agenda entry or the start of a talk. */
export interface Mention {
  readonly in: ReadNote;
  readonly title: string;
  /** 0-based. */
  readonly line: number;
  /** Exclusive; the next line for an agenda entry. */
  readonly endLine: number;
  /** ISO date, where the note says it. */
  readonly day: string | undefined;
  /** `HH:MM`. */
  readonly start: string | undefined;
}

export function readExisting({ path, text }: ExistingNote): ReadNote {
  return { path, text, note: readNote(text, path), lines: new LineIndex(text) };
}

/** The agenda's entries, and lines that look like one: a single entry makes no agenda, but it was written down. */
export function agendaMentions(source: ReadNote): Mention[] {
  const dayOf = daysByLine(source);
  const mention = (title: string, line: number, start: string): Mention => ({
    in: source,
    title,
    line,
    endLine: line + 1,
    day: dayOf(line),
    start,
  });
  const entries = source.note.agenda.map(({ title, line, start }) => mention(title, line, start));
  const known = new Set(entries.map(({ line }) => line));
  for (let line = 0; line < source.lines.lineCount; line++) {
    const start = /^\s*[-*+]\s+(\d{2}:\d{2})\s/.exec(source.lines.line(line))?.[1];
    if (start !== undefined && !known.has(line)) entries.push(mention('', line, start));
  }
  return entries;
}

export function talkMentions(source: ReadNote): Mention[] {
  const dayOf = daysByLine(source);
  return source.note.talks.map(({ title, line, endLine, date, start }) => ({
    in: source,
    title,
    line,
    endLine,
    day: date ?? dayOf(line),
    start,
  }));
}

/**
 * Which mention tells of which session: the same title, best with day and time, then with the day, then alone.
 * Each mention tells of one session.
 */
export function matchMentions(
  sessions: readonly ScheduleSession[],
  mentions: readonly Mention[],
): Map<ScheduleSession, Mention> {
  const byTitle = new Map<string, Set<Mention>>();
  for (const mention of mentions) {
    for (const key of keysOf(mention)) byTitle.set(key, (byTitle.get(key) ?? new Set()).add(mention));
  }
  const matched = new Map<ScheduleSession, Mention>();
  const taken = new Set<Mention>();
  const rounds: ((session: ScheduleSession, mention: Mention) => boolean)[] = [
    (session, mention) => session.day === mention.day && session.start?.slice(11) === mention.start,
    (session, mention) => session.day === mention.day,
    () => true,
  ];
  for (const fits of rounds) {
    for (const session of sessions) {
      if (matched.has(session)) continue;
      for (const mention of candidates(byTitle, session)) {
        if (taken.has(mention) || !fits(session, mention)) continue;
        matched.set(session, mention);
        taken.add(mention);
        break;
      }
    }
  }
  return matched;
}

function candidates(byTitle: ReadonlyMap<string, Set<Mention>>, session: ScheduleSession): Mention[] {
  const names = session.speakers.map(({ name }) => name).join(' ');
  return [keyOf(session.title), keyOf(`${session.title} ${names}`)].flatMap((key) => [...(byTitle.get(key) ?? [])]);
}

/** Its title as the reader divided the line, and the whole line without times: a hyphen in a title divides it wrongly. */
function keysOf({ title, in: source, line }: Mention): string[] {
  return [title, source.lines.line(line).replace(/\d{1,2}:\d{2}/g, '')].map(keyOf).filter((key) => key !== '');
}

function keyOf(text: string): string {
  return compact(text) || text.trim();
}

/** The day a line belongs to: the date of the closest heading above that has one, else the note's only day. */
function daysByLine({ lines, note }: ReadNote): (line: number) => string | undefined {
  const { start, end } = note.event ?? {};
  const only = start?.value.length === 10 && (end === undefined || end.value === start.value) ? start.value : undefined;
  const dated: { line: number; date: string }[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    const date = /^#{1,6}\s.*\b(\d{4}-\d{2}-\d{2})\b/.exec(lines.line(line))?.[1];
    if (date !== undefined) dated.push({ line, date });
  }
  return (line) => dated.findLast((heading) => heading.line <= line)?.date ?? only;
}
