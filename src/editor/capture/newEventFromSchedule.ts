import * as vscode from 'vscode';
import { keepZone } from '../../core/write/schedule/keepZone';
import { layoutOfEvent, placeOfNotes } from '../../core/write/schedule/eventOfSchedule';
import type { ScheduleChoice, SchedulePlan } from '../../core/write/schedule/plan';
import { pathsIn } from '../common/doors/isThere';
import { inform } from '../common/doors/messages';
import { pick } from '../common/doors/questions';
import { askInSteps } from '../common/doors/steps';
import { showPlace } from '../common/places';
import { askFolder } from './askEvent';
import { placeOfEvent } from './newEvent';
import { formatOf } from './noteTexts';
import { ScheduleAnswers, type ScheduleArguments, type ScheduleTools } from './scheduleAnswers';
import { ScheduleWork } from './scheduleWork';
import { updateAgendas } from './updateAgendas';
import { writePlan } from './writePlan';

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
  const answers = new ScheduleAnswers({ library, memory, net, work, folder, heading, known });
  if (known.text !== undefined && !(await answers.take(known.text))) return;
  if (!(await askInSteps(() => answers.steps()))) return;
  const { title, schedule, event, existing, chosen, foundZone } = answers;
  const layout = event === undefined ? answers.layout : layoutOfEvent(event);
  if (title === undefined || schedule === undefined || layout === undefined) return;
  const place =
    event === undefined
      ? await placeOfEvent(library, folder, { title, date: schedule.start }, layout)
      : placeOfNotes(event);
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
  const plan = foundZone === undefined ? steps : { ...steps, files: keepZone(steps.files, existing, foundZone) };
  const options = {
    heading,
    confirmation: known.confirmation ?? 'ask',
    planned: new Map(existing.map(({ path, text: before }) => [path, before])),
  };
  if (plan.files.length > 0 && !(await writePlan(folder, plan.files, options))) return;
  if (event !== undefined) await report(folder, plan);
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
