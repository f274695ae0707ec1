import { findDate, findYear, withYear } from '../../note/dates';
import { readNote } from '../../note/readNote';
import { LineIndex } from '../../text/lineIndex';
import type { Schedule, ScheduleSession } from './model';
import { ScheduleError } from './problem';
import { addDays } from './time';

/** A line that names a day and no time: longer ones are prose that mentions a date. */
const longestDayLine = 80;

/**
 * Reads an agenda that somebody pasted: lines with a time, a title and perhaps speakers, below lines that name days.
 * @param date the ISO date of the first day, where the text does not tell it.
 * @throws ScheduleError `unknown-format` where there are no two such lines, `missing` where no day is known.
 */
export function readAgendaText(text: string, date: string | undefined): Schedule {
  const { agenda, event } = readNote(text, 'agenda.md');
  if (agenda.length < 2) throw new ScheduleError({ code: 'unknown-format' });
  const dayOf = daysByLine(text, date);
  const sessions = agenda.map(({ title, line, speakers, start, end, room, isTalk }): ScheduleSession => {
    const day = dayOf(line) ?? date ?? fullDate(event?.start?.value);
    if (day === undefined) throw new ScheduleError({ code: 'missing', place: 'date' });
    const from = `${day}T${start}`;
    const until = end === undefined ? undefined : `${end < start ? addDays(day, 1) : day}T${end}`;
    return { id: title, title, speakers: speakers.map(({ name, affiliation }) => ({ name, affiliation })), day, start: from, end: until, room, links: [], isTalk };
  });
  return { title: event?.title?.value, location: event?.location?.value, sessions };
}

/** The date of the closest line above that names a day; a date without a year is in the year of the text. */
function daysByLine(text: string, date: string | undefined): (line: number) => string | undefined {
  const lines = new LineIndex(text);
  const year = findYear(text.slice(0, 1000)) ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
  const days: { line: number; date: string }[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    const content = lines.line(line);
    if (content.length > longestDayLine || /\d{1,2}[:.]\d{2}(?!\.?\d)/.test(content)) continue;
    const found = findDate(content);
    const day = fullDate(found === undefined ? undefined : withYear(found, year)?.start);
    if (day !== undefined) days.push({ line, date: day });
  }
  return (line) => days.findLast((day) => day.line <= line)?.date;
}

function fullDate(date: string | undefined): string | undefined {
  return date?.length === 'YYYY-MM-DD'.length ? date : undefined;
}
