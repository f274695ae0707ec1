import * as vscode from 'vscode';
import { eventSkeleton } from '../../core/write/eventSkeleton';
import { insertTalk } from '../../core/write/insertTalk';
import { toDocumentRange } from '../common/convert';
import { commands } from '../common/ids';
import { toSnippet } from '../common/snippet';

/** Writing things down: new talks and new notes. */
export function registerCapture(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.insertTalk, insertTalkHere),
    vscode.commands.registerCommand(commands.newNote, newNote),
  );
}

/** Puts a new talk at the cursor of the active note; without one it offers to begin a note. */
async function insertTalkHere(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') {
    await offerNewNote();
    return;
  }
  const { document, selection } = editor;
  const { range, skeleton } = insertTalk(document.getText(), vscode.workspace.asRelativePath(document.uri, false), selection.active.line, {
    title: vscode.l10n.t('Title of the talk'),
    speaker: vscode.l10n.t('Name of the speaker'),
  });
  await editor.insertSnippet(toSnippet(skeleton), toDocumentRange(document, range));
}

async function offerNewNote(): Promise<void> {
  const begin = vscode.l10n.t('New Note');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('A talk is written into a Markdown note. Open one, or begin a new note.'), begin);
  if (answer !== begin) return;
  await newNote();
}

/** Begins an unsaved note about an event of today. */
async function newNote(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document);
  const skeleton = eventSkeleton({ title: vscode.l10n.t('Name of the event'), location: vscode.l10n.t('Place') }, today());
  await editor.insertSnippet(toSnippet(skeleton), new vscode.Range(0, 0, 0, 0));
}

/** The date where the person is. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
