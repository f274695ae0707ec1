import { findDate, type FoundDate } from './dates';
import { findTime, type TimeSpan } from './times';
import { weekdays } from '../language/weekdays';

/** When something was, as a line without a label tells it. */
export interface When {
  readonly date?: FoundDate;
  readonly time?: TimeSpan;
}

const nothing: When = {};
/** Longer lines are prose. */
const maxLength = 160;

/**
 * The date and time in a line that is about when it was: beside them stand at most names, places and weekdays.
 * `Ada Moss, 14 May 2024, 10:00` tells when; `In May 2014 paper was cheap`, `paged at 2AM` and `Quill 1.0 May 15, 2015` tell of something else.
 */
export function whenIn(line: string): When {
  if (line.length > maxLength || !/\d/.test(line) || (findDate(line) === undefined && findTime(line) === undefined))
    return nothing;
  const text = withoutAddresses(line);
  const date = findDate(text);
  const undated = date ? blank(text, date) : text;
  const time = findTime(undated);
  if (!date && !time) return nothing;
  const isOnWeekday =
    time !== undefined &&
    (besideTime.test(undated.slice(0, time.index)) || weekdayFirst.test(undated.slice(time.index + time.length)));
  if (!isOnWeekday && !isBare(time ? blank(undated, time) : undated)) return nothing;
  const tellsTime =
    time !== undefined &&
    (date !== undefined || isOnWeekday || isClock(text.slice(time.index, time.index + time.length + 3), time));
  return { ...(date && { date }), ...(tellsTime && { time }) };
}

/** What words hold that are addresses or names of files, and few others. */
const mayBeAddress = /[/@_]|\.\w/;
/** Addresses of pages within a word, from where they begin. */
const address = /[(<[]?(?:https?:\/\/|www\.).*/i;
/** Addresses of people, of pages without their beginning, and names of files. */
const addressOrFile =
  /^[\w.+-]{1,60}@[\w-]{1,60}\.\w|^[(<[]?[\p{L}\d.-]{2,60}\.[a-z]{2,6}\/|\d[\w-]{0,60}\.(?:md|jpe?g|png|gif|pdf|mp4|enc)\b|\d_\p{L}/iu;

/** A line without the addresses and names of files in it, whose digits tell neither date nor time. */
export function withoutAddresses(line: string): string {
  if (!mayBeAddress.test(line)) return line;
  return line
    .replace(/\{%[^%]{0,200}%\}/g, ' ')
    .replace(/\S+/g, (word) =>
      !mayBeAddress.test(word) ? word : addressOrFile.test(word) ? ' ' : word.replace(address, ' '),
    );
}

/** Without digits in it, a line of the same length. */
function blank(text: string, { index, length }: { readonly index: number; readonly length: number }): string {
  return `${text.slice(0, index)}${' '.repeat(Math.max(0, length - 1))},${text.slice(index + length)}`;
}

const besideTime = new RegExp(`(?<!\\p{L})(?:${weekdays})[.,]?\\s(?:(?:at|um|à|às|a las|from|ab)\\s)?$`, 'iu');
const weekdayFirst = new RegExp(`^[\\s,(]{1,3}(?:${weekdays})(?!\\p{L})`, 'iu');

/** `14:30`, `2pm`, `9–11h`; a lone `6h` and `0:25` say how long something takes, or how far into a recording it comes. */
function isClock(written: string, { start, end }: TimeSpan): boolean {
  if (/^\d{1,2}:\d{2}:\d{2}/.test(written) || (start < '06:00' && !/[ap]\.?m/i.test(written) && end === undefined))
    return false;
  return end !== undefined || !/^\d{1,2}\s?h(?!\d)/i.test(written);
}

const divider = /[,;:|·•@()[\]*~〜–—、，（）]+|\s-+\s|\.(?:\s|$)|^[\s>*=-]+/u;
const weekdayOrZone = new RegExp(`(?<!\\p{L})(?:${weekdays}|uhr|[CEPM][DES]?S?T|UTC|GMT)(?!\\p{L})\\.?`, 'giu');
const handle = /(?<![\p{L}\d])@[a-z]\w{1,40}/giu;
/** Little words that lead to a date, a time or a place. */
const littleWord =
  /^(?:(?:at|on|in|from|to|until|the|of|am|um|im|vom|von|bis|ab|den|der|le|la|les|du|de|des|à|a|au|às|das|no|na|em|el|en|al|del|il|alle|dalle|ore|w|o|om|и|в)(?:\s|$)|['’])+/iu;
/** `Ada Moss`, `Fontville Hall`, `University of Ink`; in scripts without capitals some few characters. */
const name =
  /^(?!.*\d\.\d)(?:(?:\p{Lu}|\d{1,4}\.?\p{L})[\p{L}\d.'’&-]*(?:\s(?:(?:of|de|der|des|du|the|and|und|et|y|e|&|von|van|da)\s)?(?:\p{Lu}|\d)[\p{L}\d.'’&-]*){0,5}|(?=.*\p{Lo})[\p{Lo}\d\p{Lu} -]{1,20})$/u;

function isBare(text: string): boolean {
  return text
    .replace(handle, ',')
    .replace(weekdayOrZone, ',')
    .split(divider)
    .every((part) => {
      const bare = part.trim().replace(littleWord, '').trim();
      return /^&?$/.test(bare) || name.test(bare);
    });
}
