import type { AgendaEntry, Note } from '../note/model';

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
}

/** People sit down and open their notes some minutes before a talk begins. */
const minutesBefore = 15;
/** How long a talk lasts whose end is not known and after which nothing is announced. */
const usualLength = 60;

/**
 * The talks of a note's agenda in the order a person wants them offered: those of this moment, those to come, those
 * that are over, and last those already noted. On another day than the event's, all count as to come.
 */
export function agendaChoices(note: Note, now: Now): AgendaChoice[] {
  const talks = note.agenda.filter((entry) => entry.isTalk);
  const isToday = coversDay(note, now.date);
  const clock = minutesOf(now.time);
  const choices = talks.map((entry): AgendaChoice => ({ entry, state: stateOf(entry) }));
  return order.flatMap((state) => choices.filter((choice) => choice.state === state));

  function stateOf(entry: AgendaEntry): AgendaChoice['state'] {
    if (entry.talk !== undefined) return 'noted';
    if (!isToday) return 'coming';
    if (clock >= endOf(entry, note.agenda)) return 'past';
    return clock >= minutesOf(entry.start) - minutesBefore ? 'now' : 'coming';
  }
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

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
