import * as vscode from 'vscode';
import type { LibraryEvent } from '../../core/library/model';
import { eventOfSchedule, layoutOfEvent, placeOfNotes } from '../../core/write/schedule/eventOfSchedule';
import type { Schedule } from '../../core/write/schedule/model';
import type { ExistingNote, ScheduleChoice, SchedulePlan } from '../../core/write/schedule/plan';
import { timezoneIn } from '../../core/write/export/timezone';
import { keepZone } from '../../core/write/schedule/keepZone';
import type { ReadingOptions } from '../../core/write/schedule/readSchedule';
import { written } from '../common/dates';
import { complain, inform, warn } from '../common/doors/messages';
import type { Net } from '../common/doors/fetching';
import { pick } from '../common/doors/questions';
import { showPlace } from '../common/places';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { askDates, askFolder, askLayout, askTitle } from './askEvent';
import { pathsIn } from '../common/doors/isThere';
import { askZone } from './askZone';
import { placeOfEvent } from './newEvent';
import { pickSessions } from './pickSessions';
import { scheduleGapsText, scheduleProblemText } from './scheduleProblemText';
import { askScheduleText } from './scheduleText';
import { ScheduleWork, type StartThread } from './scheduleWork';
import { formatOf, readTexts } from './noteTexts';
import type { Templates } from './templates';
import { updateAgendas } from './updateAgendas';
import { writePlan, type Confirmation } from './writePlan';

/** What a key binding may tell beforehand; the rest is asked for. */
export interface ScheduleArguments {
  readonly text?: string;
  readonly layout?: ScheduleChoice['layout'];
  /** Ids of sessions. */
  readonly chosen?: readonly string[];
  /** An IANA name: where the event takes place, for a schedule that knows only UTC. */
  readonly zone?: string;
  readonly confirmation?: Confirmation;
}

/** What the import works with. */
export interface ScheduleTools {
  readonly library: WorkspaceLibrary;
  readonly templates: Templates;
  readonly memory: vscode.Memento;
  readonly net: Net;
  readonly startScheduleThread: StartThread;
}

/** Makes notes from a conference's published schedule, or adds what is new in it to the notes that are there. */
export async function newEventFromSchedule(tools: ScheduleTools, known: ScheduleArguments = {}): Promise<void> {
  const work = new ScheduleWork(tools.startScheduleThread);
  try {
    await importSchedule(tools, known, work);
  } finally {
    work.end();
  }
}

async function importSchedule(
  { library, templates, memory, net }: ScheduleTools,
  known: ScheduleArguments,
  work: ScheduleWork,
): Promise<void> {
  const folder = await askFolder();
  if (folder === undefined) return;
  const heading = vscode.l10n.t('New Event from Schedule');
  const text = known.text ?? (await askScheduleText(heading, net));
  if (text === undefined) return;
  const read = await readOrAsk(work, text, heading, known.zone);
  if (read === undefined) return;
  const title = read.schedule.title ?? (await askTitle(heading));
  if (title === undefined) return;
  await library.ready();
  const event = eventOfSchedule(library.events, folder.name, title, read.schedule);
  const schedule = await onTheEventsClock(read, { work, text, heading }, title, event);
  if (schedule === undefined) return;
  const gaps = scheduleGapsText(schedule.gaps ?? []);
  if (gaps !== undefined) void warn(gaps);
  const chosen = known.chosen === undefined ? await pickSessions(schedule.sessions, title) : new Set(known.chosen);
  if (chosen === undefined) return;
  const layout =
    event === undefined
      ? (known.layout ?? (await askLayout(heading, new Set(schedule.sessions.map(({ day }) => day)).size > 1, memory)))
      : layoutOfEvent(event);
  if (layout === undefined) return;
  const place =
    event === undefined
      ? await placeOfEvent(library, folder, { title, date: schedule.start }, layout)
      : placeOfNotes(event);
  const existing = event === undefined ? [] : await existingNotes(event);
  const choice: ScheduleChoice = {
    title,
    ...place,
    format: await formatOf(library, folder.name),
    layout,
    agenda: 'all',
    chosen,
    templates: await templates.own(folder),
    workspace: folder.name,
    taken: await pathsIn(folder, place.folder),
  };
  const steps = await work.plan(schedule, choice, existing);
  const isAnswered = read.schedule.zoneUnknown === true && schedule.timezone !== undefined;
  const plan = isAnswered ? { ...steps, files: keepZone(steps.files, existing, schedule.timezone) } : steps;
  const options = {
    heading,
    confirmation: known.confirmation ?? 'ask',
    planned: new Map(existing.map(({ path, text: before }) => [path, before])),
  };
  if (plan.files.length > 0 && !(await writePlan(folder, plan.files, options))) return;
  if (event !== undefined) await report(folder, plan);
}

