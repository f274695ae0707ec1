/** The minutes since midnight. @param time on a clock of 24 hours: `9:05`, `14:30` */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The hour before which nothing of a day's programme begins: what does is of the night before. */
export const morning = '06:00';

/**
 * Whether a time of a day's programme is one of the night that follows: it stands behind a later one. On a clock of twelve
 * hours the afternoon's do so as well, which see {@link showsAfternoon}.
 * @param time `HH:MM`
 * @param latest the latest time of that day told before it
 */
export function isBehindEvening(time: string, latest: string): boolean {
  return time < morning && time < latest;
}

/** Whether something begins or ends at a time that only a clock of 24 hours shows. */
export function showsAfternoon({
  start = '',
  end = '',
}: {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}): boolean {
  return start >= '13:00' || end >= '13:00';
}
