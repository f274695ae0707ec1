import type { NoteFile } from '../../library/model';
import { compareText } from '../../library/order';
import type { AgendaEntry, Note } from '../../note/model';
import { findTime } from '../../note/line/times';
import { readNote } from '../../note/readNote';
import { applyEdits, type TextEdit } from '../../text/edit';
import { LineIndex } from '../../text/lineIndex';
import { dayKey } from '../talk/daysOfNote';
import type { MovedSession } from './plan';
import { addMinutes, dateOf, minutesBetween } from './time';
import { clock } from './writeTalk';

/** A time of the day as a schedule or most people write it. */
const clockTime = /\d{1,2}:\d{2}/g;

/**
 * The times of moved sessions, brought up to date where a note's agenda lists them on the same day, and those lines
 * put in order again where nothing stands between them. A session that moved to another day stays where it is, as does
 * one whose time is not written as a clock shows it, and all of them where the note would then tell anything else.
 * @param file the note as it is by now
 * @returns no edits where there is nothing to do
 */
export function updateAgenda(file: Omit<NoteFile, 'id'>, moved: readonly MovedSession[]): TextEdit[] {
  const { text, path, root } = file;
  const note = readNote(text, path, { workspace: root });
  const lines = new LineIndex(text);
  const changed = new Map<number, ChangedLine>();
  for (const session of moved) {
    const entry = session.path === path ? entryOf(note, session) : undefined;
    const line = entry && withTime(lines.line(entry.line), entry, session);
    if (entry !== undefined && line !== undefined) changed.set(entry.line, line);
  }
  const written = [...inOrder(note, lines, changed)].filter(([line, content]) => content !== lines.line(line));
  const edits = written.map(([line, newText]): TextEdit => {
    return { range: { start: lines.startOf(line), end: lines.endOf(line) }, newText };
  });
  return isSameNote(note, readNote(applyEdits(text, edits), path, { workspace: root })) ? edits : [];
}

interface ChangedLine {
  readonly start: string;
  readonly text: string;
}

/** The entry of a session as it was: of its title and at its former time. */
function entryOf({ agenda }: Note, { title, was, now }: MovedSession): AgendaEntry | undefined {
  const day = dayOf(was);
  if (day !== undefined && day !== dayOf(now)) return undefined;
  return agenda.find((entry) => entry.title === title && was.endsWith(entry.start));
}

function dayOf(moment: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(moment)?.[0];
}

/** The line with other times; undefined where these are not written as clocks show them. */
function withTime(line: string, { end }: AgendaEntry, session: MovedSession): ChangedLine | undefined {
  const found = findTime(line);
  const start = /\d{2}:\d{2}$/.exec(session.now)?.[0];
  if (found === undefined || start === undefined) return undefined;
  const [before, behind] = [line.slice(0, found.index), line.slice(found.index + found.length)];
  const times = line.slice(found.index, found.index + found.length);
  const clocks = /[ap]\.?m/i.test(times) ? [] : (times.match(clockTime) ?? []);
  if (clocks.length !== (end === undefined ? 1 : 2)) return undefined;
  const written = [start, session.end ?? lateBy(end, session)];
  if (written.slice(0, clocks.length).includes(undefined)) return undefined;
  return { start, text: before + times.replace(clockTime, () => written.shift() ?? '') + behind };
}

/** The end of a session that lasts as long as before, where that is on the same day. */
function lateBy(end: string | undefined, { was, now }: MovedSession): string | undefined {
  if (end === undefined) return undefined;
  const day = '2000-01-01';
  const onDay = (time: string): string => `${day}T${time.slice(-5)}`;
  const late = addMinutes(onDay(end), minutesBetween(onDay(was), onDay(now)));
  return dateOf(late) === day ? clock(late) : undefined;
}

/** What stands on the lines of each run of entries that changed: sorted by time, where they were sorted before. */
function inOrder(note: Note, lines: LineIndex, changed: ReadonlyMap<number, ChangedLine>): Map<number, string> {
  const written = new Map<number, string>();
  for (const run of runsOf(note)) {
    const now = run.map(({ line, start }) => changed.get(line) ?? { start, text: lines.line(line) });
    const wasSorted = run.every(({ start }, index) => index === 0 || start >= (run[index - 1]?.start ?? ''));
    const sorted = wasSorted ? now.toSorted((a, b) => compareText(a.start, b.start)) : now;
    run.forEach(({ line }, index) => written.set(line, sorted[index]?.text ?? ''));
  }
  return written;
}

/** Entries of one day on lines that follow each other. */
function runsOf(note: Note): AgendaEntry[][] {
  const runs: AgendaEntry[][] = [];
  for (const entry of note.agenda.toSorted((a, b) => a.line - b.line)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.line === entry.line - 1 && dayKey(note, last) === dayKey(note, entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** Whether the note has the talks and the titles in its agenda that it had. */
function isSameNote(before: Note, after: Note): boolean {
  const told = ({ kind, talks, agenda }: Note): string =>
    JSON.stringify([kind, talks.map(({ title }) => title), agenda.map(({ title }) => title).toSorted()]);
  return told(before) === told(after);
}
