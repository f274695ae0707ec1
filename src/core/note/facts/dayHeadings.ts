import type { Candidate } from '../survey/candidates';
import { findDate, withYear } from '../line/dates';
import { isFullDate, millisecondsPerDay } from '../../text/isoDates';
import { cleanEventTitle } from '../line/eventTitle';
import type { EventFacts, NoteDay } from '../model';
import { weekdayNumber } from '../language/weekdayNumber';

/** No event lasts longer; a journal does. */
const mostDays = 31;
const otherParts = /^(?:session|part|teil|week)\b/i;

/**
 * The days that headings divide a note into; none where there is but one.
 * @param talks headings that are talks themselves
 * @param event whose dates complete those without a year, and tell when `Friday` was
 */
export function daysIn(
  headings: readonly Candidate[],
  talks: ReadonlySet<Candidate>,
  event: EventFacts | null,
  lineCount: number,
): readonly NoteDay[] {
  const days: NoteDay[] = [];
  let open: { readonly heading: Candidate; readonly day: Pick<NoteDay, 'title' | 'date'> } | undefined;
  const close = (endLine: number): void => {
    if (open) days.push({ line: open.heading.block.line, endLine, level: open.heading.level, ...open.day });
    open = undefined;
  };
  for (const heading of headings) {
    if (open && heading.level <= open.heading.level) close(heading.block.line);
    const day = open || !heading.isPart || talks.has(heading) ? undefined : readDay(heading.headline.text, event);
    if (day) open = { heading, day };
    if (days.length > mostDays) return [];
  }
  close(lineCount);
  const names = new Set(days.map(({ title, date }) => date ?? title));
  return names.size > 1 ? days : [];
}

/** `Day 2 - 2031-05-18`, `Friday`, `18 May`; undefined for a track or a session. */
function readDay(text: string, event: EventFacts | null): Pick<NoteDay, 'title' | 'date'> | undefined {
  const found = findDate(text);
  const weekday = weekdayNumber(text);
  const date =
    weekday !== undefined
      ? dateOfWeekday(weekday, event)
      : found && found.end === undefined
        ? withYear(found, yearOf(event))?.start
        : undefined;
  const { day } = cleanEventTitle(text);
  const title = day !== undefined && !otherParts.test(day) ? day : weekday !== undefined ? text : undefined;
  return title === undefined && !isFullDate(date)
    ? undefined
    : { ...(title !== undefined && { title }), ...(isFullDate(date) && { date }) };
}

/** The year in which an event began. */
export function yearOf(event: EventFacts | null): number | undefined {
  return event?.start === undefined ? undefined : Number(event.start.value.slice(0, 4));
}

/** The one day of the event that is this weekday; undefined where there are several or none. */
function dateOfWeekday(weekday: number, event: EventFacts | null): string | undefined {
  const [start, end] = [event?.start?.value.slice(0, 10), event?.end?.value.slice(0, 10)];
  if (!isFullDate(start) || !isFullDate(end)) return undefined;
  const first = Date.parse(start);
  const date = first + ((weekday - new Date(first).getUTCDay() + 7) % 7) * millisecondsPerDay;
  return date <= Date.parse(end) && date + 7 * millisecondsPerDay > Date.parse(end)
    ? new Date(date).toISOString().slice(0, 10)
    : undefined;
}

/** The day a line belongs to: facts for what stands there. */
export function dayOfLine(days: readonly NoteDay[], line: number): { readonly day?: string; readonly date?: string } {
  const found = days.find((day) => day.line < line && line < day.endLine);
  return found
    ? { ...(found.title !== undefined && { day: found.title }), ...(found.date !== undefined && { date: found.date }) }
    : {};
}
