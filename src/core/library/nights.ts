import type { AgendaEntry, Note, NoteDay, Talk } from '../note/model';
import { isBehindEvening, morning, showsAfternoon } from '../text/clock';
import { dayBefore, isFullDate, nextDay } from '../text/isoDates';
import { holdsLine } from '../text/range';

/** When something of a programme is. */
export interface When {
  /** ISO date of the programme's day, where it is known. */
  readonly day: string | undefined;
  /** Whether its clock time is on the day after that. */
  readonly isPastMidnight: boolean;
}

/**
 * On which days the talks of some notes are. Below the heading of a day stands what belongs to its programme, so a time
 * before the morning that follows the evening's is one of the night after. A date that a talk states for itself, in its own
 * file or in a comment, is the calendar's, unless an agenda has its time in the night after that day alone.
 */
export class Nights {
  private told: ReadonlySet<string> | undefined;

  constructor(private readonly notes: readonly { readonly note: Note }[]) {}

  /**
   * @param told a talk of that note, or an entry of its agenda
   * @param around ISO date of the day that it stands below, or that its note is about, where that is known
   */
  when(note: Note, told: Talk | AgendaEntry, around: string | undefined): When {
    const own = isFullDate(told.date) ? told.date : around;
    if (told.start === undefined || told.start >= morning) return { day: own, isPastMidnight: false };
    if (note.kind === 'talk') return this.ofOwnFile(told, own);
    if (own !== undefined && around !== undefined && own === nextDay(around))
      return { day: around, isPastMidnight: true };
    return { day: own, isPastMidnight: nightsIn(note).has(told) };
  }

  private ofOwnFile(told: Talk | AgendaEntry, own: string | undefined): When {
    if (own === undefined) return { day: own, isPastMidnight: false };
    this.told ??= nightTimes(this.notes);
    const night = [dayBefore(own), own].find((day) => this.told?.has(`${day} ${told.start}`));
    return { day: night ?? own, isPastMidnight: night !== undefined };
  }
}

/** The calendar's day on which a talk's clock time is; undefined where nobody knows. @param day of the programme */
export function dateOfTalk(
  { isPastMidnight }: { readonly isPastMidnight?: boolean },
  day: string | undefined,
): string | undefined {
  return day !== undefined && isPastMidnight === true ? nextDay(day) : day;
}

/** The day whose part of a note a 0-based line stands in, its heading included. */
export function dayAround({ days }: Pick<Note, 'days'>, line: number): NoteDay | undefined {
  return days.find((day) => holdsLine(day, line));
}

/** ISO date of the heading that a 0-based line of a note stands below, else of the one day that the note is about. */
export function dateAround(note: Note, line: number): string | undefined {
  return dayAround(note, line)?.date ?? onlyDay(note);
}

/** ISO date of the one day that a note is about. */
export function onlyDay({ event }: Pick<Note, 'event'>): string | undefined {
  const { start, end } = event ?? {};
  return isFullDate(start?.value) && (end === undefined || end.value === start.value) ? start.value : undefined;
}

/** The days and times of what the notes' agendas have in the night. */
function nightTimes(notes: readonly { readonly note: Note }[]): Set<string> {
  const told = new Set<string>();
  for (const { note } of notes)
    for (const entry of note.agenda)
      if (nightsIn(note).has(entry)) told.add(`${entry.date ?? dateAround(note, entry.line) ?? ''} ${entry.start}`);
  return told;
}

/** A note is asked for each of its talks, and again whenever its event is put together. */
const known = new WeakMap<Note, ReadonlySet<Talk | AgendaEntry>>();

/** What of a note's agenda and talks is on after midnight by its place. */
function nightsIn(note: Note): ReadonlySet<Talk | AgendaEntry> {
  let nights = known.get(note);
  if (nights === undefined) {
    const isWhole = [...note.agenda, ...note.talks].some(showsAfternoon);
    const entries = isWhole ? behindEvening(note.agenda) : [];
    const ofEntries = entries.flatMap(({ talk }) => (talk === undefined ? [] : (note.talks[talk] ?? [])));
    const announced = new Set(note.agenda.map(({ talk }) => (talk === undefined ? undefined : note.talks[talk])));
    const talks = isWhole ? behindEvening(note.talks).filter((talk) => !announced.has(talk)) : [];
    known.set(note, (nights = new Set([...entries, ...ofEntries, ...talks])));
  }
  return nights;
}

/** Those of one sequence, in the order of the lines, whose time stands behind a later one of the same day. */
function behindEvening<T extends Talk | AgendaEntry>(told: readonly T[]): T[] {
  const latest = new Map<string, string>();
  return told.filter(({ day, date, start }) => {
    if (start === undefined) return false;
    const key = date ?? day ?? '';
    const before = latest.get(key) ?? '';
    const isNight = isBehindEvening(start, before);
    if (!isNight && start > before) latest.set(key, start);
    return isNight;
  });
}
