import { parseArgs } from 'node:util';
import { plainJson, plainLine } from '../core/foreign/plain';
import type { Schedule, ScheduleSession } from '../core/write/schedule/model';
import { counted } from './counted';
import { failure } from './folder';
import { exitCodes, type ExitCode, type Output } from './io';
import { gapText, readScheduleFile, type ScheduleFile } from './scheduleFile';

export const scheduleUsage = 'conference-notes schedule [--json] [--zone <zone>] [--date <day>] <file>';

const options = { json: { type: 'boolean' }, zone: { type: 'string' }, date: { type: 'string' } } as const;

/** Prints what would be read of a published schedule, and every gap in it. */
export function schedule(args: readonly string[], output: Output): ExitCode {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) {
    output.message(`usage: ${scheduleUsage}`);
    return exitCodes.usage;
  }
  let file: ScheduleFile;
  try {
    file = readScheduleFile(path, values);
  } catch (error) {
    output.message(failure(path, error));
    return exitCodes.usage;
  }
  output.result(values.json ? `${plainJson(recordOf(file))}\n` : textOf(file));
  return file.schedules.some(({ gaps = [] }) => gaps.length > 0) ? exitCodes.failure : exitCodes.success;
}

/** A schedule as `--json` prints it: what is unknown is null, times are those of the event's clocks. */
function recordOf({ format, schedules }: ScheduleFile): unknown {
  return {
    format,
    schedules: schedules.map((one) => ({
      title: one.title ?? null,
      start: one.start ?? null,
      end: one.end ?? null,
      timezone: one.timezone ?? null,
      zoneUnknown: one.zoneUnknown === true,
      location: one.location ?? null,
      url: one.url ?? null,
      sessions: one.sessions.map(sessionRecord),
      gaps: gapRecords(one),
    })),
  };
}

export function gapRecords({ gaps = [] }: Schedule): unknown[] {
  return gaps.map((gap) => ({ ...gap, message: gapText(gap) }));
}

function sessionRecord(session: ScheduleSession): unknown {
  const { id, title, speakers, day, start, end, room, track, code, level, language, abstract, url, links, isTalk } =
    session;
  return {
    id,
    title,
    speakers: speakers.map(({ name, affiliation }) => ({ name, affiliation: affiliation ?? null })),
    day: day ?? null,
    start: start ?? null,
    end: end ?? null,
    room: room ?? null,
    track: track ?? null,
    code: code ?? null,
    level: level ?? null,
    language: language ?? null,
    abstract: abstract ?? null,
    url: url ?? null,
    links: links.map((link) => ({ title: link.title ?? null, url: link.url })),
    isTalk,
  };
}

function textOf({ format, schedules }: ScheduleFile): string {
  return schedules
    .map((one) => `${[...headOf(one, format), ...daysOf(one), ...tailOf(one)].map(plainLine).join('\n')}\n`)
    .join('\n');
}

function headOf({ title, start, end, timezone, location }: Schedule, format: string): string[] {
  const days = [start, end === start ? undefined : end].filter((day) => day !== undefined).join(' – ');
  const facts = [title ?? 'An event without a name', days, location, timezone, format];
  return [facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')];
}

function daysOf({ sessions }: Schedule): string[] {
  let current: string | undefined;
  return sessions.flatMap((session) => {
    const day = session.day ?? 'no day';
    const heading = day === current ? [] : ['', day];
    current = day;
    return [...heading, `  ${lineOf(session)}`];
  });
}

function lineOf({ title, speakers, start, end, room, isTalk }: ScheduleSession): string {
  const times = [start, end].flatMap((time) => time?.slice(11) ?? []).join('–');
  const facts = [title, speakers.map(({ name }) => name).join(', '), room, isTalk ? undefined : '(no talk)'];
  return `${times.padEnd(11)}  ${facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')}`;
}

function tailOf(one: Schedule): string[] {
  const gaps = (one.gaps ?? []).map((gap) => `gap: ${gapText(gap)}`);
  const talks = one.sessions.filter(({ isTalk }) => isTalk).length;
  return [
    '',
    ...gaps,
    `${counted(one.sessions.length, 'session')}, ${counted(talks, 'talk')}, ${counted(gaps.length, 'gap')}`,
  ];
}
