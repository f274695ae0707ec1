import * as vscode from 'vscode';
import type { TreeNode } from '../../core/library/eventTree';
import { commands } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { registerBadges } from './badges';
import { EventsProvider } from './eventsProvider';
import { EventsView } from './eventsView';
import { NodeOpener } from './openNode';

/** The sidebar: the tree of events and what can be done in it. */
export function registerSidebar(library: WorkspaceLibrary): vscode.Disposable {
  const provider = new EventsProvider(library);
  const view = new EventsView(library, provider);
  const opener = new NodeOpener();
  return vscode.Disposable.from(
    provider,
    view,
    registerBadges(),
    vscode.commands.registerCommand(commands.openNote, (node: TreeNode) => opener.open(node)),
    vscode.commands.registerCommand(commands.openToSide, (node: TreeNode) => opener.openToSide(node)),
  );
}
