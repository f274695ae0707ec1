import * as vscode from 'vscode';
import { exportNames, type ExportFormat } from '../../core/write/export/exportEvent';
import { leftOfCalendar } from '../../core/write/export/icalendar';
import { isThere } from '../common/doors/isThere';
import { inform, isMeant } from '../common/doors/messages';
import { tellLeft } from '../common/doors/refusal';
import { writeFiles } from '../common/doors/writeFiles';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { askFormat, exported, tellLeftTalks } from './exportEventCommand';

/** What is known before anybody is asked. */
export interface ExportSeveralArguments {
  readonly events: readonly string[];
  readonly format?: ExportFormat;
  /** Where the exports go; files that are there are replaced. */
  readonly folder?: vscode.Uri;
}

/** Writes several events into a folder, a file for each. */
export async function exportEventsCommand(library: WorkspaceLibrary, known: ExportSeveralArguments): Promise<void> {
  await library.ready();
  const events = known.events.flatMap((id) => library.event(id) ?? []);
  const title = vscode.l10n.t('Export {0} events', events.length);
  const format = known.format ?? (await askFormat(title));
  if (format === undefined) return;
  const folder = known.folder ?? (await askFolder(title));
  if (folder === undefined) return;
  const targets = exportNames(events, format).map((name) => vscode.Uri.joinPath(folder, name));
  if (known.folder === undefined && !(await mayReplace(targets))) return;
  const left = await writeFiles(
    await Promise.all(
      targets.map(async (uri, index) => {
        const event = events[index];
        return { uri, contents: event === undefined ? new Uint8Array() : await exported(event, format) };
      }),
    ),
  );
  tellLeft(left);
  if (format === 'icalendar') tellLeftTalks(events.flatMap((event) => leftOfCalendar(event, {})));
  if (left.length < events.length) await tell(folder, events.length - left.length);
}

async function askFolder(title: string): Promise<vscode.Uri | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      title,
      openLabel: vscode.l10n.t('Export'),
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  return folder;
}

/** Whether the person agrees that the files that are there already are replaced. */
async function mayReplace(targets: readonly vscode.Uri[]): Promise<boolean> {
  const found = (await Promise.all(targets.map(isThere))).filter(Boolean).length;
  if (found === 0) return true;
  const replace = vscode.l10n.t('Replace');
  const message =
    found === 1
      ? vscode.l10n.t('One file of that name is there already.')
      : vscode.l10n.t('{0} files of these names are there already.', found);
  return isMeant(message, replace);
}

/** Says where the files went; those outside the workspace cannot be shown in the Explorer. */
async function tell(folder: vscode.Uri, count: number): Promise<void> {
  const shown = vscode.workspace.getWorkspaceFolder(folder) === undefined ? [] : [vscode.l10n.t('Show')];
  const answer = await inform(
    vscode.l10n.t('Exported {0} events to {1}.', count, vscode.workspace.asRelativePath(folder)),
    ...shown,
  );
  if (answer !== undefined) await vscode.commands.executeCommand('revealInExplorer', folder);
}
