import * as vscode from 'vscode';
import { neighbourTalk } from '../../core/note/neighbourTalk';
import { lineStart } from '../common/convert';
import { readDocument } from '../common/readDocument';

/** Moves the cursor of the active note to the talk after, or before, the one it is in. */
export function leafTo(step: 1 | -1): void {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') return;
  const talk = neighbourTalk(readDocument(editor.document).talks, editor.selection.active.line, step);
  if (talk === undefined) return;
  const { start } = lineStart(talk.line);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.AtTop);
}
