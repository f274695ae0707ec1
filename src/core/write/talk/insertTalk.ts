import { readFrontMatter } from '../../frontmatter/read';
import type { NoteFile } from '../../library/model';
import type { Note, Talk } from '../../note/model';
import { isStatementLine, type StatedFacts } from '../../note/survey/statement';
import { readOutline } from '../../note/outline/outline';
import { readNote } from '../../note/readNote';
import { applyEdits } from '../../text/edit';
import { LineIndex } from '../../text/lineIndex';
import type { OffsetRange } from '../../text/range';
import { dayAround } from './daysOfNote';
import { templateParts } from '../template/ownTemplates';
import { plainSkeleton, type Skeleton } from '../template/skeleton';
import { talkHabits } from './talkHabits';
import { talkSkeleton, usualHabits, type TalkFacts, type TalkHabits, type TalkPlaceholders } from './talkSkeleton';

/** A skeleton and the stretch of text it takes the place of. */
export interface Insertion {
  readonly range: OffsetRange;
  readonly skeleton: Skeleton;
}

/**
 * A new talk in a note, in the note's habits and with empty lines around it: below the talk that is written on at the
 * 0-based line, else on the line itself where it is empty, else below it; never inside the front matter, a fence, a table
 * or the agenda. Where the habits would not be read as a talk, or change how others are read, the usual form takes their
 * place, else a comment says what it is; where nothing helps, as between a title and the heading that names its speaker,
 * the talk goes to the end of the note.
 * @param facts what an agenda already tells of the talk.
 * @param template a person's own, filled in, instead of the note's habits
 */
export function insertTalk(
  file: Omit<NoteFile, 'id'>,
  line: number,
  placeholders: TalkPlaceholders,
  facts?: TalkFacts,
  template?: string,
): Insertion {
  const { text, path, root } = file;
  const lines = new LineIndex(text);
  const note = readNote(text, path, { workspace: root });
  const below = Math.max(firstLine(text), lineBelowTalk(note, lines, line));
  const at = lineBelowBlock(note, text, lines, below);
  if (template !== undefined) return insertBlock(lines, at, [{ snippet: templateParts(template).body.trimEnd() }]);
  const attempts = [at, lines.lineCount - 1].flatMap((place) =>
    formsFor(habitsAt(note, text, place), facts).map((habits) => ({ place, habits })),
  );
  const fitting = attempts.find(({ place, habits }) => {
    const { range, skeleton } = insertBlock(lines, place, talkSkeleton(habits, sample, facts));
    return readsAsOneMore(file, note, applyEdits(text, [{ range, newText: plainSkeleton(skeleton) }]), facts);
  });
  const { place, habits } = fitting ?? { place: at, habits: habitsAt(note, text, at) };
  return insertBlock(lines, place, talkSkeleton(habits, placeholders, facts));
}

/** What a person may type: a form is tried with it before it is offered. */
const sample: TalkPlaceholders = { title: 'How We Learned to Fold Paper Planes', speaker: 'Ada Lovelace' };

/** The note's own form; its first talk stands below the heading of the day it is written in. */
function habitsAt(note: Note, text: string, line: number): TalkHabits {
  const habits = talkHabits(note, text);
  const day = dayAround(note, line);
  return note.talks.length > 0 || day === undefined ? habits : { ...habits, level: Math.min(day.level + 1, 6) };
}

/** The note's own form, the usual one, both with a comment, and at last one whose comment states what is known. */
function formsFor(habits: TalkHabits, facts: TalkFacts = {}): TalkHabits[] {
  const usual = {
    ...habits,
    level: habits.level === 0 ? usualHabits.level : habits.level,
    speaker: usualHabits.speaker,
  };
  const forms = [habits, usual, { ...usual, level: usualHabits.level }];
  const said = [{ ...habits, level: usual.level }, usual].map((form) => ({ ...form, overrule: true }));
  const { title, speakers, start, end, room } = facts;
  const known = Object.entries({ title, speakers, start, end, room }).filter(([, value]) => value !== undefined);
  const stated = title === undefined ? [] : [{ ...usual, statement: Object.fromEntries(known) as StatedFacts }];
  return [...forms, ...said, ...stated];
}

