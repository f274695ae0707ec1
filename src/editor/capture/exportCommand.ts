import type * as vscode from 'vscode';
import type { EventNode, TreeNode } from '../../core/library/eventTree';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { exportEventCommand, type ExportArguments } from './exportEventCommand';
import { exportEventsCommand, type ExportSeveralArguments } from './exportEventsCommand';

/** Exports the events among the selected rows where there are several of them, else the one that is named or asked for. */
export async function exportOneOrSeveral(
  library: WorkspaceLibrary,
  memory: vscode.Memento,
  from: EventNode | ExportArguments | ExportSeveralArguments | undefined,
  selected: readonly TreeNode[] = [],
): Promise<void> {
  if (from !== undefined && 'events' in from) return exportEventsCommand(library, from);
  // A favourite stands in the tree twice.
  const events = [...new Set(selected.flatMap((node) => (node.kind === 'event' ? [node.value.id] : [])))];
  await (events.length > 1 ? exportEventsCommand(library, { events }) : exportEventCommand(library, memory, from));
}
