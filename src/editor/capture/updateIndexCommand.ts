import * as vscode from 'vscode';
import { newIndex, updateIndex } from '../../core/write/event/indexTable';
import { toTextEdit } from '../common/convert';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';

/** Brings the table of events in the active note up to date; without one it offers to put one where the cursor is. */
export async function updateIndexCommand(library: WorkspaceLibrary): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const folder = editor && vscode.workspace.getWorkspaceFolder(editor.document.uri);
  if (editor?.document.languageId !== 'markdown' || folder === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open the note of this workspace that holds the table of events, such as a README.'),
    );
    return;
  }
  await library.ready();
  const { document } = editor;
  const path = vscode.workspace.asRelativePath(document.uri, false);
  const events = library.events.filter(({ root }) => root === folder.name);
  const update = updateIndex(document.getText(), path, events);
  if (!update.ok) {
    if (update.problem === 'no markers') await offerIndex(editor, newIndex(path, events));
    else
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The table of events has no end: {0} is missing.', '<!-- /events -->'),
      );
    return;
  }
  if (update.edits.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The table of events is up to date.'));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    update.edits.map((each) => toTextEdit(document, each)),
  );
  await vscode.workspace.applyEdit(edit);
}

async function offerIndex(editor: vscode.TextEditor, table: string): Promise<void> {
  const insert = vscode.l10n.t('Insert Table');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('This note has no table of events yet.'),
    insert,
  );
  if (answer === insert)
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(editor.selection.active.line, 0), table);
    });
}
