import type { NoteFile } from '../../library/model';
import { dayAround } from '../../library/nights';
import type { Note } from '../../note/model';
import { standsAlone, writeStatement, type StatedFacts } from '../../frontmatter/statement';
import { readNote } from '../../note/readNote';
import { LineIndex } from '../../text/lineIndex';
import { plainSnippet } from '../template/plainSnippet';
import type { Skeleton } from '../template/skeleton';
import { InsertionProof, sample, type Insertion, type Judgement } from './insertionProof';
import type { OwnTalk } from './ownTalk';
import { talkHabits } from './talkHabits';
import { talkPlaces } from './talkPlaces';
import { talkSkeleton, usualHabits, type TalkFacts, type TalkHabits, type TalkPlaceholders } from './talkSkeleton';

/**
 * A new talk in a note, in the note's habits and with empty lines around it, where `talkPlaces` says. Where the habits
 * would not be read as a talk, or change what the note tells besides, the usual form takes their place, else a comment
 * says what it is; where nothing helps, as between a title and the heading that names its speaker, the talk goes to the
 * next best place.
 * @param line 0-based, of the cursor
 * @param facts what an agenda already tells of the talk.
 * @param template a person's own instead of the note's habits: as it is where that is read as one more talk, else below
 * a comment that says that it is one, else where the next best place is
 */
export function insertTalk(
  file: Omit<NoteFile, 'id'>,
  line: number,
  placeholders: TalkPlaceholders,
  facts?: TalkFacts,
  template?: OwnTalk,
): Insertion {
  const { text, path, root } = file;
  const lines = new LineIndex(text);
  const note = readNote(text, path, { workspace: root });
  const places = talkPlaces(note, text, line, facts);
  const [best = lines.lineCount - 1] = places;
  const proof = new InsertionProof(file, note, facts);
  if (template !== undefined) return insertOwn(lines, [...places, best], template, proof);
  const attempts = places.flatMap((place) =>
    formsFor(habitsAt(note, text, place), facts).map((habits) => ({ place, habits })),
  );
  const fitting = firstOfBest(attempts, ({ place, habits }) =>
    proof.judge(insertBlock(lines, place, talkSkeleton(habits, sample, facts), habits.tight?.above)),
  );
  const { place, habits } = fitting ?? { place: best, habits: habitsAt(note, text, best) };
  return insertBlock(lines, place, talkSkeleton(habits, placeholders, facts), habits.tight?.above);
}

/** A person's own template where the note then has one more talk; where nothing helps, as it is in the best place. */
function insertOwn(lines: LineIndex, places: readonly number[], own: OwnTalk, proof: InsertionProof): Insertion {
  const attempts = places.flatMap((place) =>
    ['', `${writeStatement({})}\n`, `${standsAlone}\n`].map((said) => ({ place, said })),
  );
  const fitting = attempts.find(({ place, said }) =>
    proof.addsTalk(insertBlock(lines, place, [plainSnippet(`${said}${own.tried}`)])),
  );
  const { place, said } = fitting ?? { place: places[0] ?? lines.lineCount - 1, said: '' };
  return insertBlock(lines, place, [{ snippet: `${said}${own.snippet}` }]);
}

/** The first that is judged `good`, else the first that is judged `fair`. */
function firstOfBest<T>(each: readonly T[], judge: (one: T) => Judgement): T | undefined {
  let fair: T | undefined;
  for (const one of each) {
    const judgement = judge(one);
    if (judgement === 'good') return one;
    if (judgement === 'fair') fair ??= one;
  }
  return fair;
}

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
    tight: undefined,
    level: habits.level === 0 ? usualHabits.level : habits.level,
    speaker: usualHabits.speaker,
  };
  // Close together as it is written, a form may read as something else: a sign of a list below a name underlines it.
  const { tight } = habits;
  const looser = tight?.notes === true ? [{ ...habits, tight: { ...tight, notes: false } }] : [];
  const apart = tight?.above === true ? [{ ...habits, tight: undefined }] : [];
  const forms = [habits, ...looser, ...apart, usual, { ...usual, level: usualHabits.level }];
  const said = [{ ...(habits.level === 0 ? usual : habits), level: usual.level }, usual].map((form) => ({
    ...form,
    overrule: true,
  }));
  const { title, speakers, start, end, room } = facts;
  const known = Object.entries({ title, speakers, start, end, room }).filter(([, value]) => value !== undefined);
  const stated = title === undefined ? [] : [{ ...usual, statement: Object.fromEntries(known) as StatedFacts }];
  return [...forms, ...said, ...said.map((form) => ({ ...form, statement: {} })), ...stated];
}

/** Puts a block of lines between others. What it replaces starts with a line, so that no indentation is carried on. */
function insertBlock(lines: LineIndex, line: number, skeleton: Skeleton, isTight = false): Insertion {
  const isBlank = (at: number): boolean => lines.line(at).trim() === '';
  if (line < 0) return { range: { start: 0, end: 0 }, skeleton: [...skeleton, '\n\n'] };
  const gapAfter = (at: number): string => (at < lines.lineCount && !isBlank(at) && !isTight ? '\n' : '');
  if (lines.line(line) === '') {
    const gapBefore = line > 0 && !isBlank(line - 1) && !isTight ? '\n' : '';
    const at = lines.startOf(line);
    return { range: { start: at, end: at }, skeleton: [gapBefore, ...skeleton, gapAfter(line + 1)] };
  }
  if (line + 1 < lines.lineCount) {
    const at = lines.startOf(line + 1);
    return {
      range: { start: at, end: at },
      skeleton: [isBlank(line) || isTight ? '' : '\n', ...skeleton, '\n', gapAfter(line + 1)],
    };
  }
  // The text ends without a line ending: its last line is written again as it is.
  return {
    range: { start: lines.startOf(line), end: lines.endOf(line) },
    skeleton: [lines.line(line), isTight ? '\n' : '\n\n', ...skeleton],
  };
}
