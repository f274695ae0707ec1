import type { Note } from '../note/model';
import { usualHabits, type TalkHabits } from './talkSkeleton';

/** How the talks of a note are written down; the usual way where it has none that show it. */
export function talkHabits(note: Note, text: string): TalkHabits {
  const levels = note.talks.map((talk) => talk.level).filter((level) => level > 0);
  const bullets = Array.from(text.matchAll(/^ {0,3}([-*+]) \S/gm), (match) => match[1] as TalkHabits['bullet']);
  return { level: mostFrequent(levels) ?? usualHabits.level, bullet: mostFrequent(bullets) ?? usualHabits.bullet };
}

/** The value met most often; of several, the one met first. */
function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
