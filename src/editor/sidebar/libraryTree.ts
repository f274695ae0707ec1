import * as vscode from 'vscode';
import type { LibraryEvent } from '../../core/library/model';
import { onSettingsChange } from '../common/settings';
import type { Settings } from '../common/settingsSchema';
import type { ShownEvents } from './shownEvents';

/** A node of a tree that is built anew from the library; nodes of one id stand for the same. */
export interface LibraryTreeNode<Self> {
  readonly id: string;
  readonly parent: Self | undefined;
  readonly children: readonly Self[];
}

export interface LibraryTreeOptions<Node> {
  /** The roots of the tree, children included. */
  readonly rootsOf: (events: readonly LibraryEvent[]) => readonly Node[];
  readonly render: (node: Node) => vscode.TreeItem;
  /** Settings that change the tree. */
  readonly settings: readonly (keyof Settings)[];
}

/** Draws a small tree made from the library; it is built when somebody looks, and again after the library changed. */
export class LibraryTree<Node extends LibraryTreeNode<Node>>
  implements vscode.TreeDataProvider<Node>, vscode.Disposable
{
  private readonly changes = new vscode.EventEmitter<undefined>();
  private readonly subscription: vscode.Disposable;
  private built: readonly Node[] | undefined;

  readonly onDidChangeTreeData = this.changes.event;

  constructor(
    private readonly shown: ShownEvents,
    private readonly options: LibraryTreeOptions<Node>,
  ) {
    this.subscription = vscode.Disposable.from(
      shown.onDidChange(() => {
        this.refresh();
      }),
      onSettingsChange(options.settings, () => {
        this.refresh();
      }),
    );
  }

  /** The roots, of the notes that were read so far and that the filter lets through. */
  get roots(): readonly Node[] {
    return (this.built ??= this.options.rootsOf(this.shown.events));
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node !== undefined) return [...node.children];
    await this.shown.shown();
    return [...this.roots];
  }

  getParent(node: Node): Node | undefined {
    return node.parent;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const item = this.options.render(node);
    item.id = node.id;
    return item;
  }

  /** Draws everything again, even if the library stayed the same. */
  refresh(): void {
    this.built = undefined;
    this.changes.fire(undefined);
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }
}
