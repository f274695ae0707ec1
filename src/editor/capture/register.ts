import * as vscode from 'vscode';
import { readNote } from '../../core/note/readNote';
import { eventSkeleton } from '../../core/write/eventSkeleton';
import { insertTalk } from '../../core/write/insertTalk';
import { toDocumentRange } from '../common/convert';
import { commands } from '../common/ids';
import { toSnippet } from '../common/snippet';
import { localClock } from '../common/localClock';
import { pickTalk } from './pickTalk';

/** Writing things down: new talks and new notes. */
export function registerCapture(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.insertTalk, insertTalkHere),
    vscode.commands.registerCommand(commands.newNote, newNote),
  );
}

/** Puts a new talk, one of the agenda's where there are any left, into the active note; without one it offers to begin a note. */
async function insertTalkHere(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') {
    await offerNewNote();
    return;
  }
  const { document } = editor;
  const path = vscode.workspace.asRelativePath(document.uri, false);
  const facts = await pickTalk(readNote(document.getText(), path));
  if (facts === undefined) return;
  // The text may have changed while the person chose: the place is looked for now.
  const placeholders = { title: vscode.l10n.t('Title of the talk'), speaker: vscode.l10n.t('Name of the speaker') };
  const { range, skeleton } = insertTalk(document.getText(), path, editor.selection.active.line, placeholders, facts);
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
  const skeleton = eventSkeleton({ title: vscode.l10n.t('Name of the event'), location: vscode.l10n.t('Place') }, localClock().date);
  await editor.insertSnippet(toSnippet(skeleton), new vscode.Range(0, 0, 0, 0));
}
