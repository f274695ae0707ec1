import * as vscode from 'vscode';
import type { Note } from '../../core/note/model';
import { readNoteOnce } from '../../core/note/recentNotes';

/** A document, saved or not, as a note. */
export function readDocument(document: vscode.TextDocument): Note {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return readNoteOnce(document.getText(), vscode.workspace.asRelativePath(document.uri, false), {
    workspace: folder?.name ?? '',
  });
}
