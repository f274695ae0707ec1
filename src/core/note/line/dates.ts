import { fold } from '../../text/fold';
import { remembering } from '../../text/remember';
import { monthAlternatives, monthNumber } from '../language/months';
import { lexicon } from '../language/lexicon';
import { onWeekday } from './onWeekday';

/** A date or range of days found in a text. */
export interface FoundDate {
  /** ISO 8601, as exact as written: `2024-05-17`, `2024-05`; without a year `--05-17`. */
  readonly start: string;
  readonly end?: string;
  /** UTF-16 offset in the text given and length. */
  readonly index: number;
  readonly length: number;
  /** Whether day and month could stand the other way round: 3/4/2024. */
  readonly unsure: boolean;
}

const dash = `\\s*(?:-|–|—|~|〜|～|/|&|\\+|${lexicon.oneOf('and')}|${lexicon.oneOf('until')})\\s*`;
const year = "(?:(?:,|\\.|\\s|de|del|of|')\\s*){0,3}(\\d{4})(?!\\d)";
const ordinal = '(?:\\.|st|nd|rd|th|er|e|º|ª|°)?';
const weekday = '(?:(?:\\p{L}{2,12}),?\\s+)?';
const month = `(${monthAlternatives})\\.?(?![\\p{L}])`;

interface Form {
  readonly pattern: RegExp;
  /** Whether the month's name comes first. */
  readonly byMonth?: true;
  /** Whether numbers alone tell day and month, so that a weekday may say which is which. */
  readonly inNumbers?: true;
  read(found: RegExpExecArray): Parts | undefined;
}
interface Parts {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day?: number | undefined;
  readonly endMonth?: number | undefined;
  readonly endDay?: number | undefined;
  readonly endYear?: number | undefined;
  readonly unsure?: boolean;
}

const number = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : Number(text);
const monthOf = (name: string | undefined): number => monthNumber((name ?? '').replace(/\.$/, '')) ?? 0;

