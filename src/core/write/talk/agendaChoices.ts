import { isFullDate } from '../../text/isoDates';
import type { AgendaEntry, Note } from '../../note/model';
import { dayKey, dayKeyAt } from './daysOfNote';
import { minutesOf } from '../../text/clock';

/** The clock where the person is. */
export interface Now {
  /** ISO date. */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
}

/** A talk of the agenda that a note can be begun for. */
export interface AgendaChoice {
  readonly entry: AgendaEntry;
  /** `now`: it runs, or is about to; `noted`: the note already has it. */
  readonly state: 'now' | 'coming' | 'past' | 'noted';
  /** Until it begins, of what is about to. */
  readonly minutes?: number;
}

/** People sit down and open their notes some minutes before a talk begins. */
const minutesBefore = 15;
/** How long a talk lasts whose end is not known and after which nothing is announced. */
const usualLength = 60;

/**
 * The talks of a note's agenda in the order a person wants them offered: those of this moment, those to come, those
 * that are over, and last those already noted. Of a note with several days, today's come first, else those of the day
 * that the cursor stands in, and then the days as they follow. On another day than the event's, all count as to come.
 * @param line 0-based, of the cursor
 */
export function agendaChoices(note: Note, now: Now, line: number): AgendaChoice[] {
  const days = new Map<string, AgendaEntry[]>();
  for (const entry of note.agenda) {
    const day = dayKey(note, entry);
    const entries = days.get(day);
    if (entries === undefined) days.set(day, [entry]);
    else entries.push(entry);
  }
  const keys = [...days.keys()];
  const first = [now.date, dayKeyAt(note, line)].find((day) => days.has(day));
  const begin = first === undefined ? 0 : keys.indexOf(first);
  const choices = [...keys.slice(begin), ...keys.slice(0, begin)].flatMap((day) =>
    choicesOfDay(days.get(day) ?? [], clockOn(day)),
  );
  return [...choices.filter(({ state }) => state !== 'noted'), ...choices.filter(({ state }) => state === 'noted')];

  /** Minutes of that day: infinitely many where it is over, and few where it is still to come. */
  function clockOn(day: string): number {
    const isOtherDate = isFullDate(day) && day !== now.date;
    if (isOtherDate && days.has(now.date) && day < now.date) return Infinity;
    return isOtherDate || !coversDay(note, now.date) || (first !== undefined && day !== first)
      ? -Infinity
      : minutesOf(now.time);
  }
}

function choicesOfDay(agenda: readonly AgendaEntry[], clock: number): AgendaChoice[] {
  const choices = agenda
    .filter(({ isTalk }) => isTalk)
    .map((entry): AgendaChoice => {
      const state = stateOf(entry, agenda, clock);
      const minutes = minutesOf(entry.start) - clock;
      return { entry, state, ...(state === 'now' && minutes > 0 && { minutes }) };
    });
  return order.flatMap((state) => choices.filter((choice) => choice.state === state));
}

function stateOf(entry: AgendaEntry, agenda: readonly AgendaEntry[], clock: number): AgendaChoice['state'] {
  if (entry.talk !== undefined) return 'noted';
  if (clock < minutesOf(entry.start) - minutesBefore) return 'coming';
  return clock < endOf(entry, agenda) ? 'now' : 'past';
}

const order: readonly AgendaChoice['state'][] = ['now', 'coming', 'past', 'noted'];

/** Whether the event is on that day, as far as the note knows. */
function coversDay({ event }: Note, date: string): boolean {
  const start = event?.start?.value;
  if (start === undefined) return true;
  const end = event?.end?.value ?? start;
  return start.slice(0, date.length) <= date && date.slice(0, end.length) <= end;
}

/** Minutes of the day at which a talk is over: its own end, or the next start in the agenda. */
function endOf(entry: AgendaEntry, agenda: readonly AgendaEntry[]): number {
  if (entry.end !== undefined) return minutesOf(entry.end);
  const start = minutesOf(entry.start);
  const later = agenda.map((other) => minutesOf(other.start)).filter((other) => other > start);
  return later.length === 0 ? start + usualLength : Math.min(...later);
}
