import * as vscode from 'vscode';
import type { LooseEndEvent, LooseEndItem, LooseEndNode } from '../../core/library/looseEndTree';
import { countRecent, itemsOf } from '../../core/library/recentLooseEnds';
import { inform } from '../common/doors/messages';
import { commands, views } from '../common/ids';
import { localClock } from '../common/localClock';
import { currentSettings, onSettingsChange } from '../common/settings';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { loadRowEdits } from '../load';
import { countOfLooseEnds } from '../common/counts';
import { currentNote, write } from './currentNote';
import { focusedRow } from './focusedRow';
import { layOutAtOnce } from './layOutAtOnce';
import { canBeCheckedOff, type LooseEndsTree } from './looseEndsTree';
import { revealRow } from './revealRow';

/** Owns the view of loose ends: its badge, and the boxes in it. */
export class LooseEndsView implements vscode.Disposable {
  private readonly view: vscode.TreeView<LooseEndNode>;
  private readonly disposables: vscode.Disposable;
  /** The id of the row that gets the keyboard once a row is gone that was checked off. */
  private nextRow: string | undefined;

  constructor(
    private readonly library: WorkspaceLibrary,
    private readonly tree: LooseEndsTree,
  ) {
    // Boxes are ticked one by one: a ticked event would change many notes at once.
    this.view = vscode.window.createTreeView(views.looseEnds, {
      treeDataProvider: tree,
      showCollapseAll: true,
      manageCheckboxStateManually: true,
    });
    this.disposables = vscode.Disposable.from(
      this.view,
      layOutAtOnce(this.view),
      library.onDidChange(() => {
        this.count();
        void this.keepPlace();
      }),
      onSettingsChange(['looseEnds.badge', 'looseEnds.kinds'], () => {
        this.count();
      }),
      this.view.onDidChangeCheckboxState(({ items }) => this.checkOff(items.map(([node]) => node))),
    );
  }

  /** Settles loose ends in their notes, one after the other, as each edit moves the lines below it. */
  async checkOff(nodes: readonly LooseEndNode[]): Promise<void> {
    for (const node of nodes) {
      if (node.kind !== 'item' || (await settle(node)) !== 'changed') continue;
      void inform(vscode.l10n.t('The note has changed meanwhile: “{0}” could not be checked off.', node.looseEnd.text));
      this.tree.refresh();
    }
  }

  /** Checks off the row with the keyboard's focus; one without a box is opened, as the key does elsewhere. */
  async checkOffFocused(): Promise<void> {
    const node = await focusedRow(this.view);
    if (node?.kind === 'item' && canBeCheckedOff(node.looseEnd.kind)) {
      const items = itemsOf(eventsIn(this.tree.roots));
      const index = items.findIndex(({ id }) => id === node.id);
      this.nextRow = (items[index + 1] ?? items[index - 1])?.id;
      await this.checkOff([node]);
    } else await vscode.commands.executeCommand('list.select');
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** Puts the keyboard on the row after the one that was checked off, where the view would begin again at its top. */
  private async keepPlace(): Promise<void> {
    const next = itemsOf(eventsIn(this.tree.roots)).find(({ id }) => id === this.nextRow);
    this.nextRow = undefined;
    if (next !== undefined && this.view.visible) await revealRow(this.view, next, { select: true, focus: true });
  }

  private count(): void {
    const count = this.counted();
    this.view.badge = count > 0 ? { value: Math.min(count, mostCounted), tooltip: countOfLooseEnds(count) } : undefined;
  }

  private counted(): number {
    const roots = eventsIn(this.tree.roots);
    switch (currentSettings()['looseEnds.badge']) {
      case 'off':
        return 0;
      case 'all':
        return roots.reduce((sum, { count }) => sum + count, 0);
      case 'recent':
        return countRecent(roots, this.library.events, localClock().date);
    }
  }
}

/** More than that says nothing. */
const mostCounted = 99;

function eventsIn(roots: readonly LooseEndNode[]): LooseEndEvent[] {
  return roots.filter((node) => node.kind === 'event');
}

/** The command for those who do without the mouse: in the menu of a row, or by a key stroke, which names none. */
export function registerCheckOff(view: LooseEndsView): vscode.Disposable {
  return vscode.commands.registerCommand(commands.checkOff, (node?: LooseEndNode) =>
    node === undefined ? view.checkOffFocused() : view.checkOff([node]),
  );
}

/** Checks a loose end off in its note, as the note is by now; `changed` where it is not there any more, and nothing where the note cannot be written, which is said. */
async function settle({ note: source, looseEnd }: LooseEndItem): Promise<'done' | 'changed' | undefined> {
  const { checkOff } = await loadRowEdits();
  const current = await currentNote(source);
  if (current === undefined) return undefined;
  const { text, note } = current;
  const same = note.looseEnds.filter(({ kind, text: words }) => kind === looseEnd.kind && words === looseEnd.text);
  const nearest = same.sort((a, b) => Math.abs(a.line - looseEnd.line) - Math.abs(b.line - looseEnd.line))[0];
  const edit = nearest === undefined ? undefined : checkOff(text, nearest);
  if (edit === undefined) return 'changed';
  return (await write([{ ...current, edits: [edit] }])) ? 'done' : undefined;
}
