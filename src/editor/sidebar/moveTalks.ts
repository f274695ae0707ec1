import * as vscode from 'vscode';
import { mainNote } from '../../core/library/eventFacts';
import type { TalkNode, TreeNode } from '../../core/library/eventTree';
import type { EventTalk, LibraryNote } from '../../core/library/model';
import { contentOf } from '../../core/library/talks';
import type { ReadNote } from '../../core/write/talk/moveTalkToNote';
import { lineStart } from '../common/convert';
import { inform } from '../common/doors/messages';
import { isLeft } from '../common/doors/notes';
import { commands } from '../common/ids';
import { loadRowEdits } from '../load';
import { currentNote, currentTalk, openCurrent, write, type CurrentNote } from './currentNote';
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
    else if (note.id !== node.value.source.id) await moveAcross(node.value, note, behind);
    else if (behind !== undefined) await moveWithin(node.value, behind);
  }

  /** Moves a talk past the one before or after it. */
  async step(node: TreeNode, step: 1 | -1): Promise<void> {
    if (node.kind !== 'talk') return;
    const target = await this.neighbour(node, step);
    if (target === undefined) return;
    await moveWithin(node.value, target.value);
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
      return undefined;
  }
}

/** Moves a talk to where another one of its note stands. */
async function moveWithin(moved: EventTalk, target: EventTalk): Promise<void> {
  const { moveTalk } = await loadRowEdits();
  const current = await currentNote(moved.source);
  if (current === undefined) return;
  const { text, note } = current;
  const [talk, other] = [moved, target].map((each) => currentTalk(note, each));
  const edits = talk === undefined || other === undefined ? undefined : moveTalk(text, note.talks, talk, other);
  if (edits === undefined)
    void inform(
      vscode.l10n.t('These talks cannot change places: they do not stand one after the other at the same level.'),
    );
  else if (await write([{ ...current, edits }])) await takeCursorAlong(moved);
}

/** Shows a talk where it has gone to, with the cursor on it: the view follows the cursor, and the next step is meant for the same talk. */
async function takeCursorAlong(talk: EventTalk): Promise<void> {
  const current = await openCurrent(talk.source);
  if (isLeft(current)) return;
  const { document, note } = current;
  const line = currentTalk(note, talk)?.line;
  if (line === undefined) return;
  const { start } = lineStart(line);
  for (const editor of vscode.window.visibleTextEditors.filter((each) => each.document === document)) {
    editor.selection = new vscode.Selection(start, start);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** Moves a talk with all that belongs to it into another note. */
async function moveAcross(moved: EventTalk, target: LibraryNote, neighbour: EventTalk | undefined): Promise<void> {
  const { moveTalkToNote } = await loadRowEdits();
  const [from, to] = [await currentNote(moved.source), await currentNote(target)];
  if (from === undefined || to === undefined) return;
  const talk = currentTalk(from.note, moved);
  const behind = neighbour === undefined ? undefined : currentTalk(to.note, neighbour);
  const move =
    talk === undefined || to.note.kind === 'talk' ? undefined : moveTalkToNote(placed(from), talk, placed(to), behind);
  if (move === undefined)
    void inform(
      vscode.l10n.t(
        '“{0}” cannot be moved: only talks with a heading of their own can, into notes of more than one talk.',
        contentOf(moved).title,
      ),
    );
  else
    await write(
      [
        { ...to, edits: move.to },
        { ...from, edits: move.from },
      ],
      { together: true },
    );
}

function placed({ document, text, note }: CurrentNote): ReadNote {
  return { text, note, path: document.uri.path };
}
