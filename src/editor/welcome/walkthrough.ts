import * as vscode from 'vscode';
import { setContextKey } from '../common/contextKeys';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';

const memoryKey = 'conferenceNotes.greeted';

/**
 * Opens the walkthrough, whatever it was opened for before. The workbench checks off what becomes true while it knows the
 * walkthrough, which may be from now on: so it hears of notes that were there before only afterwards.
 */
export async function openWalkthrough(extensionId: string, library: WorkspaceLibrary): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#start`, false);
  setContextKey('conferenceNotes.notesAtStart', library.events.length > 0);
}

/**
 * Opens the walkthrough once, when the sidebar has been opened and the workspace turns out to hold no notes. In a
 * window without a folder the workbench itself has opened it after the installation, by the `when` of the manifest.
 * @param memory of all windows
 * @param open opens it
 */
export function greetOnce(library: WorkspaceLibrary, memory: vscode.Memento, open: () => unknown): vscode.Disposable {
  if (memory.get<boolean>(memoryKey) === true) return vscode.Disposable.from();
  if ((vscode.workspace.workspaceFolders ?? []).length === 0) {
    void memory.update(memoryKey, true);
    return vscode.Disposable.from();
  }
  const listener = library.onDidChange(() => {
    if (!library.state.isReady) return;
    listener.dispose();
    if (library.events.length > 0) return;
    void memory.update(memoryKey, true);
    open();
  });
  return listener;
}
