import { factIn } from '../../text/fact';
import { boundSchedule } from './boundSchedule';
import type { Gaps } from './gaps';
import type { Schedule, ScheduleSession } from './model';
import { ScheduleError } from './problem';
import { isCancelledTitle } from './sessionSort';
import { dateOf } from './time';

/**
 * What every format needs once its sessions are read: those whose titles say that they are cancelled go, facts are
 * bounded, a session that stands in several rooms at one time becomes one, ids become unique, sessions come in order, and
 * the schedule's days follow from its sessions where it names none.
 * @throws ScheduleError `missing` where not one of its sessions has a title.
 */
export function finishSchedule(read: Schedule, gaps: Gaps): Schedule {
  const held = read.sessions.filter(({ title }) => !isCancelledTitle(title));
  const draft = boundSchedule({ ...read, sessions: held }, gaps);
  const untitled = gaps.list.find(({ kind }) => kind === 'title');
  if (draft.sessions.length === 0 && untitled !== undefined)
    throw new ScheduleError({ code: 'missing', place: untitled.place });
  const sessions = withUniqueIds(mergeRooms(draft.sessions)).toSorted(byTime);
  const days = sessions.flatMap((session) => (session.day === undefined ? [] : [session.day])).toSorted();
  return {
    ...draft,
    start: draft.start ?? days[0],
    end: draft.end ?? days.at(-1) ?? draft.start,
    sessions,
    gaps: gaps.list,
  };
}

/** A plenary session stands in the list of every room it fills, the same but for the room. */
function mergeRooms(sessions: readonly ScheduleSession[]): ScheduleSession[] {
  const rooms = new Map<string, Set<string>>();
  const first = new Map<string, ScheduleSession>();
  for (const session of sessions) {
    const key = [
      session.id,
      session.title,
      session.start,
      session.end,
      ...session.speakers.map(({ name }) => name),
    ].join('\n');
    if (!first.has(key)) first.set(key, session);
    const known = rooms.get(key) ?? new Set();
    if (session.room !== undefined) known.add(session.room);
    rooms.set(key, known);
  }
  return [...first].map(([key, session]) => ({
    ...session,
    room: factIn([...(rooms.get(key) ?? [])].join(', ')),
  }));
}

/** A repeat of a session keeps its id with a number behind, so that a choice always means one of them. */
function withUniqueIds(sessions: readonly ScheduleSession[]): ScheduleSession[] {
  const uses = new Map<string, number>();
  const taken = new Set(sessions.map((session) => session.id));
  return sessions.map((session) => {
    let use = uses.get(session.id) ?? 0;
    let id = session.id;
    while (use > 0 && taken.has(id)) id = `${session.id}-${++use}`;
    uses.set(session.id, Math.max(use, 1));
    taken.add(id);
    return { ...session, id };
  });
}

function byTime(a: ScheduleSession, b: ScheduleSession): number {
  return compare(a.day ?? dateOf(a.start), b.day ?? dateOf(b.start)) || compare(a.start, b.start);
}

/** Unknown comes last. */
function compare(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
