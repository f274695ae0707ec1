import * as vscode from 'vscode';
import { onceMarkdownIsOpen } from '../common/firstUse';
import { commands } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { loadFinding } from '../load';
import { TalkOfNow } from './statusBar';

/** Finding talks over the workspace, by name. */
export function registerNavigation(library: WorkspaceLibrary, state: vscode.Memento): vscode.Disposable {
  const finding = async () => (await loadFinding()).findingIn(library, state);
  let wasMarkdownOpen = false;
  return vscode.Disposable.from(
    new TalkOfNow(library),
    onceMarkdownIsOpen(() => {
      wasMarkdownOpen = true;
    }),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: async (query) => (await finding()).symbols(query, wasMarkdownOpen),
    }),
    vscode.commands.registerCommand(commands.goToTalk, async () => (await finding()).goToTalk()),
  );
}
