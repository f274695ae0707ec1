import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { plainJson, plainLine } from '../core/foreign/plain';
import { Library } from '../core/library/library';
import type { LibraryEvent, NoteFile } from '../core/library/model';
import { applyEdits } from '../core/text/edit';
import { eventPlace, usualFormat } from '../core/write/event/eventHome';
import { eventOfSchedule, layoutOfEvent, placeOfNotes } from '../core/write/schedule/eventOfSchedule';
import type { Schedule, ScheduleSession } from '../core/write/schedule/model';
import type { ExistingNote, PlannedFile, ScheduleChoice, SchedulePlan } from '../core/write/schedule/plan';
import { planSchedule } from '../core/write/schedule/planSchedule';
import { counted } from './counted';
import { realDisk } from './disk';
import { failure, readFolder } from './folder';
import { exitCodes, type ExitCode, type Output } from './io';
import { createNote } from './newNote';
import { gapRecords } from './schedule';
import { gapText, readScheduleFile } from './scheduleFile';
import { writeNote } from './writeNote';

export const importUsage =
  'conference-notes import <file> --into <folder> [--layout note|day|talk] [--only talks|all|none|<id>]… [--title <title>] [--zone <zone>] [--date <day>] [--dry-run] [--json]';

const options = {
  into: { type: 'string' },
  layout: { type: 'string' },
  only: { type: 'string', multiple: true },
  title: { type: 'string' },
  zone: { type: 'string' },
  date: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const layouts: Readonly<Record<string, ScheduleChoice['layout']>> = {
  note: 'one file',
  day: 'file per day',
  talk: 'file per talk',
};

/** What a command line asks for cannot be done; the message is for a person. */
class ImportError extends Error {}

/** Writes a schedule's agenda and places for its talks into the notes of a folder, as *New Event from Schedule* does. */
export function importSchedule(args: readonly string[], output: Output): ExitCode {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [file] = positionals;
  const { into, layout } = values;
  if (file === undefined || positionals.length > 1 || into === undefined || !isLayout(layout)) {
    output.message(`usage: ${importUsage}`);
    return exitCodes.usage;
  }
  try {
    const schedule = onlySchedule(readScheduleFile(file, values).schedules, values.title);
    // One that was mistyped is not made, and nothing is said to be written into it.
    if (realDisk.kindAt(into) === undefined) throw new ImportError(`there is no folder ${into} to write into.`);
    const content = readFolder(into);
    for (const line of content.failures) output.message(line);
    const { plan, texts } = planned(schedule, content.files, into, { ...values, layout });
    const unwritten = values['dry-run'] === true ? [] : written(into, plan.files, texts);
    for (const line of unwritten) output.message(line);
    output.result(values.json ? `${plainJson(recordOf(schedule, plan, texts, unwritten))}\n` : textOf(schedule, plan));
    if (unwritten.length > 0) return exitCodes.usage;
    return (schedule.gaps ?? []).length > 0 ? exitCodes.failure : exitCodes.success;
  } catch (error) {
    output.message(failure(file, error));
    return exitCodes.usage;
  }
}

function isLayout(layout: string | undefined): boolean {
  return layout === undefined || Object.hasOwn(layouts, layout);
}

/** The schedule of that title where a file lists several events. */
function onlySchedule(schedules: readonly [Schedule, ...Schedule[]], title: string | undefined): Schedule {
  const [first, ...more] = schedules;
  if (more.length === 0) return first;
  const found = schedules.filter((one) => one.title === title);
  if (found.length === 1 && found[0] !== undefined) return found[0];
  const titles = schedules.slice(0, 20).map((one) => one.title ?? 'an event without a name');
  throw new ImportError(`the file lists ${schedules.length} events: say which with --title. ${titles.join('; ')}`);
}

interface Wishes {
  readonly layout?: string | undefined;
  readonly only?: readonly string[] | undefined;
  readonly title?: string | undefined;
}

/** The plan, and the texts of the notes that are there by their paths. */
function planned(
  schedule: Schedule,
  files: readonly NoteFile[],
  into: string,
  wishes: Wishes,
): { plan: SchedulePlan; texts: ReadonlyMap<string, string> } {
  const title = wishes.title ?? schedule.title;
  if (title === undefined) throw new ImportError('the schedule does not name its event: say it with --title.');
  const library = new Library();
  library.setAll(files);
  const root = basename(resolve(into));
  const event = eventOfSchedule(library.events, root, title, schedule);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const wished = wishes.layout === undefined ? undefined : layouts[wishes.layout];
  const layout = event === undefined ? (wished ?? 'one file') : layoutOfEvent(event);
  const choice: ScheduleChoice = {
    title,
    ...(event === undefined
      ? eventPlace(library.events, root, { title, date: schedule.start }, layout)
      : placeOfNotes(event)),
    layout,
    format: usualFormat([...texts.values()].slice(0, 20)),
    agenda: 'all',
    chosen: chosenOf(schedule.sessions, wishes.only ?? ['talks']),
    taken: new Set(files.map(({ path }) => path.toLowerCase())),
    workspace: root,
  };
  return { plan: planSchedule(schedule, choice, existingOf(event, texts)), texts };
}

function existingOf(event: LibraryEvent | undefined, texts: ReadonlyMap<string, string>): ExistingNote[] {
  return (event?.notes ?? []).flatMap(({ note }) => {
    const text = texts.get(note.path);
    return text === undefined ? [] : [{ path: note.path, text, note }];
  });
}

/** The ids of the sessions that get a place for notes. */
function chosenOf(sessions: readonly ScheduleSession[], only: readonly string[]): ReadonlySet<string> {
  const ids = new Set(sessions.map(({ id }) => id));
  const unknown = only.find((word) => !['talks', 'all', 'none'].includes(word) && !ids.has(word));
  if (unknown !== undefined)
    throw new ImportError(`no session has the id ${unknown}: conference-notes schedule --json prints them.`);
  const isChosen = ({ id, isTalk }: ScheduleSession): boolean =>
    only.includes('all') || only.includes(id) || (isTalk && only.includes('talks'));
  return new Set(sessions.filter(isChosen).map(({ id }) => id));
}

/** Carries a plan out, a note at a time. Returns what could not be written, a line each. */
function written(folder: string, files: readonly PlannedFile[], texts: ReadonlyMap<string, string>): string[] {
  return files.flatMap(({ path, isNew, edits }) => {
    const before = texts.get(path) ?? '';
    try {
      const after = applyEdits(before, edits);
      if (isNew) createNote(folder, path, after);
      else writeNote(folder, { path, before, after });
      return [];
    } catch (error) {
      return [failure(path, error)];
    }
  });
}

function recordOf(
  schedule: Schedule,
  { files, moved, gone }: SchedulePlan,
  texts: ReadonlyMap<string, string>,
  unwritten: readonly string[],
): unknown {
  return {
    files: files.map(({ path, isNew, edits }) => ({ path, isNew, text: applyEdits(texts.get(path) ?? '', edits) })),
    moved: moved.map((one) => ({ ...one, line: one.line + 1 })),
    gone: gone.map((one) => ({ ...one, line: one.line + 1 })),
    gaps: gapRecords(schedule),
    unwritten,
  };
}

function textOf(schedule: Schedule, { files, moved, gone }: SchedulePlan): string {
  const gaps = schedule.gaps ?? [];
  const lines = [
    ...files.map(({ path, isNew }) => `${isNew ? 'new' : 'added to'} ${path}`),
    ...moved.map(({ title, path, line, was, now }) => `moved ${path}:${line + 1} ${title}: ${was} → ${now}`),
    ...gone.map(({ title, path, line }) => `gone ${path}:${line + 1} ${title}`),
    ...gaps.map((gap) => `gap ${gapText(gap)}`),
    files.length === 0 ? nothingNew(moved.length + gone.length) : counted(files.length, 'note'),
  ];
  return `${lines.map(plainLine).join('\n')}\n`;
}

/** @param differing how many sessions moved or are gone, which the notes still tell otherwise */
function nothingNew(differing: number): string {
  return differing === 0
    ? 'the notes hold everything that is in the schedule'
    : 'nothing is new; what moved or is gone was left as it is';
}
