import { agendaHeadline } from '../agendaHeadline';
import { timeAtStart } from '../agendaTimes';
import { Gaps } from '../gaps';
import { JsonField } from '../jsonField';
import type { Schedule, ScheduleGapKind } from '../model';
import { ScheduleError } from '../problem';
import { tellUnread, visibleInJson } from '../visibleSessions';
import { readData, type DataOptions } from './dataSchedule';
import { kindsOfKey, type Kind } from './record';
import { readTable, type Table, type TableRecord } from './table';

/** A path below the records. */
const ofRecord = /^sessions\[(\d+)\]/;

/**
 * Reads a table whose columns have names; nothing where there is none. What makes no sense is a gap with its line.
 * @throws ScheduleError `empty` where there is nothing below the names; `missing` where no day is known, or no title
 */
export function readTableSchedule(whole: string, options: DataOptions, gaps: Gaps): Schedule | undefined {
  const text = whole.replace(/\r\n?/g, '\n');
  const odd: OddRow[] = [];
  const table = readTable(text, (kind, line, value) => odd.push({ kind, line, value }));
  const read = table && readRecords(table, options, odd);
  for (const { kind, line, value } of odd.toSorted((a, b) => a.line - b.line))
    gaps.tell(kind, `line ${line + 1}`, value);
  return read;
}

/** What makes no sense in a row. */
interface OddRow {
  readonly kind: ScheduleGapKind;
  /** 0-based. */
  readonly line: number;
  readonly value: string;
}

function readRecords({ title, records }: Table, options: DataOptions, odd: OddRow[]): Schedule {
  if (records.length === 0) {
    if (odd.some(({ kind }) => kind === 'title')) return { title, sessions: [] };
    throw new ScheduleError({ code: 'empty' });
  }
  const values = onOneClock(records.map((record) => record.values));
  const hasPeople = values.some((one) => named(one, 'people') !== undefined);
  const data = { sessions: hasPeople ? values : values.map(withSpeakers) };
  const gaps = new Gaps();
  const read = readData(new JsonField(data, '', gaps), options);
  const sessions = read?.sessions ?? [];
  tellUnread(visibleInJson(data), sessions, gaps);
  for (const { kind, place, value } of gaps.list)
    odd.push({ kind, line: records[Number(ofRecord.exec(place)?.[1] ?? 0)]?.line ?? 0, value });
  return { ...read, title, sessions };
}

type Values = TableRecord['values'];

function named(values: Values, kind: Kind): [name: string, value: string] | undefined {
  return Object.entries(values).find(([name]) => kindsOfKey(name).includes(kind));
}

/** Where no column names speakers, the titles may. */
function withSpeakers(values: Values): Values {
  const [name, written] = named(values, 'title') ?? [];
  if (name === undefined || written === undefined) return values;
  const { title, speakers } = agendaHeadline(written);
  const names = speakers.map((speaker) => speaker.name);
  return names.length === 0 ? values : { ...values, [name]: title, speakers: names.join('\n') };
}

/** Hours after noon that begin again at one, as people write them: with those of the whole day. */
function onOneClock(rows: readonly Values[]): readonly Values[] {
  const times = rows.map((row) => timeAtStart(named(row, 'start')?.[1] ?? ''));
  const ends = rows.map((row) => timeAtStart(named(row, 'end')?.[1] ?? ''));
  if ([...times, ...ends].some((time) => time?.isExact === true || (time?.end ?? time?.start ?? '') >= '13:00'))
    return rows;
  let latest = '';
  let day: string | undefined;
  return rows.map((row, index) => {
    const time = times[index];
    const own = named(row, 'date')?.[1];
    if (own !== day) latest = '';
    day = own;
    if (time === undefined) return row;
    const start = afterwards(time.start, latest);
    latest = start;
    const until = ends[index]?.start ?? time.end;
    const end = until === undefined ? undefined : afterwards(until, start);
    if (start === time.start && end === until) return row;
    const moved = withNamed(row, 'start', start);
    return end === undefined ? moved : withNamed(moved, 'end', end);
  });
}

/** The hour with twelve more, where it is early and comes after a later one. */
function afterwards(time: string, before: string): string {
  return time < '07:00' && time < before ? `${String(Number(time.slice(0, 2)) + 12)}${time.slice(2)}` : time;
}

function withNamed(row: Values, kind: 'start' | 'end', value: string): Values {
  return { ...row, [named(row, kind)?.[0] ?? kind]: value };
}
