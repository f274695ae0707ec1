import * as vscode from 'vscode';
import { commands } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { goToTalk } from './goToTalk';
import { TalkOfNow } from './statusBar';
import { LibrarySymbols } from './symbols';

/** Finding talks over the workspace, by name. */
export function registerNavigation(library: WorkspaceLibrary, state: vscode.Memento): vscode.Disposable {
  return vscode.Disposable.from(
    new TalkOfNow(library),
    new LibrarySymbols(library),
    vscode.commands.registerCommand(commands.goToTalk, () => goToTalk(library, state)),
  );
}
