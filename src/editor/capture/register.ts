import * as vscode from 'vscode';
import { eventSkeleton } from '../../core/write/event/eventSkeleton';
import { insertSkeleton } from '../common/doors/insert';
import { Net } from '../common/doors/fetching';
import { commands } from '../common/ids';
import { localClock } from '../common/localClock';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import type { Host } from '../host';
import { loadSchedules } from '../load';
import { insertTalkCommand } from './insertTalkCommand';
import type { InsertFrom } from '../common/places';
import { newEvent, type NewEventArguments } from './newEvent';
import type { ScheduleArguments } from './scheduleAnswers';
import type { StartThread } from './scheduleWork';
import { Templates } from './templates';

/** What lies outside of the editor's loop. */
export interface Outside {
  readonly host: Host;
  readonly startScheduleThread: StartThread;
}

/** Writing things down: new talks, new notes, new events. */
export function registerCapture(
  library: WorkspaceLibrary,
  memory: vscode.Memento,
  { host, startScheduleThread }: Outside,
): vscode.Disposable {
  const templates = new Templates();
  return vscode.Disposable.from(
    templates,
    vscode.commands.registerCommand(commands.insertTalk, (from?: InsertFrom) =>
      insertTalkCommand(library, templates, isPlain(from) ? from : undefined),
    ),
    vscode.commands.registerCommand(commands.newNote, () => newNote(templates)),
    // From a menu a command gets what was clicked on, which tells nothing here.
    vscode.commands.registerCommand(commands.newEvent, (known?: NewEventArguments) =>
      newEvent(library, templates, memory, isPlain(known) ? known : {}),
    ),
    vscode.commands.registerCommand(commands.newEventFromSchedule, async (known?: ScheduleArguments) =>
      (await loadSchedules()).newEventFromSchedule(
        { library, templates, memory, startScheduleThread, net: new Net(host) },
        isPlain(known) ? known : {},
      ),
    ),
  );
}

function isPlain<T extends object>(known: T | undefined): known is T {
  return known !== undefined && Object.getPrototypeOf(known) === Object.prototype;
}

/** Begins an unsaved note about an event of today. */
async function newNote(templates: Templates): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  const name = await templates.choose('event', folder);
  if (name === undefined) return;
  const template = await templates.filled('event', folder, name);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document);
  const skeleton =
    template !== undefined
      ? [{ snippet: template }]
      : eventSkeleton(
          { title: vscode.l10n.t('Name of the event'), location: vscode.l10n.t('Place') },
          localClock().date,
        );
  await insertSkeleton(editor, skeleton, new vscode.Range(0, 0, 0, 0), '');
}
