import { findTime } from '../../note/line/times';
import { minutesOf } from '../../text/clock';
import { addDays } from '../../text/isoDates';
import { endAt, timeOn } from './time';

/** A line or cell of an agenda that begins with a time. */
export interface TimedText {
  /** `HH:MM`, as written. */
  readonly start: string;
  readonly end?: string | undefined;
  /** Whether it says which half of the day it means. */
  readonly isExact: boolean;
  /** What follows the time. */
  readonly rest: string;
}

const marks = /^[\s>*+|–—([_`#-]{0,20}/;
const beforeTime = /^(?:kl\.?|um|ab|at|from|von|de|à|a las)\s+(?=\d)/i;

/** The time a line begins with, behind bullets and marks: `- **9:00 am** …`, `09.30 …`, `kl. 10:15 …`. */
export function timeAtStart(line: string): TimedText | undefined {
  if (!/\d/.test(line)) return undefined;
  const bare = withMinutes(line.slice(0, 1000).replace(marks, '').replace(beforeTime, '').replace(needlessHalf, '$1'));
  return atStart(bare) ?? atStart(bare.replace(/^(\d{1,2})\.(\d{2})(?=\s|$)/, '$1:$2'));
}

/** `13:00 PM` */
const needlessHalf = /^((?:1[3-9]|2[0-3]):\d{2})\s?p\.?m\b\.?/i;

const unclear = /^(\d{1,2}:\d{2}|TB[ACD]\b)(?!\d)[\s:,–—-]{1,5}(?=\S)/;

/** What stands where a line would have its time and is none, and what follows: `25:00 …`, `TBA …`. */
export function unclearTimeAtStart(line: string): { readonly written: string; readonly rest: string } | undefined {
  const bare = line.slice(0, 1000).replace(marks, '');
  const [whole = '', written] = unclear.exec(bare) ?? [];
  return written === undefined ? undefined : { written, rest: bare.slice(whole.length).trim() };
}

const spanBesideWord = /^(\d{1,2})(:\d{2})?(\s?(?:[-–—]|bis)\s?\d{1,2})(:\d{2})?(?=\s?(?:[ap]\.?m\b|Uhr\b))/i;

/** Full hours as times, beside a word that says they are: `9–9:30 am`, `13 Uhr`, `13–14 Uhr`. */
function withMinutes(text: string): string {
  const [span, from = '', past = ':00', until = '', pastUntil = ':00'] = spanBesideWord.exec(text) ?? [];
  return span === undefined
    ? text.replace(/^(\d{1,2})(?=\s?Uhr\b)/, '$1:00')
    : from + past + until + pastUntil + text.slice(span.length);
}

function atStart(text: string): TimedText | undefined {
  const found = findTime(text);
  if (found?.index !== 0) return undefined;
  const { start, end, length } = found;
  return {
    start,
    end,
    isExact: /[ap]\.?m/i.test(text.slice(0, length)),
    rest: text
      .slice(length)
      .replace(/^\s*(?:hs?|hrs|Uhr)(?=[\s:,–—-])/, '')
      .replace(/^(?:\s*(?:\*\*|__|`|[\])|:,;–—-]))*\s*/, '')
      .trim(),
  };
}

export interface LocalTimes {
  readonly start: string;
  readonly end: string | undefined;
}

/**
 * Follows the times of a programme from line to line: on a twelve-hour clock the hours after noon begin again at one,
 * and hours after midnight belong to the evening before.
 */
export class ProgrammeClock {
  private latest = '';

  /** Begins another day. */
  reset(): void {
    this.latest = '';
  }

  /** @param day the ISO date of the programme's day. */
  read({ start, end, isExact }: TimedText, day: string): LocalTimes {
    const isBack = start < '07:00' && start < this.latest;
    const isAfternoon = isBack && !isExact && start >= '01:00' && later(start) >= this.latest;
    const isNight = isBack && !isAfternoon && this.latest >= '18:00';
    const from = isAfternoon ? later(start) : start;
    if (!isNight) this.latest = from;
    const date = isNight ? addDays(day, 1) : day;
    return { start: timeOn(date, from), end: end === undefined ? undefined : endOf(date, from, end, isExact) };
  }
}

function endOf(date: string, start: string, end: string, isExact: boolean): string | undefined {
  const mayBeLater = end < start && start < '13:00' && end < '12:00' && !isExact;
  const isLater = mayBeLater && later(end) >= start && minutesOf(later(end)) - minutesOf(start) <= longestPart;
  return endAt(`${date}T${start}`, isLater ? later(end) : end);
}

/** Minutes from an hour of the morning to one of the afternoon that is told on a twelve-hour clock, at most. */
const longestPart = 10 * 60;

/** Twelve hours later. */
function later(time: string): string {
  return `${String(Number(time.slice(0, 2)) + 12)}${time.slice(2)}`;
}