/** What stands before a day that is told by no more than `06.11.` or `6.11.23`. */
const leadsToDate = /(?:^|\b(?:am|vom|den|der|ab|bis|zum|mo|di|mi|do|fr|sa|so|\p{L}{2,10}tag),?)[\s(]*$/u;

/** `3.2.10` may be the number of a version: with so short a year people fill up day and month. */
function isShort(found: RegExpExecArray): boolean {
  return found[4]?.length === 2 && found[2] === undefined && !/^\d\d\.\s?\d\d\./.test(found[0]);
}

/** `Quill 2024.3.5`: behind a name the number of its version, where a date would be filled up. */
function isRelease(found: RegExpExecArray): boolean {
  return (
    found[2] === '.' &&
    (found[3]?.length === 1 || found[4]?.length === 1) &&
    /[a-z]\s+v?$/.test(found.input.slice(0, found.index))
  );
}

/** The forms in which people write dates, tried in this order. All work on folded text. */
const forms: readonly Form[] = [
  {
    // 2018-05-08, 2018/05/08-10, 2018.05.08 - 05.10, 2018-05-08 - 2018-05-10, 2018_05_08; in Korean 2018. 5. 8.(화) ~ 5. 10.
    pattern: new RegExp(
      `(?<!\\d)((?:19|20)\\d{2})([-/_]|\\.\\s?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:\\.?\\s*\\([^)]{1,12}\\))?(?:(?:\\s*(?:-|–|—|~|〜|～|to|bis|&|/)\\s*)(?:(?:(\\d{4})(?:[-/_]|\\.\\s?))?(\\d{1,2})(?:[-/_]|\\.\\s?))?(\\d{1,2})(?![\\d:h]))?`,
      'u',
    ),
    read: (f) =>
      isRelease(f)
        ? undefined
        : {
            year: number(f[1]),
            month: Number(f[3]),
            day: number(f[4]),
            endYear: number(f[5]),
            endMonth: number(f[6]),
            endDay: number(f[7]),
          },
  },
  {
    // 20180508 as in file names, 20180508 - 20180510; not within a longer number or an identifier such as IMG_20190226
    pattern:
      /(?<![\p{L}\d]|img[-_ ])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)(?:\s?(?:-|–|—|~|to|bis)\s?((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d))?/u,
    read: (f) => ({
      year: number(f[1]),
      month: Number(f[2]),
      day: number(f[3]),
      endYear: number(f[4]),
      endMonth: number(f[5]),
      endDay: number(f[6]),
    }),
  },
  {
    // 2018年5月8日(土)〜10日, 5月8日, 2015년 9월 14, 15일
    pattern:
      /(?:(\d{4})\s*[年년]\s*)?(?<!\d)(\d{1,2})\s*[月월]\s*(\d{1,2})(?:\s*[日일]?\s*(?:\([^)]{1,6}\)|（[^）]{1,6}）)?\s*(?:-|–|~|〜|～|、|,|至|到)\s*(?:(\d{1,2})\s*[月월]\s*)?(\d{1,2}))?\s*[日일号]?/u,
    read: (f) => ({
      year: number(f[1]),
      month: Number(f[2]),
      day: number(f[3]),
      endMonth: number(f[4]),
      endDay: number(f[5]),
    }),
  },
  {
    // 27 April - 2 May 2017
    pattern: new RegExp(
      `(?<![\\d.])(\\d{1,2})${ordinal}(?:\\s*(?:de|of))?\\s*${month}(?:${year})?${dash}${weekday}(\\d{1,2})${ordinal}(?:\\s*(?:de|of))?\\s*${month}(?:${year})?`,
      'u',
    ),
    read: (f) => ({
      day: number(f[1]),
      month: monthOf(f[2]),
      year: number(f[3]) ?? number(f[6]),
      endDay: number(f[4]),
      endMonth: monthOf(f[5]),
      endYear: number(f[6]),
    }),
  },
  {
    // 27-28 April 2017, 16. bis 18. März, 6 June 2014, 2 de agosto de 2014, 09-Aug-2019
    pattern: new RegExp(
      `(?<![\\d.:])(\\d{1,2})${ordinal}(?:${dash}${weekday}(\\d{1,2})${ordinal})?(?:\\s*(?:de|of|-|/))?\\s*(?!(?<=\\d(?:st|nd|rd|th)\\s)gen(?!\\p{L}))${month}(?:-?${year}|\\s'?(\\d{2})(?![\\d:.]))?`,
      'u',
    ),
    read: (f) => ({
      day: number(f[1]),
      endDay: number(f[2]),
      month: monthOf(f[3]),
      year: number(f[4]) ?? shortYear(f[5]),
    }),
  },
  {
    // April 27 - May 2, 2017
    byMonth: true,
    pattern: new RegExp(
      `(?<!\\p{L})${month}\\s*(\\d{1,2})${ordinal}(?:${year})?${dash}${month}\\s*(\\d{1,2})${ordinal}(?!\\d)(?:${year})?`,
      'u',
    ),
    read: (f) => ({
      month: monthOf(f[1]),
      day: number(f[2]),
      year: number(f[3]) ?? number(f[6]),
      endMonth: monthOf(f[4]),
      endDay: number(f[5]),
      endYear: number(f[6]),
    }),
  },
  {
    // April 27-28, 2017; Nov. 28; May 2nd
    byMonth: true,
    pattern: new RegExp(
      `(?<!\\p{L})${month}[\\s-]*(?:the\\s)?(\\d{1,2})${ordinal}(?!\\d|:\\d)(?:${dash}${weekday}(\\d{1,2})${ordinal}(?![\\d:]))?(?:${year})?`,
      'u',
    ),
    read: (f) => ({ month: monthOf(f[1]), day: number(f[2]), endDay: number(f[3]), year: number(f[4]) }),
  },
  {
    // 16.05.2019 - 18.05.2019, 16.5. bis 2.6.2019
    pattern:
      /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?\s*(?:-|–|—|bis|to|till?|until)\s*(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d.])/u,
    read: (f) => ({
      day: number(f[1]),
      month: Number(f[2]),
      year: fullYear(f[3] ?? f[6]),
      endDay: number(f[4]),
      endMonth: Number(f[5]),
      endYear: fullYear(f[6]),
    }),
  },
  {
    // 21-23.09.23, 17.-18.5.2019, 16.05.2019, 06.11.
    inNumbers: true,
    pattern:
      /(?<![\d.])(\d{1,2})\.(?:\s*(?:-|–|bis|\/|&|und)\s*(\d{1,2})\.)?\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?![\d.]))?(?!\d)/u,
    read: (f) =>
      (f[4] === undefined || isShort(f)) && !leadsToDate.test(f.input.slice(0, f.index))
        ? undefined
        : { day: number(f[1]), endDay: number(f[2]), month: Number(f[3]), year: fullYear(f[4]) },
  },
  {
    // 21-23.09.23
    pattern: /(?<![\d.])(\d{1,2})\s*[-–]\s*(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d.])/u,
    read: (f) => ({ day: number(f[1]), endDay: number(f[2]), month: Number(f[3]), year: fullYear(f[4]) }),
  },
  {
    // 10/8/2024, 31/12/2016, 9_3_2025, 30/08/2012 e 31/08/2012
    inNumbers: true,
    pattern: new RegExp(
      `(?<![\\d/])(\\d{1,2})([/_-])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)(?:${dash}(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?!\\d))?`,
      'u',
    ),
    read: (f) =>
      slashed(
        [Number(f[1]), Number(f[3])],
        Number(f[4]),
        f[5] === undefined ? undefined : [Number(f[5]), Number(f[6])],
        number(f[7]),
      ),
  },
  {
    // April 2017, avril 2017
    byMonth: true,
    pattern: new RegExp(
      `(?<!\\p{L}|\\d[.\\s]{0,3})${month}(?:\\s*(?:de|of|,|-|/|'))?\\s*((?:19|20)\\d{2})(?!\\d)`,
      'u',
    ),
    read: (f) => ({ month: monthOf(f[1]), year: number(f[2]) }),
  },
  {
    // 2017-04 as the beginning of a file or folder name
    pattern: /^((?:19|20)\d{2})[-_.](0[1-9]|1[0-2])(?![\d])/u,
    read: (f) => ({ year: number(f[1]), month: Number(f[2]) }),
  },
];

