import * as vscode from 'vscode';
import type { LooseEndItem, LooseEndNode } from '../../core/library/looseEndTree';
import { inform } from '../common/doors/messages';
import { commands, views } from '../common/ids';
import { currentSettings, onSettingsChange } from '../common/settings';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { loadRowEdits } from '../load';
import { countOfLooseEnds } from './counts';
import { currentNote, write } from './currentNote';
import { focusedRow } from './focusedRow';
import { layOutAtOnce } from './layOutAtOnce';
import { canBeCheckedOff, type LooseEndsTree } from './looseEndsTree';

/** Owns the view of loose ends: its badge, and the boxes in it. */
export class LooseEndsView implements vscode.Disposable {
  private readonly view: vscode.TreeView<LooseEndNode>;
  private readonly disposables: vscode.Disposable;

  constructor(
    library: WorkspaceLibrary,
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
    if (node?.kind === 'item' && canBeCheckedOff(node.looseEnd.kind)) await this.checkOff([node]);
    else await vscode.commands.executeCommand('list.select');
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private count(): void {
    const count = this.tree.roots.reduce((sum, node) => sum + (node.kind === 'event' ? node.count : 0), 0);
    this.view.badge =
      currentSettings()['looseEnds.badge'] && count > 0
        ? { value: count, tooltip: countOfLooseEnds(count) }
        : undefined;
  }
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