/** A schedule and what had to be told to read it. */
interface Read {
  readonly schedule: Schedule;
  readonly options: ReadingOptions;
}

/** The schedule with times of the event's own zone: that which it names, the event's notes name, or the person answers. */
async function onTheEventsClock(
  { schedule, options }: Read,
  { work, text, heading }: { readonly work: ScheduleWork; readonly text: string; readonly heading: string },
  title: string,
  event: LibraryEvent | undefined,
): Promise<Schedule | undefined> {
  if (schedule.zoneUnknown !== true) return schedule;
  const notes = event === undefined ? [] : await existingNotes(event);
  const places = [schedule.location, event?.location, title];
  const zone = timezoneIn(notes.map((note) => note.text)) ?? (await askZone(heading, places));
  if (zone === undefined) return undefined;
  const reading = await work.read(text, { ...options, zone });
  return reading.ok ? reading.schedules[0] : schedule;
}

async function readOrAsk(
  work: ScheduleWork,
  text: string,
  heading: string,
  zone: string | undefined,
): Promise<Read | undefined> {
  let options: ReadingOptions = { zone };
  let reading = await work.read(text, options);
  if (!reading.ok && reading.problem.code === 'missing' && reading.problem.place === 'date') {
    const dates = await askDates(heading);
    if (dates === undefined) return undefined;
    options = { ...options, date: dates?.start };
    reading = await work.read(text, options);
  }
  if (!reading.ok) {
    void complain(scheduleProblemText(reading.problem));
    return undefined;
  }
  const [only, ...others] = reading.schedules;
  if (others.length === 0) return { schedule: only, options };
  const items = reading.schedules.map((schedule) => ({
    label: schedule.title ?? vscode.l10n.t('An event without a name'),
    description: [schedule.start === undefined ? undefined : written(schedule.start, schedule.end), schedule.location]
      .filter((part) => part !== undefined)
      .join(' · '),
    schedule,
  }));
  const picked = await pick(items, {
    title: heading,
    placeHolder: vscode.l10n.t('Which event?'),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return picked === undefined ? undefined : { schedule: picked.schedule, options };
}

/** The notes as they are by now, unsaved text included. What cannot be written is among them all the same: its talks are known. */
async function existingNotes({ notes }: LibraryEvent): Promise<ExistingNote[]> {
  const texts = await readTexts(notes);
  return notes.flatMap(({ id, note: { path } }) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ path, text }];
  });
}

/** Says what a repeated import found; what moved or went is the person's to change. */
async function report(folder: vscode.WorkspaceFolder, { files, moved, gone }: SchedulePlan): Promise<void> {
  const differences = [
    ...moved.map(({ title, path, line, was, now }) => ({
      label: title,
      description: vscode.l10n.t('{0} → {1}', was.replace('T', ' '), now.replace('T', ' ')),
      iconPath: new vscode.ThemeIcon('clock'),
      path,
      line,
    })),
    ...gone.map(({ title, path, line }) => ({
      label: title,
      description: vscode.l10n.t('no longer in the schedule'),
      iconPath: new vscode.ThemeIcon('circle-slash'),
      path,
      line,
    })),
  ];
  if (differences.length === 0) {
    if (files.length === 0) void inform(vscode.l10n.t('The notes hold everything that is in the schedule.'));
    return;
  }
  const show = vscode.l10n.t('Show…');
  const update = vscode.l10n.t('Update the Agenda');
  const answer = await inform(
    differences.length === 1
      ? vscode.l10n.t('1 session moved or is gone. Your notes were left as they are.')
      : vscode.l10n.t('{0} sessions moved or are gone. Your notes were left as they are.', differences.length),
    ...(moved.length > 0 ? [update] : []),
    show,
  );
  if (answer === update) await updateAgendas(folder, moved);
  if (answer !== show) return;
  const picked = await pick(differences, {
    placeHolder: vscode.l10n.t('What is different in the schedule? Choose one to go to it.'),
    matchOnDescription: true,
  });
  if (picked !== undefined)
    await showPlace({ noteId: vscode.Uri.joinPath(folder.uri, picked.path).toString(), line: picked.line }, {});
}
