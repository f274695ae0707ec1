import * as vscode from 'vscode';
import { applyEdits } from '../../core/text/edit';
import type { PlannedFile } from '../../core/write/schedule/plan';

import { textOf } from '../common/doors/files';
import { answerBeside } from './planAnswer';

const scheme = 'conference-notes-preview';

/**
 * Shows notes as they would be beside what they are, all in one editor of changes, while a person makes up their mind.
 * @param heading what is done, for the editor's tab
 * @returns whether it is to be written
 */
export async function previewPlan(
  folder: vscode.WorkspaceFolder,
  files: readonly PlannedFile[],
  heading: string,
): Promise<boolean> {
  const title = vscode.l10n.t('Preview: {0}', heading);
  const texts = new Map<string, string>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? null,
  });
  try {
    const changes = await Promise.all(
      files.map(async ({ path, isNew, edits }): Promise<[vscode.Uri, vscode.Uri | undefined, vscode.Uri]> => {
        const uri = vscode.Uri.joinPath(folder.uri, path);
        const before = isNew ? '' : ((await textOf(uri)) ?? '');
        const after = uri.with({ scheme });
        texts.set(after.toString(), applyEdits(before, edits));
        return [uri, isNew ? undefined : uri, after];
      }),
    );
    await vscode.commands.executeCommand('vscode.changes', title, changes);
    return await answerBeside(title);
  } finally {
    // The editor adds how many files there are.
    const tabs = vscode.window.tabGroups.all.flatMap((group) =>
      group.tabs.filter(({ label }) => label.startsWith(title)),
    );
    await vscode.window.tabGroups.close(tabs);
    provider.dispose();
  }
}
