import * as vscode from 'vscode';
import type { EventNode, TreeNode } from '../../core/library/eventTree';
import { commands } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { completeActiveNote, completeAllNotes } from './completeFrontMatterCommand';
import { loadExports } from '../load';
import type { ExportArguments } from './exportEventCommand';
import type { ExportSeveralArguments } from './exportEventsCommand';
import { updateIndexCommand } from './updateIndexCommand';

/** What is made of notes once an event is over. */
export function registerAfterwards(library: WorkspaceLibrary, memory: vscode.Memento): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      commands.exportEvent,
      async (from?: EventNode | ExportArguments | ExportSeveralArguments, selected?: readonly TreeNode[]) =>
        (await loadExports()).exportOneOrSeveral(library, memory, from, selected),
    ),
    vscode.commands.registerCommand(commands.completeFrontMatter, () => completeActiveNote(library)),
    vscode.commands.registerCommand(commands.completeAllFrontMatter, () => completeAllNotes(library)),
    vscode.commands.registerCommand(commands.updateIndex, () => updateIndexCommand(library)),
  );
}
