import { Nights } from '../../library/nights';
import { compareText } from '../../library/order';
import { isBehindEvening, morning, showsAfternoon } from '../../text/clock';
import { titleKey } from '../../text/fold';
import { nextDay } from '../../text/isoDates';
import { daysByLine, whenIn, type ReadNote } from './mentions';
import type { Schedule, ScheduleSession } from './model';
import type { ScheduleChoice } from './plan';
import { dateOfSession } from './sessionDate';
import { clock } from './writeTalk';

/**
 * A schedule whose sessions past midnight are on a day of the programme that notes can tell: that of the notes which have
 * them already, else the evening's, where they will stand behind its times, else the calendar's.
 */
export function withToldDays(
  schedule: Schedule,
  notes: readonly ReadNote[],
  { agenda, chosen, layout }: Pick<ScheduleChoice, 'agenda' | 'chosen' | 'layout'>,
): Schedule {
  if (!schedule.sessions.some(isOfNight)) return schedule;
  const listed = schedule.sessions.filter(({ id, start }) => start && (agenda === 'all' || chosen.has(id)));
  const latest = new Latest(listed, layout);
  const known = daysInNotes(notes);
  const sessions = schedule.sessions.map((session) => {
    const { title, day, start } = session;
    const date = dateOfSession(session);
    if (day === undefined || start === undefined || date === undefined) return session;
    const isNight = date === nextDay(day) && latest.isBefore(day, clock(start));
    const told = (isOfNight(session) ? known.get(keyOf(title, start)) : undefined) ?? (isNight ? day : date);
    return told === day ? session : { ...session, day: told };
  });
  if (sessions.every((session, index) => session === schedule.sessions[index])) return schedule;
  const last = sessions.reduce((end, { day = '' }) => (day > end ? day : end), schedule.end ?? '');
  return { ...schedule, ...(schedule.end !== undefined && { end: last }), sessions: sessions.toSorted(inOrder) };
}

/** A session of the night, or of another day than the programme says. */
function isOfNight(session: ScheduleSession): boolean {
  const { day, start } = session;
  return start !== undefined && (clock(start) < morning || dateOfSession(session) !== day);
}

/** The times of days as their agendas will list them. */
class Latest {
  private readonly latest = new Map<string, string>();
  private readonly whole = new Set<string>();

  constructor(
    listed: readonly ScheduleSession[],
    private readonly layout: ScheduleChoice['layout'],
  ) {
    const counts = new Map<string, number>();
    const afternoons = new Set<string>();
    for (const session of listed) {
      const { day = '', start, end } = session;
      counts.set(day, (counts.get(day) ?? 0) + 1);
      const time = clock(start);
      if (dateOfSession(session) === day && time > (this.latest.get(day) ?? '')) this.latest.set(day, time);
      if (showsAfternoon({ start: time, end: clock(end) })) afternoons.add(day);
    }
    // A line alone is read as no agenda, and shows nothing.
    for (const day of afternoons) if ((counts.get(day) ?? 0) > 1) this.whole.add(this.noteOf(day));
  }

  /** Whether a time behind all of a day's will be read as one of its night. */
  isBefore(day: string, time: string): boolean {
    return this.whole.has(this.noteOf(day)) && isBehindEvening(time, this.latest.get(day) ?? '');
  }

  private noteOf(day: string): string {
    return this.layout === 'file per day' ? day : '';
  }
}

/** As schedules come: a session that was moved stands where its day has it. */
function inOrder(a: ScheduleSession, b: ScheduleSession): number {
  const key = ({ day = '9', start = '9' }: ScheduleSession): string => `${day} ${start}`;
  return compareText(key(a), key(b));
}

/** To which day of the programme notes count what they have before the morning, by title and moment. */
function daysInNotes(notes: readonly ReadNote[]): Map<string, string> {
  const nights = new Nights(notes);
  const days = new Map<string, string>();
  for (const source of notes) {
    const dayOf = daysByLine(source);
    for (const told of [...source.note.agenda, ...source.note.talks]) {
      if (told.start === undefined || told.start >= morning) continue;
      const { day, date } = whenIn(source, nights, told, dayOf(told.line));
      if (day !== undefined && date !== undefined) days.set(keyOf(told.title, `${date}T${told.start}`), day);
    }
  }
  return days;
}

function keyOf(title: string, moment: string): string {
  return `${titleKey(title)} ${moment}`;
}
