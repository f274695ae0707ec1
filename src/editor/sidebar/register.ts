import * as vscode from 'vscode';
import type { TreeNode } from '../../core/library/eventTree';
import { commands } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { registerBadges } from './badges';
import { EventsProvider } from './eventsProvider';
import { EventsView } from './eventsView';
import { NodeOpener } from './nodeOpener';

/** The sidebar's parts, as far as its tests look at them. */
export interface Sidebar {
  readonly events: EventsProvider;
  readonly eventsView: EventsView;
  dispose(): void;
}

/** The sidebar: the tree of events and what can be done in it. */
export function registerSidebar(library: WorkspaceLibrary): Sidebar {
  const events = new EventsProvider(library);
  const eventsView = new EventsView(library, events);
  const opener = new NodeOpener();
  const disposable = vscode.Disposable.from(
    events,
    eventsView,
    registerBadges(),
    vscode.commands.registerCommand(commands.openNote, (node: TreeNode) => opener.open(node)),
    vscode.commands.registerCommand(commands.openToSide, (node: TreeNode) => opener.openToSide(node)),
  );
  return { events, eventsView, dispose: () => { disposable.dispose(); } };
}