/** A digit behind a month's name, found from the digit back: what the forms by month have in common, and much sooner found than they. */
const digitBehindMonth = new RegExp(`\\d(?<=(?:${monthAlternatives})[.,\\s/'-]*(?:(?:the|de|of)\\s*)?\\d)`, 'u');

/** Month and day as Americans write them, unless the numbers of one of both days say otherwise. */
function slashed(
  first: readonly [number, number],
  yearNumber: number,
  last?: readonly [number, number],
  endYear?: number,
): Parts {
  const isDayFirst = first[0] > 12 || (last !== undefined && last[0] > 12);
  const [month, day] = isDayFirst ? [first[1], first[0]] : first;
  const [endMonth, endDay] = last === undefined ? [] : isDayFirst ? [last[1], last[0]] : last;
  return {
    month,
    day,
    year: yearNumber,
    endMonth,
    endDay,
    endYear,
    unsure: !isDayFirst && first[1] <= 12 && (last === undefined || last[1] <= 12) && first[0] !== first[1],
  };
}

function fullYear(text: string | undefined): number | undefined {
  return text?.length === 2 ? shortYear(text) : number(text);
}

function shortYear(text: string | undefined): number | undefined {
  return text === undefined ? undefined : 2000 + Number(text);
}

/** The first date in a text of at most some hundred characters, whatever its form. */
export function findDate(text: string): FoundDate | undefined {
  return /\d/.test(text) ? dateIn(text) : undefined;
}

const dateIn = remembering((text: string): FoundDate | undefined => {
  const folded = foldInPlace(text.slice(0, 400));
  const mayBeByMonth = digitBehindMonth.test(folded);
  let best: FoundDate | undefined;
  for (const form of forms) {
    if (form.byMonth && !mayBeByMonth) continue;
    const found = form.pattern.exec(folded);
    if (!found || (best && found.index >= best.index)) continue;
    const parts = form.read(found);
    const told = parts && form.inNumbers ? onWeekday(parts, folded, found.index, found[0].length) : parts;
    const date = told && toDate(told, found.index, found[0].length);
    if (date) best = date;
  }
  return best;
});

/** A bare year of our time: 1990 to 2039, or `'19` behind a word, or `2k19`. */
export function findYear(text: string): number | undefined {
  const found = /(?<![\d.])(?:199\d|20[0-3]\d)(?![\d]|\.\d)/.exec(text);
  if (found) return Number(found[0]);
  return shortYear(/(?:[\p{L}\d]\s?['’]|(?<![\p{L}\d])2k)([0-3]\d)(?![\d\p{L}])/iu.exec(text)?.[1]);
}

/** Folds without moving offsets: where folding changes a character's length, the character stays. */
function foldInPlace(text: string): string {
  const folded = fold(text);
  if (folded.length === text.length) return folded;
  return Array.from(text, (character) => {
    const one = fold(character);
    return one.length === character.length ? one : character.toLowerCase().slice(0, character.length);
  }).join('');
}

const two = (value: number): string => String(value).padStart(2, '0');

function toDate(parts: Parts, index: number, length: number): FoundDate | undefined {
  const { month: monthNo, day, endDay } = parts;
  if (!isDay(parts.year, monthNo, day)) return undefined;
  const head = parts.year === undefined ? '-' : String(parts.year);
  if (parts.year !== undefined && (parts.year < 1980 || parts.year > 2079)) return undefined;
  const start = day === undefined ? `${head}-${two(monthNo)}` : `${head}-${two(monthNo)}-${two(day)}`;
  const endMonth = parts.endMonth ?? monthNo;
  const endYear = parts.endYear ?? parts.year;
  const endHead = endYear === undefined ? '-' : String(endYear);
  const end =
    endDay === undefined || !isDay(endYear, endMonth, endDay)
      ? undefined
      : `${endHead}-${two(endMonth)}-${two(endDay)}`;
  return { start, ...(end !== undefined && end > start && { end }), index, length, unsure: parts.unsure ?? false };
}

function isDay(yearNo: number | undefined, monthNo: number, day: number | undefined): boolean {
  if (monthNo < 1 || monthNo > 12) return false;
  if (day === undefined) return yearNo !== undefined;
  const days = [
    31,
    yearNo === undefined || (yearNo % 4 === 0 && (yearNo % 100 !== 0 || yearNo % 400 === 0)) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return day >= 1 && day <= (days[monthNo - 1] ?? 31);
}

/** The date with a year where it lacks one. */
export function withYear(date: FoundDate, yearNo: number | undefined): FoundDate | undefined {
  if (!date.start.startsWith('--')) return date;
  if (yearNo === undefined) return undefined;
  const complete = (value: string): string => `${yearNo}${value.slice(1)}`;
  return { ...date, start: complete(date.start), ...(date.end !== undefined && { end: complete(date.end) }) };
}
