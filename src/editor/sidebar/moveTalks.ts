import * as vscode from 'vscode';
import { mainNote } from '../../core/library/eventFacts';
import type { TalkNode, TreeNode } from '../../core/library/eventTree';
import type { LibraryNote } from '../../core/library/model';
import { contentOf } from '../../core/library/talks';
import { inform } from '../common/doors/messages';
import { commands } from '../common/ids';
import { loadRowEdits } from '../load';
import { linkMime, linksTo } from './dropLinks';
import type { EventsProvider } from './eventsProvider';
import { onRow } from './focusedRow';

const mime = 'application/vnd.code.tree.conferencenotes.events';

/** Talks are put into another order or another note: by dragging them, or step by step with the keyboard. */
export class TalkMover implements vscode.TreeDragAndDropController<TreeNode> {
  readonly dragMimeTypes = [mime, linkMime];
  readonly dropMimeTypes = [mime];

  constructor(private readonly provider: EventsProvider) {}

  handleDrag(source: readonly TreeNode[], data: vscode.DataTransfer): void {
    const [node] = source;
    if (source.length === 1 && node?.kind === 'talk') data.set(mime, new vscode.DataTransferItem(node));
    const links = linksTo(source);
    if (links !== undefined) data.set(linkMime, links);
  }

  async handleDrop(target: TreeNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const node = data.get(mime)?.value as TreeNode | undefined;
    if (node?.kind !== 'talk' || target === undefined || node === target) return;
    const note = noteBelow(target);
    const behind = target.kind === 'talk' ? target.value : undefined;
    if (note === undefined)
      void inform(
        vscode.l10n.t('A talk can be dropped on another talk, or on a day or an event that has a note of its own.'),
      );
    else if (note.id !== node.value.source.id) await (await loadRowEdits()).moveAcross(node.value, note, behind);
    else if (behind !== undefined) await (await loadRowEdits()).moveWithin(node.value, behind);
  }

  /** Moves a talk past the one before or after it. */
  async step(node: TreeNode, step: 1 | -1): Promise<void> {
    if (node.kind !== 'talk') return;
    const target = await this.neighbour(node, step);
    if (target === undefined) return;
    await (await loadRowEdits()).moveWithin(node.value, target.value);
  }

  private async neighbour(node: TalkNode, step: 1 | -1): Promise<TalkNode | undefined> {
    const { source } = node.value;
    // Among favourites it has no neighbours.
    const own = node.parent.kind === 'group' ? this.provider.find(source.id, contentOf(node.value).line) : node;
    if (own?.kind !== 'talk') return undefined;
    const siblings = (await this.provider.getChildren(own.parent)).filter(
      (each) => each.kind === 'talk' && each.value.source.id === source.id,
    );
    const target = siblings[siblings.indexOf(own) + step];
    return target?.kind === 'talk' ? target : undefined;
  }
}

/** @param focused the row that a key stroke means, which names none */
export function registerMoveCommands(
  mover: TalkMover,
  focused: () => Promise<TreeNode | undefined>,
): vscode.Disposable {
  const step = (by: 1 | -1): ((named?: TreeNode) => Promise<void>) => onRow(focused, (node) => mover.step(node, by));
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.moveUp, step(-1)),
    vscode.commands.registerCommand(commands.moveDown, step(1)),
  );
}

/** The note that takes in a talk dropped on a row. */
function noteBelow(target: TreeNode): LibraryNote | undefined {
  switch (target.kind) {
    case 'talk':
      return target.value.source;
    case 'day':
      return target.value.talks.find(({ source }) => source.note.kind === 'day')?.source;
    case 'event':
      return mainNote(target.value);
    case 'group':
    case 'section':
    case 'unreadable list':
    case 'unreadable':
    case 'other list':
    case 'other':
      return undefined;
  }
}
