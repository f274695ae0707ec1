import type { Schedule, ScheduleSession } from './model';
import type { TextEdit } from '../../text/edit';
import type { ExistingNote, PlannedFile, ScheduleChoice, SchedulePlan } from './plan';
import { planSchedule } from './planSchedule';
import { readSchedule, type ReadingOptions, type ScheduleReading } from './readSchedule';

/** What another thread is asked: to read a schedule, or to plan one of those that it read last. */
export type ScheduleTask =
  | { readonly task: 'read'; readonly text: string; readonly options: ReadingOptions }
  | {
      readonly task: 'plan';
      /** Which of the schedules. */
      readonly index: number;
      readonly choice: ScheduleChoice;
      readonly existing: readonly ExistingNote[];
    };

/** So many things stand in one text: whoever takes it apart can do something else between two of them. */
const inOneText = 250;

let last: ScheduleReading | undefined;

/**
 * Answers in texts of JSON, which are handed over at a fraction of an object's cost and taken apart one by one: first what
 * there is one of, then parts of the lists. What has been read stays, so that it is planned without being handed back.
 */
export function answer(asked: ScheduleTask): string[] {
  if (asked.task === 'read') {
    last = readSchedule(asked.text, asked.options);
    return readingTexts(last);
  }
  const schedule = last?.ok === true ? last.schedules[asked.index] : undefined;
  if (schedule === undefined) throw new RangeError('no such schedule was read');
  return planTexts(planSchedule(schedule, asked.choice, asked.existing));
}

type Head =
  | Extract<ScheduleReading, { ok: false }>
  | (Omit<Extract<ScheduleReading, { ok: true }>, 'schedules'> & { readonly schedules: readonly Schedule[] });

function readingTexts(reading: ScheduleReading): string[] {
  if (!reading.ok) return [JSON.stringify(reading)];
  const bare = reading.schedules.map((schedule) => ({ ...schedule, sessions: [] }));
  const parts = reading.schedules.flatMap(({ sessions }, index) =>
    partsOf(sessions).map((part) => JSON.stringify([index, part])),
  );
  return [JSON.stringify({ ...reading, schedules: bare }), ...parts];
}

/** A reading from the texts of an answer, a step for each. */
export function* readingFrom(texts: readonly string[]): Generator<undefined, ScheduleReading> {
  const [first = '', ...parts] = texts;
  const head = JSON.parse(first) as Head;
  if (!head.ok) return head;
  const lists = head.schedules.map((): ScheduleSession[] => []);
  for (const part of parts) {
    yield;
    const [index, sessions] = JSON.parse(part) as [number, ScheduleSession[]];
    for (const session of sessions) lists[index]?.push(session);
  }
  const [one, ...others] = head.schedules.map((schedule, index) => ({ ...schedule, sessions: lists[index] ?? [] }));
  if (one === undefined) throw new RangeError('a reading has at least one schedule');
  return { ...head, schedules: [one, ...others] };
}

const lists = ['files', 'moved', 'gone'] as const;

/** A longer text of an edit, in UTF-16 units, is handed over as it is: to take it out of JSON would take its time. */
const longest = 50_000;

function planTexts(plan: SchedulePlan): string[] {
  const long: string[] = [];
  const files = plan.files.map((file) => ({
    ...file,
    edits: file.edits.map(({ range, newText }) =>
      newText.length <= longest ? { range, newText } : { range, newText: '', long: long.push(`=${newText}`) - 1 },
    ),
  }));
  const parts = lists.flatMap((name) =>
    partsOf<unknown>(name === 'files' ? files : plan[name]).map((part) => JSON.stringify([name, part])),
  );
  return [...long, ...parts];
}

/** A plan from the texts of an answer, a step for each. */
export function* planFrom(texts: readonly string[]): Generator<undefined, SchedulePlan> {
  const plan = { files: [] as FileFrom[], moved: [] as unknown[], gone: [] as unknown[] };
  const long = texts.filter((text) => text.startsWith('='));
  for (const text of texts.slice(long.length)) {
    const [name, part] = JSON.parse(text) as [(typeof lists)[number], unknown[]];
    if (name === 'files') for (const file of part as FileFrom[]) plan.files.push(file);
    else for (const one of part) plan[name].push(one);
    yield;
  }
  const files = plan.files.map((file) => ({
    ...file,
    edits: file.edits.map(({ range, newText, long: at }) => ({
      range,
      newText: at === undefined ? newText : (long[at]?.slice(1) ?? ''),
    })),
  }));
  return { ...plan, files } as unknown as SchedulePlan;
}

/** A file of a plan, with the places of long texts among those that stand before all else. */
interface FileFrom extends Omit<PlannedFile, 'edits'> {
  readonly edits: readonly (TextEdit & { readonly long?: number })[];
}

function partsOf<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / inOneText) }, (_, index) =>
    list.slice(index * inOneText, (index + 1) * inOneText),
  );
}
