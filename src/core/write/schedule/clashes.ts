import type { ScheduleSession } from './model';

/** For each of the sessions that overlaps another one of them in time, the ids of those; sessions without times clash with none. */
export function clashesOf(sessions: readonly ScheduleSession[]): Map<string, string[]> {
  const timed = sessions.flatMap(({ id, start, end }) =>
    start === undefined || end === undefined || end <= start ? [] : [{ id, start, end }],
  );
  const clashes = new Map<string, string[]>();
  const note = (id: string, other: string): void => void clashes.set(id, [...(clashes.get(id) ?? []), other]);
  let running: typeof timed = [];
  for (const session of timed.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
    running = running.filter(({ end }) => end > session.start);
    for (const other of running) {
      note(other.id, session.id);
      note(session.id, other.id);
    }
    running.push(session);
  }
  return clashes;
}
