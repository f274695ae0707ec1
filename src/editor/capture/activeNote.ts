import * as vscode from 'vscode';
import { setContextKey } from '../common/contextKeys';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';

/** Keeps a context key that says whether the active editor shows a note about an event, for the actions in its title. */
export function followActiveNote(library: WorkspaceLibrary): vscode.Disposable {
  let known: boolean | undefined;
  const update = (): void => {
    const id = vscode.window.activeTextEditor?.document.uri.toString();
    const kind = id === undefined ? undefined : library.note(id)?.note.kind;
    const isNote = kind !== undefined && kind !== 'other';
    if (isNote !== known) setContextKey('conferenceNotes.activeIsNote', (known = isNote));
  };
  update();
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(update), library.onDidChange(update));
}
