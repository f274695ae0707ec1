import * as vscode from 'vscode';
import type { EventNode, TreeNode } from '../../core/library/eventTree';
import { commands } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { completeActiveNote, completeAllNotes } from './completeFrontMatterCommand';
import { exportEventCommand, type ExportArguments } from './exportEventCommand';
import { exportEventsCommand, type ExportSeveralArguments } from './exportEventsCommand';
import { updateIndexCommand } from './updateIndexCommand';

/** What is made of notes once an event is over. */
export function registerAfterwards(library: WorkspaceLibrary): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      commands.exportEvent,
      (from?: EventNode | ExportArguments | ExportSeveralArguments, selected?: readonly TreeNode[]) =>
        exportOneOrSeveral(library, from, selected),
    ),
    vscode.commands.registerCommand(commands.completeFrontMatter, () => completeActiveNote(library)),
    vscode.commands.registerCommand(commands.completeAllFrontMatter, () => completeAllNotes(library)),
    vscode.commands.registerCommand(commands.updateIndex, () => updateIndexCommand(library)),
  );
}

/** Exports the events among the selected rows where there are several of them, else the one that is named or asked for. */
async function exportOneOrSeveral(
  library: WorkspaceLibrary,
  from: EventNode | ExportArguments | ExportSeveralArguments | undefined,
  selected: readonly TreeNode[] = [],
): Promise<void> {
  if (from !== undefined && 'events' in from) return exportEventsCommand(library, from);
  // A favourite stands in the tree twice.
  const events = [...new Set(selected.flatMap((node) => (node.kind === 'event' ? [node.value.id] : [])))];
  await (events.length > 1 ? exportEventsCommand(library, { events }) : exportEventCommand(library, from));
}