/** Whether the talks of a note are those they were, and the new one. */
function readsAsOneMore(
  { path, root }: Omit<NoteFile, 'id'>,
  before: Note,
  after: string,
  facts: TalkFacts = {},
): boolean {
  const title = facts.title ?? sample.title;
  const speakers = facts.speakers ?? [sample.speaker];
  const { talks } = readNote(after, path, { workspace: root });
  const isNew = (talk: Talk): boolean =>
    talk.title === title && talk.speakers.map(({ name }) => name).join() === speakers.join();
  const told = (talk: Talk): string => JSON.stringify([talk.title, talk.speakers.map(({ name }) => name), talk.start]);
  const added = talks.findIndex(isNew);
  return (
    added >= 0 &&
    talks
      .filter((_, index) => index !== added)
      .map(told)
      .join() === before.talks.map(told).join()
  );
}

/** The line itself; within a talk the last of its lines with text, unless only empty lines follow. */
function lineBelowTalk({ talks }: Note, lines: LineIndex, line: number): number {
  const around = talks.findLast((talk) => talk.line <= line && line < talk.endLine);
  if (around === undefined) return line;
  let last = Math.min(around.endLine, lines.lineCount) - 1;
  const isNextTalks = (at: number): boolean => at + 1 === around.endLine && isStatementLine(lines.line(at));
  while (last > around.line && (lines.line(last).trim() === '' || isNextTalks(last))) last--;
  return line > last && !isNextTalks(line) ? line : last;
}

/** The line itself; the last one of what would be torn apart there. */
function lineBelowBlock({ agenda }: Note, text: string, lines: LineIndex, line: number): number {
  const start = readFrontMatter(text)?.block.bodyStart ?? 0;
  const blocks = readOutline(text.slice(start), lines.positionAt(start).line);
  const index = blocks.findIndex((block) => block.line <= line && line < block.endLine);
  const around = blocks[index];
  if (around === undefined) return line;
  if (around.kind === 'code' || around.kind === 'comment') return around.endLine - 1;
  if (around.kind !== 'row' && !agenda.some((entry) => around.line <= entry.line && entry.line < around.endLine))
    return line;
  let last = around;
  for (const block of blocks.slice(index + 1)) {
    if (block.kind !== around.kind || block.line > last.endLine) break;
    last = block;
  }
  return last.endLine - 1;
}

/** The 0-based line below which Markdown may stand: the last of the front matter. */
function firstLine(text: string): number {
  return readFrontMatter(text)?.block.lastLine ?? 0;
}

/** Puts a block of lines between others. What it replaces starts with a line, so that no indentation is carried on. */
function insertBlock(lines: LineIndex, line: number, skeleton: Skeleton): Insertion {
  const isBlank = (at: number): boolean => lines.line(at).trim() === '';
  const gapAfter = (at: number): string => (at < lines.lineCount && !isBlank(at) ? '\n' : '');
  if (lines.line(line) === '') {
    const gapBefore = line > 0 && !isBlank(line - 1) ? '\n' : '';
    const at = lines.startOf(line);
    return { range: { start: at, end: at }, skeleton: [gapBefore, ...skeleton, gapAfter(line + 1)] };
  }
  if (line + 1 < lines.lineCount) {
    const at = lines.startOf(line + 1);
    return {
      range: { start: at, end: at },
      skeleton: [isBlank(line) ? '' : '\n', ...skeleton, '\n', gapAfter(line + 1)],
    };
  }
  // The text ends without a line ending: its last line is written again as it is.
  return {
    range: { start: lines.startOf(line), end: lines.endOf(line) },
    skeleton: [lines.line(line), '\n\n', ...skeleton],
  };
}
