import * as vscode from 'vscode';
import type { LooseEndItem } from '../../core/library/looseEndTree';
import { commands } from '../common/ids';
import { showPlace } from '../common/places';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { registerBadges } from './badges';
import { EventsProvider } from './eventsProvider';
import { EventsView } from './eventsView';
import { LooseEndsProvider } from './looseEndsProvider';
import { LooseEndsView } from './looseEndsView';
import { registerNodeCommands } from './nodeCommands';
import { NodeOpener } from './nodeOpener';

/** The sidebar's parts, as far as its tests look at them. */
export interface Sidebar {
  readonly events: EventsProvider;
  readonly eventsView: EventsView;
  readonly looseEnds: LooseEndsProvider;
  readonly looseEndsView: LooseEndsView;
  dispose(): void;
}

/** The sidebar: its views and what can be done in it. */
export function registerSidebar(library: WorkspaceLibrary): Sidebar {
  const events = new EventsProvider(library);
  const eventsView = new EventsView(library, events);
  const looseEnds = new LooseEndsProvider(library);
  const looseEndsView = new LooseEndsView(library, looseEnds);
  const disposable = vscode.Disposable.from(
    events,
    eventsView,
    looseEnds,
    looseEndsView,
    registerBadges(),
    registerNodeCommands(new NodeOpener()),
    vscode.commands.registerCommand(commands.openLooseEnd, ({ note, looseEnd }: LooseEndItem) => showPlace({ noteId: note.id, line: looseEnd.line }, { preview: true })),
  );
  return { events, eventsView, looseEnds, looseEndsView, dispose: () => { disposable.dispose(); } };
}
