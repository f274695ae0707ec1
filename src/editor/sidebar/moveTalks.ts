import * as vscode from 'vscode';
import type { TalkNode, TreeNode } from '../../core/library/eventTree';
import { contentOf } from '../../core/library/talks';
import type { Talk } from '../../core/note/model';
import { readNote } from '../../core/note/readNote';
import { moveTalk } from '../../core/write/moveTalk';
import { toTextEdit } from '../common/convert';
import { commands } from '../common/ids';
import type { EventsProvider } from './eventsProvider';

const mime = 'application/vnd.code.tree.conferencenotes.events';

/** Talks are put into another order within their note: by dragging them, or step by step with the keyboard. */
export class TalkMover implements vscode.TreeDragAndDropController<TreeNode> {
  readonly dragMimeTypes = [mime];
  readonly dropMimeTypes = [mime];

  constructor(private readonly provider: EventsProvider) {}

  handleDrag(source: readonly TreeNode[], data: vscode.DataTransfer): void {
    const [node] = source;
    if (source.length === 1 && node?.kind === 'talk') data.set(mime, new vscode.DataTransferItem(node));
  }

  async handleDrop(target: TreeNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const node = data.get(mime)?.value as TreeNode | undefined;
    if (node?.kind === 'talk' && target?.kind === 'talk' && node !== target) await move(node, target);
  }

  /** Moves a talk past the one before or after it. */
  async step(node: TreeNode, step: 1 | -1): Promise<void> {
    if (node.kind !== 'talk') return;
    const siblings = await this.provider.getChildren(node.parent);
    const target = siblings[siblings.indexOf(node) + step];
    if (target?.kind === 'talk') await move(node, target);
  }
}

export function registerMoveCommands(mover: TalkMover): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.moveUp, (node: TreeNode) => mover.step(node, -1)),
    vscode.commands.registerCommand(commands.moveDown, (node: TreeNode) => mover.step(node, 1)),
  );
}

/** Moves a talk to where another one stands, by one edit of their note as it is by now. */
async function move(node: TalkNode, target: TalkNode): Promise<void> {
  const { source } = node.value;
  if (source.id !== target.value.source.id) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Talks can be moved within their note: “{0}” stands in another one.', contentOf(target.value).title));
    return;
  }
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(source.id));
  const text = document.getText();
  const { talks } = readNote(text, source.note.path, { workspace: source.root });
  const [talk, other] = [node, target].map((each) => find(talks, each));
  const edits = talk === undefined || other === undefined ? undefined : moveTalk(text, talk, other);
  if (edits === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('These talks cannot change places: they do not stand one after the other at the same level.'));
    return;
  }
  const workspaceEdit = new vscode.WorkspaceEdit();
  workspaceEdit.set(document.uri, edits.map((edit) => toTextEdit(document, edit)));
  await vscode.workspace.applyEdit(workspaceEdit);
}

/** The talk of a node in the note as it is by now: of that title, and nearest to where it was. */
function find(talks: readonly Talk[], { value: { content } }: TalkNode): Talk | undefined {
  if (content.kind !== 'noted') return undefined;
  const { title, line } = content.talk;
  const same = talks.filter((talk) => talk.title === title);
  return same.sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line))[0];
}
