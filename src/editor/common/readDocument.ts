import * as vscode from 'vscode';
import type { NoteFile } from '../../core/library/model';
import type { Note } from '../../core/note/model';
import { readNoteOnce } from '../../core/note/recentNotes';

/** A document, saved or not, as the file the library takes in. */
export function fileOf(document: vscode.TextDocument): Omit<NoteFile, 'id'> {
  const { uri } = document;
  return {
    text: document.getText(),
    path: vscode.workspace.asRelativePath(uri, false),
    root: vscode.workspace.getWorkspaceFolder(uri)?.name ?? '',
  };
}

/** A document as a note: the one way from the one to the other, so that every command reads what the sidebar shows. */
export function readDocument(document: vscode.TextDocument): Note {
  const { text, path, root } = fileOf(document);
  return readNoteOnce(text, path, { workspace: root });
}
