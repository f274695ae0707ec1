import * as vscode from 'vscode';
import type { TreeNode } from '../../core/library/eventTree';
import { withBar } from '../common/doors/messages';
import { commands, views } from '../common/ids';
import { FirstUse } from '../common/firstUse';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { loadRowEdits } from '../load';
import { registerArrangeCommands } from './arrangeCommands';
import { ArrangementKeeper } from './arrangement';
import { registerBadges } from './badges';
import { CopiedLinks, registerCopiedLinks } from './copiedLinks';
import { LinkDrops } from './dropLinks';
import { EventsProvider } from './eventsProvider';
import { EventsView } from './eventsView';
import { Following } from './following';
import { layOutAtOnce } from './layOutAtOnce';
import type { LibraryTree, LibraryTreeNode } from './libraryTree';
import { createLooseEndsTree, type LooseEndsTree } from './looseEndsTree';
import { LooseEndsKeeper } from './looseEndsKeeper';
import { LooseEndsView, registerLooseEndCommands } from './looseEndsView';
import { registerMoveCommands, TalkMover } from './moveTalks';
import { registerNodeCommands } from './nodeCommands';
import { NodeOpener } from './nodeOpener';
import { registerFavouriteCommands } from './favouriteCommands';
import { tellFilter } from './filterMessage';
import { ShownEvents } from './shownEvents';
import { createSpeakersTree, type SpeakerNode } from './speakersTree';
import { createTagsTree, type TagNode } from './tagsTree';
import { registerTryAgain } from './unreadableRows';

/** The sidebar's parts, as far as its tests look at them. */
export interface Sidebar {
  readonly arrangement: ArrangementKeeper;
  readonly events: EventsProvider;
  readonly eventsView: EventsView;
  readonly mover: TalkMover;
  readonly links: LinkDrops;
  readonly copied: CopiedLinks;
  readonly looseEnds: LooseEndsTree;
  readonly looseEndsView: LooseEndsView;
  readonly looseEndsKeeper: LooseEndsKeeper;
  readonly speakers: LibraryTree<SpeakerNode>;
  readonly tags: LibraryTree<TagNode>;
  dispose(): void;
}

/** The sidebar: its views and what can be done in them. */
export function registerSidebar(library: WorkspaceLibrary, state: vscode.Memento): Sidebar {
  const arrangement = new ArrangementKeeper(state);
  const shown = new ShownEvents(library, arrangement);
  const events = new EventsProvider(library, arrangement, shown);
  const mover = new TalkMover(events);
  const links = new LinkDrops();
  const copied = new CopiedLinks();
  const following = new Following<TreeNode>();
  const eventsView = new EventsView(library, events, shown, following, mover);
  const focused = (): Promise<TreeNode | undefined> => eventsView.focusedRow();
  const looseEndsKeeper = new LooseEndsKeeper(state);
  const looseEnds = createLooseEndsTree(shown, looseEndsKeeper);
  const looseEndsView = new LooseEndsView(library, looseEnds, looseEndsKeeper, shown);
  const speakers = createSpeakersTree(shown, arrangement);
  const tags = createTagsTree(shown);
  const disposable = vscode.Disposable.from(
    arrangement,
    shown,
    events,
    eventsView,
    looseEnds,
    looseEndsView,
    looseEndsKeeper,
    registerLooseEndCommands(looseEndsView, looseEndsKeeper),
    speakers,
    createView(views.speakers, speakers, shown),
    tags,
    createView(views.tags, tags, shown),
    registerBadges(),
    registerArrangeCommands(arrangement, shown),
    registerNodeCommands(new NodeOpener(following), focused, copied),
    registerMoveCommands(mover, focused),
    registerRowCommands(library, focused),
    registerFavouriteCommands(arrangement),
    registerTryAgain(library),
    vscode.languages.registerDocumentDropEditProvider('markdown', links),
    registerCopiedLinks(copied),
    vscode.commands.registerCommand(commands.readAgain, () => withBar(views.events, () => library.readAgain())),
  );
  return {
    arrangement,
    events,
    eventsView,
    mover,
    links,
    copied,
    looseEnds,
    looseEndsView,
    looseEndsKeeper,
    speakers,
    tags,
    dispose: () => {
      disposable.dispose();
    },
  };
}

/** Commands of rows that write into notes; their code is loaded when the first of them is called. */
function registerRowCommands(
  library: WorkspaceLibrary,
  focused: () => Promise<TreeNode | undefined>,
): vscode.Disposable {
  const { insertTalkHere, newTalkNote, renameTalk, deleteTalk, notATalk, notAnEvent, nextEdition } = commands;
  const { renameSpeaker, mergeSpeaker, renameTag, mergeTag } = commands;
  return vscode.Disposable.from(
    new FirstUse([insertTalkHere, newTalkNote, renameTalk, deleteTalk, notATalk, notAnEvent, nextEdition], async () => {
      const { registerWriteCommands } = await loadRowEdits();
      return () => registerWriteCommands(focused);
    }),
    new FirstUse([renameSpeaker, mergeSpeaker, renameTag, mergeTag], async () => {
      const { registerRenameCommands } = await loadRowEdits();
      return () => registerRenameCommands(library);
    }),
  );
}

function createView<Node extends LibraryTreeNode<Node>>(
  id: string,
  tree: LibraryTree<Node>,
  shown: ShownEvents,
): vscode.Disposable {
  const view = vscode.window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true });
  return vscode.Disposable.from(view, layOutAtOnce(view), tellFilter(view, shown));
}
