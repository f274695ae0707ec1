import * as vscode from 'vscode';
import type { EventNode } from '../../core/library/eventTree';
import { commands } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { completeActiveNote, completeAllNotes } from './completeFrontMatterCommand';
import { exportEventCommand, type ExportArguments } from './exportEventCommand';
import { updateIndexCommand } from './updateIndexCommand';

/** What is made of notes once an event is over. */
export function registerAfterwards(library: WorkspaceLibrary): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.exportEvent, (from?: EventNode | ExportArguments) => exportEventCommand(library, from)),
    vscode.commands.registerCommand(commands.completeFrontMatter, () => completeActiveNote(library)),
    vscode.commands.registerCommand(commands.completeAllFrontMatter, () => completeAllNotes(library)),
    vscode.commands.registerCommand(commands.updateIndex, () => updateIndexCommand(library)),
  );
}
