import * as vscode from 'vscode';
import { neighbourTalk } from '../../core/note/neighbourTalk';
import { readNote } from '../../core/note/readNote';
import { lineStart } from '../common/convert';

/** Moves the cursor of the active note to the talk after, or before, the one it is in. */
export function leafTo(step: 1 | -1): void {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') return;
  const { document, selection } = editor;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const note = readNote(document.getText(), vscode.workspace.asRelativePath(document.uri, false), { workspace: folder?.name ?? '' });
  const talk = neighbourTalk(note.talks, selection.active.line, step);
  if (talk === undefined) return;
  const { start } = lineStart(talk.line);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.AtTop);
}
