import * as vscode from 'vscode';
import type { EventPlace } from '../../core/write/event/eventHome';
import { readFuzzyDates, type EventDates } from '../../core/write/event/fuzzyDates';
import type { ScheduleChoice } from '../../core/write/schedule/plan';
import { written } from '../common/dates';
import { isThere } from '../common/doors/isThere';
import { inform } from '../common/doors/messages';
import { single, type Questions } from '../common/doors/steps';
import { localClock } from '../common/localClock';
import { loadSpokenDates } from '../load';

/** The questions about a new event, one after the other; each answer is undefined when the person calls it off. */

export async function askTitle(
  heading: string,
  questions: Questions = single,
  value = '',
): Promise<string | undefined> {
  const title = await questions.ask({
    title: heading,
    value,
    prompt: vscode.l10n.t('What is the event called?'),
    placeHolder: vscode.l10n.t('Name of the event, with its year or number'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('An event needs a name.') : undefined),
  });
  return title?.trim();
}

/** @returns null where the days are not known yet. */
export async function askDates(heading: string, questions: Questions = single): Promise<EventDates | null | undefined> {
  const today = localClock().date;
  const text = await questions.ask({
    title: heading,
    prompt: vscode.l10n.t('When is it? Leave empty if that is not known yet.'),
    placeHolder: vscode.l10n.t('5-7 Dec, next Tuesday, 2026-12-05 …'),
    ignoreFocusOut: true,
    validateInput: async (value) => {
      if (value.trim() === '') return undefined;
      const dates = await readDates(value, today);
      if (dates === undefined)
        return {
          message: vscode.l10n.t('No date can be read in this.'),
          severity: vscode.InputBoxValidationSeverity.Error,
        };
      return { message: written(dates.start, dates.end), severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
  if (text === undefined) return undefined;
  return (await readDates(text, today)) ?? null;
}

/** What is written as dates are first, then what is said in words. */
async function readDates(text: string, today: string): Promise<EventDates | undefined> {
  const dates = readFuzzyDates(text, today);
  if (dates !== undefined || text.trim() === '') return dates;
  const { readSpokenDates } = await loadSpokenDates();
  return readSpokenDates(text, today, vscode.env.language);
}

/** @returns an empty text where the place is not known yet. */
export async function askPlace(heading: string, questions: Questions, value = ''): Promise<string | undefined> {
  const place = await questions.ask({
    title: heading,
    value,
    prompt: vscode.l10n.t('Where is it? Leave empty if that is not known yet.'),
    placeHolder: vscode.l10n.t('Venue, city'),
    ignoreFocusOut: true,
  });
  return place?.trim();
}

type Layout = ScheduleChoice['layout'];

/** Under this the workspace remembers the layout chosen last. */
const lastLayout = 'newEvent.layout';

/** The layout chosen last in this workspace comes first. */
export async function askLayout(
  heading: string,
  hasSeveralDays: boolean,
  memory: vscode.Memento,
  questions: Questions = single,
): Promise<Layout | undefined> {
  const items: (vscode.QuickPickItem & { readonly layout: Layout })[] = [
    {
      label: vscode.l10n.t('One note'),
      description: vscode.l10n.t('for the whole event'),
      iconPath: new vscode.ThemeIcon('file'),
      layout: 'one file',
    },
    { label: vscode.l10n.t('A note for each day'), iconPath: new vscode.ThemeIcon('calendar'), layout: 'file per day' },
    {
      label: vscode.l10n.t('A note for each talk'),
      description: vscode.l10n.t('beside one about the event'),
      iconPath: new vscode.ThemeIcon('files'),
      layout: 'file per talk',
    },
  ];
  const last = memory.get(lastLayout);
  const offered = items
    .filter(({ layout }) => hasSeveralDays || layout !== 'file per day')
    .toSorted((a, b) => Number(b.layout === last) - Number(a.layout === last));
  const picked = await questions.pick(offered, {
    title: heading,
    placeHolder: vscode.l10n.t('How do you want to write it down?'),
    ignoreFocusOut: true,
  });
  if (picked !== undefined) await memory.update(lastLayout, picked.layout);
  return picked?.layout;
}

/**
 * Asks for the path of the one note, or of the folder for several, with the usual one to begin with.
 * @param layout of the notes
 */
export async function askEventPath(
  heading: string,
  questions: Questions,
  folder: vscode.WorkspaceFolder,
  { folder: home, name }: EventPlace,
  layout: Layout | undefined,
): Promise<EventPlace | undefined> {
  const isOne = layout === 'one file';
  const usual = isOne ? [home, `${name}.md`].filter((part) => part !== '').join('/') : home;
  const start = usual.lastIndexOf('/') + 1;
  const path = await questions.ask({
    title: heading,
    value: usual,
    valueSelection: [start, isOne ? usual.length - '.md'.length : usual.length],
    prompt: isOne ? vscode.l10n.t('Where is its note to be?') : vscode.l10n.t('In which folder are its notes to be?'),
    ignoreFocusOut: true,
    validateInput: async (value) => {
      if (!isPathWithin(value.trim()) || (isOne && !/[^/]\.md$/i.test(value.trim())))
        return isOne
          ? vscode.l10n.t('A path within {0} that ends with .md', folder.name)
          : vscode.l10n.t('A path within {0}', folder.name);
      const isTaken = isOne && (await isThere(vscode.Uri.joinPath(folder.uri, value.trim())));
      return isTaken ? vscode.l10n.t('{0} is already there.', value.trim()) : undefined;
    },
  });
  if (path === undefined) return undefined;
  if (!isOne) return { folder: path.trim(), name };
  const [, parent = '', own = ''] = /^(?:(.*)\/)?([^/]+)\.md$/i.exec(path.trim()) ?? [];
  return { folder: parent, name: own };
}

/** Whether a path leads nowhere else, on any system. */
function isPathWithin(path: string): boolean {
  return path.split('/').every((part) => part !== '' && !/^\.\.?$|[\\:*?"<>|\p{Cc}]|[. ]$/u.test(part));
}

/** The workspace folder to write into: the only one, or the one that is picked; without any it offers to open one. */
export async function askFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1)
    return vscode.window.showWorkspaceFolderPick({
      placeHolder: vscode.l10n.t('Which folder are the notes for?'),
      ignoreFocusOut: true,
    });
  const [only] = folders;
  if (only !== undefined) return only;
  const open = vscode.l10n.t('Open Folder');
  const answer = await inform(vscode.l10n.t('The notes of an event are written into a folder. Open one first.'), open);
  if (answer === open) await vscode.commands.executeCommand('vscode.openFolder');
  return undefined;
}
