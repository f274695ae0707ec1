import * as vscode from 'vscode';
import {
  itemsOf,
  looseEndGroupings,
  type LooseEndGrouping,
  type LooseEndItem,
  type LooseEndNode,
} from '../../core/library/looseEndTree';
import { countRecent } from '../../core/library/recentLooseEnds';
import type { CheckOffOptions } from '../../core/write/marks/checkOff';
import { inform } from '../common/doors/messages';
import { commands, views } from '../common/ids';
import { localClock } from '../common/localClock';
import { currentSettings, onSettingsChange } from '../common/settings';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { ownWords } from '../common/ownWords';
import { loadRowEdits } from '../load';
import { countOfLooseEnds } from '../common/counts';
import { choose } from './choose';
import { tellFilter } from './filterMessage';
import type { ShownEvents } from './shownEvents';
import { currentNote, write } from './currentNote';
import { focusedRow } from './focusedRow';
import { layOutAtOnce } from './layOutAtOnce';
import type { LooseEndsKeeper } from './looseEndsKeeper';
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
    private readonly keeper: LooseEndsKeeper,
    shown: ShownEvents,
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
      tellFilter(this.view, shown),
      library.onDidChange(() => {
        // While notes are read there are ever more, and to count them all takes longer than a keystroke may wait.
        if (library.state.isReady) this.count();
        void this.keepPlace();
      }),
      keeper.onDidChange(() => {
        tree.refresh();
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
      this.goOnAfter(node);
      await this.checkOff([node]);
    } else await vscode.commands.executeCommand('list.select');
  }

  /** Lets a loose end be, for good: that of a row, or of the row with the keyboard's focus. Notes stay as they are. */
  async dismiss(node: LooseEndNode | undefined): Promise<void> {
    const row = node ?? (await focusedRow(this.view));
    if (row === undefined) return;
    this.goOnAfter(row);
    this.keeper.dismiss(itemsOf([row]));
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private goOnAfter(node: LooseEndNode): void {
    const items = itemsOf(this.tree.roots);
    const gone = new Set(itemsOf([node]).map(({ id }) => id));
    const first = items.findIndex(({ id }) => gone.has(id));
    this.nextRow = (items.slice(first).find(({ id }) => !gone.has(id)) ?? items[first - 1])?.id;
  }

  /** Puts the keyboard on the row after the one that was checked off, where the view would begin again at its top. */
  private async keepPlace(): Promise<void> {
    const id = this.nextRow;
    if (id === undefined) return;
    this.nextRow = undefined;
    const next = itemsOf(this.tree.roots).find((item) => item.id === id);
    if (next !== undefined && this.view.visible) await revealRow(this.view, next, { select: true, focus: true });
  }

  private count(): void {
    const count = this.counted();
    this.view.badge = count > 0 ? { value: Math.min(count, mostCounted), tooltip: countOfLooseEnds(count) } : undefined;
  }

  private counted(): number {
    switch (currentSettings()['looseEnds.badge']) {
      case 'off':
        return 0;
      case 'all':
        return itemsOf(this.tree.roots).length;
      case 'recent':
        return countRecent(itemsOf(this.tree.roots), this.library.events, localClock().date);
    }
  }
}

/** More than that says nothing. */
const mostCounted = 99;

/** The commands of rows and of the view; a key stroke names no row. */
export function registerLooseEndCommands(view: LooseEndsView, keeper: LooseEndsKeeper): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.checkOff, (node?: LooseEndNode) =>
      node === undefined ? view.checkOffFocused() : view.checkOff([node]),
    ),
    vscode.commands.registerCommand(commands.dismiss, (node?: LooseEndNode) => view.dismiss(node)),
    vscode.commands.registerCommand(commands.restoreDismissed, () => {
      keeper.restore();
    }),
    vscode.commands.registerCommand(commands.groupLooseEndsBy, async () => {
      const title = vscode.l10n.t('Group loose ends by');
      const grouping = await choose(looseEndGroupings, keeper.grouping, groupingName, title);
      if (grouping !== undefined) keeper.group(grouping);
    }),
  );
}

function groupingName(grouping: LooseEndGrouping): string {
  switch (grouping) {
    case 'event':
      return vscode.l10n.t('Event and talk');
    case 'kind':
      return vscode.l10n.t('Kind');
    case 'flat':
      return vscode.l10n.t('Nothing');
  }
}

/** Checks a loose end off in its note, as the note is by now; `changed` where it is not there any more, and nothing where the note cannot be written, which is said. */
async function settle({ note: source, looseEnd }: LooseEndItem): Promise<'done' | 'changed' | undefined> {
  const { checkOff } = await loadRowEdits();
  const current = await currentNote(source);
  if (current === undefined) return undefined;
  const { text, note } = current;
  const same = note.looseEnds.filter(({ kind, text: words }) => kind === looseEnd.kind && words === looseEnd.text);
  const nearest = same.sort((a, b) => Math.abs(a.line - looseEnd.line) - Math.abs(b.line - looseEnd.line))[0];
  const edit = nearest === undefined ? undefined : checkOff(text, nearest, checkOffOptions());
  if (edit === undefined) return 'changed';
  return (await write([{ ...current, edits: [edit] }])) ? 'done' : undefined;
}

function checkOffOptions(): CheckOffOptions {
  const settings = currentSettings();
  return { how: settings['looseEnds.checkOff'], words: ownWords() };
}
