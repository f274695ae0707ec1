import type { ScheduleGap, ScheduleSession } from './model';
import { ScheduleError } from './problem';

/**
 * Reads sessions one after the other. One without a title is left out as a gap: the others are none the worse for it.
 * @throws ScheduleError naming the first place where anything else makes no sense.
 */
export function readSessions<T>(
  sources: readonly T[],
  gaps: ScheduleGap[],
  read: (source: T) => ScheduleSession | readonly ScheduleSession[],
): ScheduleSession[] {
  return sources.flatMap((source) => {
    try {
      return read(source);
    } catch (error) {
      if (!(error instanceof ScheduleError) || error.problem.code !== 'missing') throw error;
      gaps.push({ kind: 'title', place: error.problem.place, value: '' });
      return [];
    }
  });
}
