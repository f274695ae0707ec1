import * as vscode from 'vscode';
import { commands } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { goToTalk } from './goToTalk';
import { leafTo } from './leaf';
import { NoteSymbols } from './outline';
import { LibrarySymbols } from './symbols';

/** Finding talks: by name, over the workspace, and from one to the next. */
export function registerNavigation(library: WorkspaceLibrary, state: vscode.Memento): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerWorkspaceSymbolProvider(new LibrarySymbols(library)),
    vscode.languages.registerDocumentSymbolProvider({ language: 'markdown' }, new NoteSymbols()),
    vscode.commands.registerCommand(commands.goToTalk, () => goToTalk(library, state)),
    vscode.commands.registerCommand(commands.nextTalk, () => {
      leafTo(1);
    }),
    vscode.commands.registerCommand(commands.previousTalk, () => {
      leafTo(-1);
    }),
  );
}
