import { isFullDate } from '../../text/isoDates';
import { dayAround } from '../../library/nights';
import type { Note, NoteDay } from '../../note/model';
import { fold } from '../../text/fold';
import { LineIndex } from '../../text/lineIndex';
import { holdsLine } from '../../text/range';
import { ProgrammeDays } from '../schedule/agendaDays';

/** What tells of the day something is on. */
export interface OfDay {
  /** As the note writes it: `Day 2`, `Friday`. */
  readonly day?: string | undefined;
  /** ISO date. */
  readonly date?: string | undefined;
}

/**
 * Which of a note's days something stands below, alike for all that stands below headings of that day: an ISO date, also
 * where the heading says `Day 2` or `Friday` and the note tells when the event begins; else the heading's own words, folded.
 * Empty where the note is not divided into days.
 */
export function dayKey({ event }: Pick<Note, 'event'>, { day, date }: OfDay): string {
  if (date !== undefined) return date;
  if (day === undefined) return '';
  const start = event?.start?.value;
  return (isFullDate(start) ? new ProgrammeDays('', start).dayIn(day) : undefined) ?? fold(day);
}

/** The ISO date of a talk or of one of the agenda's, where its day is known to have one. */
export function entryDate(note: Pick<Note, 'event'>, entry: OfDay): string | undefined {
  const key = dayKey(note, entry);
  return isFullDate(key) ? key : undefined;
}

/** The key of the day whose part of the note a 0-based line stands in. */
export function dayKeyAt(note: Note, line: number): string {
  const around = dayAround(note, line);
  return around === undefined ? '' : keyOf(note, around);
}

/**
 * Where to write a talk of a day: the line itself where it stands in that day's part of the note, or where talks are not
 * written below their days; else the last line with text in that part.
 * @param line 0-based, of the cursor
 */
export function lineOnDay(note: Note, text: string, entry: OfDay, line: number): number {
  const key = dayKey(note, entry);
  const parts = note.days.filter((day) => keyOf(note, day) === key);
  const hasTalks = (day: NoteDay): boolean => note.talks.some((talk) => holdsLine(day, talk.line));
  const isInOne = dayAround(note, line) !== undefined;
  // An agenda may be divided where the talks are not: they stand below it, or are about to.
  const isElsewhere =
    !isInOne && (note.days.every((day) => day.endLine <= line) || (note.talks.length > 0 && !note.days.some(hasTalks)));
  const part = parts.findLast(hasTalks) ?? parts.at(-1);
  if (part === undefined || isElsewhere || parts.some((day) => holdsLine(day, line))) return line;
  const lines = new LineIndex(text);
  let last = part.endLine - 1;
  while (last > part.line && lines.line(last).trim() === '') last--;
  return last;
}

function keyOf(note: Note, { title, date }: NoteDay): string {
  return dayKey(note, { day: title, date });
}
