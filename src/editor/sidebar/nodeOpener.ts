import * as vscode from 'vscode';
import type { TreeNode } from '../../core/library/eventTree';
import { commands } from '../common/ids';
import { showPlace } from '../common/places';
import type { Following } from './following';
import { placeOfNode } from './nodePlaces';

/** How a talk of an agenda was chosen: clicks come one by one, and the second of two begins its notes. */
export type Chosen = 'click' | undefined;

/** Two clicks on a row within this time, in milliseconds, keep its editor open. */
const doubleClick = 500;

/** Opens notes at what nodes stand for; a second click on a row at once keeps the editor. */
export class NodeOpener {
  private last: { readonly node: TreeNode; readonly at: number } | undefined;

  constructor(private readonly following: Following<TreeNode>) {}

  async open(nodes: readonly TreeNode[]): Promise<void> {
    const [node] = nodes;
    if (node === undefined) return;
    const again = this.isChosenAgain(node);
    await this.following.whileOpening(async () => {
      for (const each of nodes) await show(each, { preview: !again && nodes.length === 1 });
    });
  }

  /** Begins the notes of a talk that an agenda announces; a single click only shows where it does. */
  async beginNotes(node: TreeNode, chosen: Chosen): Promise<void> {
    const place = placeOfNode(node);
    if (node.kind !== 'talk' || place === undefined) return;
    const again = this.isChosenAgain(node);
    if (chosen === 'click' && !again)
      await this.following.whileOpening(() => showPlace(place, { preview: true, preserveFocus: true }));
    else await vscode.commands.executeCommand(commands.insertTalk, place);
  }

  async openToSide(node: TreeNode): Promise<void> {
    await this.following.whileOpening(() => show(node, { preview: false, viewColumn: vscode.ViewColumn.Beside }));
  }

  private isChosenAgain(node: TreeNode): boolean {
    const { last } = this;
    this.last = { node, at: performance.now() };
    return last?.node === node && this.last.at - last.at < doubleClick;
  }
}

async function show(node: TreeNode, options: vscode.TextDocumentShowOptions): Promise<void> {
  const place = placeOfNode(node);
  if (place !== undefined) await showPlace(place, options);
}
