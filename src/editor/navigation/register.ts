import * as vscode from 'vscode';
import { dayBefore } from '../../core/text/isoDates';
import { onceMarkdownIsOpen } from '../common/firstUse';
import { commands } from '../common/ids';
import { localClock } from '../common/localClock';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { loadFinding, loadTalkOfNow } from '../load';

/** Finding talks over the workspace, by name. */
export function registerNavigation(library: WorkspaceLibrary, state: vscode.Memento): vscode.Disposable {
  const finding = async () => (await loadFinding()).findingIn(library, state);
  let wasMarkdownOpen = false;
  return vscode.Disposable.from(
    talkOfNow(library),
    onceMarkdownIsOpen(() => {
      wasMarkdownOpen = true;
    }),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: async (query) => (await finding()).symbols(query, wasMarkdownOpen),
    }),
    vscode.commands.registerCommand(commands.goToTalk, async () => (await finding()).goToTalk()),
  );
}

/** The talk of now, which is loaded once the workspace has an event that is not over. */
function talkOfNow(library: WorkspaceLibrary): vscode.Disposable {
  const held: vscode.Disposable[] = [];
  let isBegun = false;
  const begin = async (): Promise<void> => {
    const yesterday = dayBefore(localClock().date);
    if (isBegun || !library.events.some(({ start = '', end = start }) => end >= yesterday)) return;
    isBegun = true;
    try {
      held.push((await loadTalkOfNow()).showTalkOfNow(library));
    } catch {
      // What could not be loaded is asked for again with the next change.
      isBegun = false;
    }
  };
  held.push(library.onDidChange(() => void begin()));
  return new vscode.Disposable(() => {
    for (const one of held) one.dispose();
  });
}
