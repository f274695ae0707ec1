import * as vscode from 'vscode';
import { looseEndTree, type LooseEndEvent, type LooseEndItem, type LooseEndNode } from '../../core/library/looseEndTree';
import { contentOf } from '../../core/library/talks';
import type { LooseEndKind } from '../../core/note/model';
import { dateOf } from '../common/dates';
import { commands } from '../common/ids';
import { currentSettings, onSettingsChange } from '../common/settings';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { countOfLooseEnds } from './counts';

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** Draws the loose ends by event and talk, each with a box to check it off where an edit can settle it. */
export class LooseEndsProvider implements vscode.TreeDataProvider<LooseEndNode>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<undefined>();
  private readonly subscription: vscode.Disposable;
  private events: readonly LooseEndEvent[] | undefined;

  readonly onDidChangeTreeData = this.changes.event;

  constructor(private readonly library: WorkspaceLibrary) {
    this.subscription = vscode.Disposable.from(
      library.onDidChange(() => { this.refresh(); }),
      onSettingsChange(['looseEnds.kinds'], () => { this.refresh(); }),
    );
  }

  /** How many there are, of the notes that were read so far. */
  get count(): number {
    return this.roots().reduce((sum, event) => sum + event.count, 0);
  }

  async getChildren(node?: LooseEndNode): Promise<LooseEndNode[]> {
    if (node !== undefined) return [...node.children];
    await this.library.ready();
    return [...this.roots()];
  }

  getParent(node: LooseEndNode): LooseEndNode | undefined {
    return node.parent;
  }

  getTreeItem(node: LooseEndNode): vscode.TreeItem {
    const item = render(node);
    item.id = node.id;
    return item;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }

  private roots(): readonly LooseEndEvent[] {
    return (this.events ??= looseEndTree(this.library.events, new Set(currentSettings()['looseEnds.kinds'])));
  }

  /** Draws everything again: a box that could not be checked off loses its tick. */
  refresh(): void {
    this.events = undefined;
    this.changes.fire(undefined);
  }
}

function render(node: LooseEndNode): vscode.TreeItem {
  switch (node.kind) {
    case 'event': {
      const item = new vscode.TreeItem(node.event.title, Collapsed);
      item.description = [dateOf(node.event), countOfLooseEnds(node.count)].filter((part) => part !== undefined).join(' · ');
      item.iconPath = new vscode.ThemeIcon('calendar');
      return item;
    }
    case 'talk': {
      const item = new vscode.TreeItem(contentOf(node.talk).title, Expanded);
      item.iconPath = new vscode.ThemeIcon('mic');
      return item;
    }
    case 'item':
      return renderItem(node);
  }
}

function renderItem(node: LooseEndItem): vscode.TreeItem {
  const { kind, text, line } = node.looseEnd;
  const name = kindName(kind);
  const item = new vscode.TreeItem(text === '' ? name : text, None);
  item.iconPath = new vscode.ThemeIcon(icons[kind]);
  item.tooltip = `${name}\n${node.note.note.path}:${line + 1}`;
  item.contextValue = 'looseEnd';
  item.command = { command: commands.openLooseEnd, title: vscode.l10n.t('Open'), arguments: [node] };
  item.accessibilityInformation = { label: `${name}, ${text}` };
  if (canBeCheckedOff(kind)) item.checkboxState = { state: vscode.TreeItemCheckboxState.Unchecked, tooltip: vscode.l10n.t('Check off') };
  return item;
}

const icons: Readonly<Record<LooseEndKind, string>> = {
  todo: 'checklist',
  placeholder: 'edit',
  'missing-image': 'file-media',
  'empty-talk': 'circle-outline',
  'broken-off': 'ellipsis',
  uncertain: 'question',
};

function canBeCheckedOff(kind: LooseEndKind): boolean {
  return kind === 'todo' || kind === 'placeholder' || kind === 'uncertain';
}

function kindName(kind: LooseEndKind): string {
  switch (kind) {
    case 'todo':
      return vscode.l10n.t('To do');
    case 'placeholder':
      return vscode.l10n.t('Placeholder');
    case 'missing-image':
      return vscode.l10n.t('Missing image');
    case 'empty-talk':
      return vscode.l10n.t('Talk without notes');
    case 'broken-off':
      return vscode.l10n.t('Broken off');
    case 'uncertain':
      return vscode.l10n.t('Uncertain');
  }
}
