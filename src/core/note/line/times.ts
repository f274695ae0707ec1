import { remembering } from '../../text/remember';

/** A time of day as notes write it, and where in the text it stands. */
export interface TimeSpan {
  /** `HH:MM`. */
  readonly start: string;
  readonly end?: string;
  /** UTF-16 offset at which it begins and how long it is. */
  readonly index: number;
  readonly length: number;
}

const clock =
  '(\\d{1,2})(?:[:.h](\\d{2})(?::\\d{2})?|\\s?[hH](?![\\p{L}\\d])|(?=\\s?[ap]\\.?m(?!\\p{L})))\\s?(?:([ap])\\.?m\\.?(?!\\p{L})|uhr\\b)?';
const span = new RegExp(
  `(?<![\\d.:,/_-]|[a-su-z]|[a-z]t)${clock}(?:\\s*(?:-|–|—|~|〜|～|to|bis|until|till|à|a|até|->|→)\\s*${clock})?(?!\\d|:\\d)`,
  'iu',
);

/**
 * The first time of day in a text: `11:35`, `9:15am to 9:45am`, `19h30`, `14:00 ~ 14:45`, `9 am`.
 * With a dot only where nothing takes it for a number or a date: `19.30 Uhr`, `09.30 - 10.15`.
 */
export function findTime(text: string): TimeSpan | undefined {
  return /\d/.test(text) ? timeIn(text) : undefined;
}

const timeIn = remembering((text: string): TimeSpan | undefined => {
  const found = span.exec(text.slice(0, 400));
  if (!found) return undefined;
  const end = toClock(found[4], found[5], found[6]);
  // `9:30-10:15 am` says its half of the day once; in `11:30-12:30 pm` it is that of the end alone.
  const inSameHalf = toClock(found[1], found[2], found[3] ?? found[6]);
  const start =
    found[3] === undefined && end !== undefined && inSameHalf !== undefined && inSameHalf > end
      ? toClock(found[1], found[2], undefined)
      : inSameHalf;
  if (start === undefined) return undefined;
  const dotted = /^\d{1,2}\.\d{2}/.test(found[0]);
  if (
    dotted &&
    found[4] === undefined &&
    !/uhr/i.test(found[0]) &&
    !/^\d{1,2}\.[0-5][05]\s*(?:$|[-–—:|])/.test(found[0] + text.slice(found.index + found[0].length))
  )
    return undefined;
  return { start, ...(end !== undefined && { end }), index: found.index, length: found[0].length };
});

function toClock(
  hourText: string | undefined,
  minuteText: string | undefined,
  half: string | undefined,
): string | undefined {
  if (hourText === undefined) return undefined;
  let hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  if (hour > 24 || minute > 59 || (half !== undefined && hour > 12)) return undefined;
  if (half?.toLowerCase() === 'p' && hour < 12) hour += 12;
  if (half?.toLowerCase() === 'a' && hour === 12) hour = 0;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
