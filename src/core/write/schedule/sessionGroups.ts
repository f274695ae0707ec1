import type { ScheduleSession } from './model';

export type SessionGrouping = 'day' | 'room' | 'track';

export interface SessionGroup {
  /** An ISO date, the name of a room or of a track; undefined where a session has none. */
  readonly name: string | undefined;
  readonly sessions: readonly ScheduleSession[];
}

/** The sessions a person may attend, under their day, room or track in the order of time; what has none comes last. */
export function sessionGroups(sessions: readonly ScheduleSession[], by: SessionGrouping): SessionGroup[] {
  const groups = new Map<string | undefined, ScheduleSession[]>();
  for (const session of sessions) {
    if (!session.isTalk) continue;
    const group = groups.get(session[by]);
    if (group === undefined) groups.set(session[by], [session]);
    else group.push(session);
  }
  const named = [...groups].filter(([name]) => name !== undefined);
  // Days come in their order with the sessions; names are looked up by their letters.
  if (by !== 'day') named.sort(([a = ''], [b = '']) => a.localeCompare(b, undefined, { numeric: true }));
  const rest = groups.get(undefined);
  return [...named, ...(rest === undefined ? [] : [[undefined, rest] as const])].map(([name, members]) => ({
    name,
    sessions: members,
  }));
}
