import { readForeignBytes } from '../core/foreign/bytes';
import { megabytes } from '../core/foreign/sizes';
import type { Schedule, ScheduleGap } from '../core/write/schedule/model';
import type { ScheduleProblem } from '../core/write/schedule/problem';
import { readSchedule, type ScheduleFormat } from '../core/write/schedule/readSchedule';
import { isTimezone } from '../core/write/schedule/time';
import { decode, realDisk } from './disk';

/** Bytes of a schedule at most: larger ones are no schedule. */
const largestSchedule = 64 * 1024 * 1024;

export interface ScheduleFile {
  readonly format: ScheduleFormat;
  readonly schedules: readonly [Schedule, ...Schedule[]];
}

/** What a person says of a schedule that does not say it itself. */
export interface ScheduleHelp {
  /** An IANA name. */
  readonly zone?: string | undefined;
  /** ISO date of the first day. */
  readonly date?: string | undefined;
}

/**
 * Reads a schedule from a file.
 * @throws with the reason, for a person
 */
export function readScheduleFile(path: string, { zone, date }: ScheduleHelp): ScheduleFile {
  if (zone !== undefined && !isTimezone(zone)) throw new Error(`${zone} is no time zone: Europe/Lisbon is one.`);
  const { size } = realDisk.stat(path);
  if (size > largestSchedule)
    throw new Error(`too large for a schedule: ${megabytes(size)}, and at most ${megabytes(largestSchedule)}.`);
  const file = readForeignBytes(realDisk.read(path), decode);
  if (file.kind === 'binary') throw new Error('this is no text.');
  const reading = readSchedule(file.text, { zone, date });
  if (!reading.ok) throw new Error(problemText(reading.problem));
  return reading;
}

function problemText(problem: ScheduleProblem): string {
  switch (problem.code) {
    case 'unknown-format':
      return 'this is no schedule in a known format.';
    case 'empty':
      return problem.place === undefined
        ? 'there are no sessions in this schedule.'
        : `there are no sessions in this schedule: nothing can be read at ${problem.place}.`;
    case 'syntax':
      return `the schedule is broken at ${problem.place}: ${problem.detail}`;
    case 'missing':
      return problem.place === 'date'
        ? 'the schedule does not tell its first day: say it with --date YYYY-MM-DD.'
        : `${problem.place} is missing in the schedule.`;
    case 'too-deep':
      return `${problem.place} in the schedule is nested too deeply.`;
  }
}

/** What a schedule ought to tell and does not, in a line. */
export function gapText({ kind, place, value }: ScheduleGap): string {
  const told = {
    title: 'a session without a title is left out',
    speaker: `speaker ${value} has no name`,
    room: `room ${value} has no name`,
    track: `track ${value} has no name`,
    repeats: `"${value}" repeats without end: only the first is taken`,
    many: `more repeats than are taken: the first ${value}`,
    id: `nothing has the id ${value}`,
    date: `"${value}" does not tell a day`,
    time: `"${value}" is no time`,
    hour: `the day of ${value} is not known`,
    row: `not as many values as columns: "${value}"`,
    quote: `a quotation mark is not closed: ${value}`,
    value: `cannot be read: "${value}"`,
    line: `no line of a calendar: "${value}"`,
    sessions: `${value} more sessions were not read`,
    utc: 'times are those of UTC, and no time zone is named: say it with --zone',
    zone: `time zone ${value} is not known`,
  }[kind];
  return `${place}: ${told}`;
}
