import * as vscode from 'vscode';
import type { TreeNode } from '../../core/library/eventTree';
import { lineStart } from '../common/convert';
import { targetOf } from './targets';

/** Two clicks on a row within this time, in milliseconds, keep its editor open. */
const doubleClick = 500;

/** Opens the note at what a node stands for, that line at the top; a second click at once keeps the editor. */
export class NodeOpener {
  private last: { readonly node: TreeNode; readonly at: number } | undefined;

  async open(node: TreeNode): Promise<void> {
    const again = this.last?.node === node && Date.now() - this.last.at < doubleClick;
    this.last = { node, at: Date.now() };
    await show(node, { preview: !again });
  }

  async openToSide(node: TreeNode): Promise<void> {
    await show(node, { preview: false, viewColumn: vscode.ViewColumn.Beside });
  }
}

async function show(node: TreeNode, options: vscode.TextDocumentShowOptions): Promise<void> {
  const target = targetOf(node);
  if (target === undefined) return;
  const range = lineStart(target.line);
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(target.noteId), { ...options, selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
}
