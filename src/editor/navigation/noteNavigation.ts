import * as vscode from 'vscode';
import { commands } from '../common/ids';
import { leafTo } from './leaf';
import { NoteSymbols } from './outline';

/** What has to read the note it is asked about: its outline, and going from one of its talks to the next. */
export function registerNoteNavigation(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider({ language: 'markdown' }, new NoteSymbols()),
    vscode.commands.registerCommand(commands.nextTalk, () => {
      leafTo(1);
    }),
    vscode.commands.registerCommand(commands.previousTalk, () => {
      leafTo(-1);
    }),
  );
}
