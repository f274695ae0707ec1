import * as vscode from 'vscode';
import { newIndex, updateIndex } from '../../core/write/event/indexTable';
import { lineStart } from '../common/convert';
import { insertTexts } from '../common/doors/insert';
import { complain, inform } from '../common/doors/messages';
import { tellLeft } from '../common/doors/refusal';
import { writeNotes } from '../common/doors/write';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';

/** Brings the table of events in the active note up to date; without one it offers to put one where the cursor is. */
export async function updateIndexCommand(library: WorkspaceLibrary): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const folder = editor && vscode.workspace.getWorkspaceFolder(editor.document.uri);
  if (editor?.document.languageId !== 'markdown' || folder === undefined) {
    void inform(vscode.l10n.t('Open the note of this workspace that holds the table of events, such as a README.'));
    return;
  }
  await library.ready();
  const { document } = editor;
  const path = vscode.workspace.asRelativePath(document.uri, false);
  const events = library.events.filter(({ root }) => root === folder.name);
  const text = document.getText();
  const update = updateIndex(text, path, events);
  if (!update.ok) {
    if (update.problem === 'no markers') await offerIndex(editor, newIndex(path, events));
    else void complain(vscode.l10n.t('The table of events has no end: {0} is missing.', '<!-- /events -->'));
    return;
  }
  if (update.edits.length === 0) {
    void inform(vscode.l10n.t('The table of events is up to date.'));
    return;
  }
  tellLeft((await writeNotes([{ document, text, edits: update.edits }])).left);
}

async function offerIndex(editor: vscode.TextEditor, table: string): Promise<void> {
  const insert = vscode.l10n.t('Insert Table');
  const answer = await inform(vscode.l10n.t('This note has no table of events yet.'), insert);
  if (answer === insert)
    await insertTexts(
      editor,
      [{ range: lineStart(editor.selection.active.line), text: table }],
      editor.document.getText(),
    );
}
