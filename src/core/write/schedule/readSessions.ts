import type { Gaps } from './gaps';
import type { ScheduleSession } from './model';
import { ScheduleError } from './problem';

/** Reads sessions one after the other. One without a title is left out as a gap: the others are none the worse for it. */
export function readSessions<T>(
  sources: readonly T[],
  gaps: Gaps,
  read: (source: T) => ScheduleSession | readonly ScheduleSession[],
): ScheduleSession[] {
  return sources.flatMap((source) => {
    try {
      return read(source);
    } catch (error) {
      if (!(error instanceof ScheduleError) || error.problem.code !== 'missing') throw error;
      gaps.tell('title', error.problem.place, '');
      return [];
    }
  });
}
