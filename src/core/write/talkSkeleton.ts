import type { Skeleton } from './skeleton';

/** How the talks of a note are written down. */
export interface TalkHabits {
  /** Level of a talk's heading, 1 to 6. */
  readonly level: number;
  readonly bullet: '-' | '*' | '+';
}

export const usualHabits: TalkHabits = { level: 2, bullet: '-' };

/** What stands in the places to be filled in, in the language of the person who writes. */
export interface TalkPlaceholders {
  readonly title: string;
  readonly speaker: string;
}

/** A new talk: its heading, the line of its speaker and the first bullet of its notes. Lines end with LF. */
export function talkSkeleton({ level, bullet }: TalkHabits, { title, speaker }: TalkPlaceholders): Skeleton {
  return [
    `${'#'.repeat(level)} `,
    { stop: 1, placeholder: title },
    '\n\nSpeaker: ',
    { stop: 2, placeholder: speaker },
    `\n\n${bullet} `,
    { stop: 0 },
  ];
}
