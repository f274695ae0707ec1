import * as vscode from 'vscode';
import { commands } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { leafTo } from './leaf';
import { LooseEndMarks, type Dismissals } from './looseEndMarks';
import { NoteSymbols } from './outline';

/** What an open note has: its outline, going from one of its talks to the next, and marks at its loose ends. */
export function registerNoteNavigation(library: WorkspaceLibrary, dismissals: Dismissals): vscode.Disposable {
  return vscode.Disposable.from(
    new LooseEndMarks(library, dismissals),
    vscode.languages.registerDocumentSymbolProvider({ language: 'markdown' }, new NoteSymbols()),
    vscode.commands.registerCommand(commands.nextTalk, () => {
      leafTo(1);
    }),
    vscode.commands.registerCommand(commands.previousTalk, () => {
      leafTo(-1);
    }),
  );
}
