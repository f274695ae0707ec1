import * as vscode from 'vscode';
import { EventTree, type TreeNode, type TreeRoots } from '../../core/library/eventTree';
import { favouriteGroup } from '../../core/library/favourites';
import { groupEvents } from '../../core/library/group';
import type { LibraryNote } from '../../core/library/model';
import type { LibraryChange } from '../../core/library/noteLibrary';
import { sortEvents } from '../../core/library/sort';
import { textOf } from '../common/doors/files';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { loadRowDetails } from '../load';
import type { ArrangementKeeper } from './arrangement';
import { othersIn } from './otherRows';
import { renderNode } from './render';
import type { ShownEvents } from './shownEvents';

/** Draws the tree of events; what the tree holds is the model's business, where it is shown the view's. */
export class EventsProvider implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<TreeNode | TreeNode[] | undefined>();
  private readonly subscription: vscode.Disposable;
  /** By the ids of rows whether a person opened or closed them: the workbench forgets it of rows that are gone for a while, filtered away or on another branch. */
  private readonly openRows = new Map<string, boolean>();
  private tree: EventTree | undefined;
  private others: readonly LibraryNote[] = [];

  readonly onDidChangeTreeData = this.changes.event;

  constructor(
    private readonly library: WorkspaceLibrary,
    private readonly arrangement: ArrangementKeeper,
    private readonly shown: ShownEvents,
  ) {
    this.subscription = shown.onDidChange((change) => {
      if (change === undefined) this.rearrange();
      else this.update(change);
    });
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    await this.library.shown();
    this.tree ??= new EventTree(this.roots());
    return [...this.tree.children(node)];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    this.keepNewest(node);
    return renderNode(node, this.arrangement.current, this.openRows.get(node.id));
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  async resolveTreeItem(item: vscode.TreeItem, node: TreeNode): Promise<vscode.TreeItem> {
    const { tooltipOf } = await loadRowDetails();
    const tooltip = await tooltipOf(node, (id) => textOf(vscode.Uri.parse(id)));
    if (tooltip !== undefined) item.tooltip = tooltip;
    return item;
  }

  /** The node for a 0-based line of a note; undefined as long as nobody has looked at the tree. */
  find(noteId: string, line: number): TreeNode | undefined {
    return this.tree?.find(noteId, line);
  }

  /**
   * Remembers that a row was opened or closed, and that what an opened one stands in is open. What stands open while a
   * filter is on is not what a person opened for good.
   */
  keepOpen(node: TreeNode, isOpen: boolean): void {
    if (this.arrangement.current.filter !== '') return;
    this.openRows.set(node.id, isOpen);
    if (isOpen) for (let above = node.parent; above; above = above.parent) this.openRows.set(above.id, true);
  }

  /** Whether the filter lets nothing through. */
  get isFilteredAway(): boolean {
    return this.tree !== undefined && this.library.events.length > 0 && this.tree.children().length === 0;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }

  /** The year that is the newest once all is read stays open when a newer one comes: a person may be at work there. */
  private keepNewest(node: TreeNode): void {
    const standsOpen = node.kind === 'group' && node.value.isOpen === true && this.arrangement.current.filter === '';
    if (standsOpen && this.library.state.isReady && !this.openRows.has(node.id)) this.openRows.set(node.id, true);
  }

  private roots(): TreeRoots {
    const { grouping, order, favourites, showsOthers } = this.arrangement.current;
    const { events, isFiltered } = this.shown;
    const roots = groupEvents(events, grouping, order);
    const groups = [...favouriteGroup(sortEvents(events, order), favourites), ...roots.groups];
    // What is looked for by a filter has been read.
    this.others = showsOthers && !isFiltered ? othersIn(this.library.notes, this.others) : [];
    return { ...roots, groups, others: this.others, ...(!isFiltered && { unreadable: this.library.unreadable }) };
  }

  private update(change: LibraryChange): void {
    const changed = this.tree?.update(this.roots(), change);
    if (changed === 'all') this.changes.fire(undefined);
    else if (changed !== undefined && changed.length > 0) this.changes.fire([...changed]);
  }

  private rearrange(): void {
    const events = new Set(this.library.events.map((event) => event.id));
    this.tree?.update(this.roots(), { notes: new Set(), events });
    this.changes.fire(undefined);
  }
}
