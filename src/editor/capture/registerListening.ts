import * as vscode from 'vscode';
import { readNote } from '../../core/note/readNote';
import { imagePlaceholder } from '../../core/write/images/imagePlaceholder';
import { markLooseEnd } from '../../core/write/marks/markLooseEnd';
import { timeStamp } from '../../core/write/marks/timeStamp';
import { toTextEdit } from '../common/convert';
import { commands } from '../common/ids';
import { localClock } from '../common/localClock';
import { toSnippet } from '../common/snippet';

/** What one writes in passing, while a speaker talks: the time, a mark to come back to, a place for a picture. */
export function registerListening(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.insertTimeStamp, () => withNote(insertTimeStamp)),
    vscode.commands.registerCommand(commands.markLooseEnd, () => withNote(markLines)),
    vscode.commands.registerCommand(commands.insertImage, () => withNote(insertImage)),
  );
}

async function withNote(write: (editor: vscode.TextEditor) => Thenable<unknown>): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId === 'markdown') await write(editor);
  else void vscode.window.showInformationMessage(vscode.l10n.t('Open a Markdown note first.'));
}

function insertTimeStamp(editor: vscode.TextEditor): Thenable<unknown> {
  const stamp = timeStamp(editor.document.getText(), localClock().time);
  return editor.edit((edit) => {
    for (const { active } of editor.selections) edit.insert(active, stamp);
  });
}

/** Marks every line that has a cursor, as one step. */
async function markLines({ document, selections }: vscode.TextEditor): Promise<void> {
  const text = document.getText();
  const path = vscode.workspace.asRelativePath(document.uri, false);
  const marks = [...new Set(selections.map(({ active }) => active.line))].flatMap(
    (line) => markLooseEnd(text, path, line) ?? [],
  );
  if (marks.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to mark here, or it is marked already.'));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    marks.map((mark) => toTextEdit(document, mark)),
  );
  await vscode.workspace.applyEdit(edit);
}

/** What is selected becomes what the picture shows. */
function insertImage(editor: vscode.TextEditor): Thenable<unknown> {
  const { document, selection } = editor;
  const known = document.getText(selection).trim();
  const note = readNote(document.getText(), vscode.workspace.asRelativePath(document.uri, false));
  const skeleton = imagePlaceholder(note, known === '' ? { placeholder: vscode.l10n.t('What it shows') } : { known });
  return editor.insertSnippet(toSnippet(skeleton), selection);
}
