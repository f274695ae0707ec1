import type { Candidate } from './candidates';
import { findDate, isFullDate, withYear } from './dates';
import { cleanEventTitle, isWeekday } from './eventTitle';
import type { NoteDay } from './model';

/** No event lasts longer; a journal does. */
const mostDays = 31;
const otherParts = /^(?:session|part|teil|week)\b/i;

/**
 * The days that headings divide a note into; none where there is but one.
 * @param talks headings that are talks themselves
 * @param year of the event, for dates without one
 */
export function daysIn(headings: readonly Candidate[], talks: ReadonlySet<Candidate>, year: number | undefined, lineCount: number): readonly NoteDay[] {
  const days: NoteDay[] = [];
  let open: { readonly heading: Candidate; readonly day: Pick<NoteDay, 'title' | 'date'> } | undefined;
  const close = (endLine: number): void => {
    if (open) days.push({ line: open.heading.block.line, endLine, level: open.heading.level, ...open.day });
    open = undefined;
  };
  for (const heading of headings) {
    if (open && heading.level <= open.heading.level) close(heading.block.line);
    const day = open || !heading.isPart || talks.has(heading) ? undefined : readDay(heading.headline.text, year);
    if (day) open = { heading, day };
    if (days.length > mostDays) return [];
  }
  close(lineCount);
  const names = new Set(days.map(({ title, date }) => date ?? title));
  return names.size > 1 ? days : [];
}

/** `Day 2 - 2031-05-18`, `Friday`, `18 May`; undefined for a track or a session. */
function readDay(text: string, year: number | undefined): Pick<NoteDay, 'title' | 'date'> | undefined {
  const found = findDate(text);
  const date = found && found.end === undefined ? withYear(found, year)?.start : undefined;
  const { day } = cleanEventTitle(text);
  const title = day !== undefined && !otherParts.test(day) ? day : isWeekday(text) ? text : undefined;
  return title === undefined && !isFullDate(date) ? undefined : { ...(title !== undefined && { title }), ...(isFullDate(date) && { date }) };
}

/** The day a line belongs to: facts for what stands there. */
export function dayOfLine(days: readonly NoteDay[], line: number): { readonly day?: string; readonly date?: string } {
  const found = days.find((day) => day.line < line && line < day.endLine);
  return found ? { ...(found.title !== undefined && { day: found.title }), ...(found.date !== undefined && { date: found.date }) } : {};
}
