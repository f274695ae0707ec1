import * as vscode from 'vscode';
import { looseEndTree, regrouped, type LooseEndItem, type LooseEndNode } from '../../core/library/looseEndTree';
import { contentOf } from '../../core/library/talks';
import type { LooseEndKind } from '../../core/note/model';
import { dateBesideTitle } from '../common/dates';
import { openCommand } from '../common/places';
import { currentSettings } from '../common/settings';
import { countOfLooseEnds } from '../common/counts';
import { LibraryTree } from './libraryTree';
import type { LooseEndsKeeper } from './looseEndsKeeper';
import type { ShownEvents } from './shownEvents';

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** The loose ends by event and talk, each with a box to check it off where an edit can settle it. */
export type LooseEndsTree = LibraryTree<LooseEndNode>;

export function createLooseEndsTree(shown: ShownEvents, keeper: LooseEndsKeeper): LooseEndsTree {
  return new LibraryTree<LooseEndNode>(shown, {
    rootsOf: (events) => {
      const wanted = { kinds: new Set(currentSettings()['looseEnds.kinds']), dismissed: keeper.dismissed };
      return regrouped(looseEndTree(events, wanted), keeper.grouping);
    },
    render,
    settings: ['looseEnds.kinds'],
  });
}

function render(node: LooseEndNode): vscode.TreeItem {
  switch (node.kind) {
    case 'event': {
      const item = new vscode.TreeItem(node.event.title, Collapsed);
      item.description = [dateBesideTitle(node.event), countOfLooseEnds(node.count)]
        .filter((part) => part !== undefined)
        .join(' · ');
      item.iconPath = new vscode.ThemeIcon('notebook');
      return item;
    }
    case 'talk': {
      const item = new vscode.TreeItem(contentOf(node.talk).title, Expanded);
      item.iconPath = new vscode.ThemeIcon('mic');
      return item;
    }
    case 'kind': {
      const item = new vscode.TreeItem(kindName(node.of), Expanded);
      item.description = countOfLooseEnds(node.children.length);
      item.iconPath = new vscode.ThemeIcon(icons[node.of]);
      return item;
    }
    case 'item':
      return renderItem(node);
  }
}

/** A box that is written in the note: the row has one of its own. */
const box = /^\[ \]\s*/;

function renderItem(node: LooseEndItem): vscode.TreeItem {
  const { kind, text, line } = node.looseEnd;
  const name = kindName(kind);
  const item = new vscode.TreeItem(text.replace(box, '') || name, None);
  item.iconPath = new vscode.ThemeIcon(icons[kind]);
  item.tooltip = `${name}\n${node.note.note.path}:${line + 1}`;
  // Below its event and talk a row need not say whose it is.
  if (node.parent === undefined || node.parent.kind === 'kind')
    item.description = [node.talk && contentOf(node.talk).title, node.event.title]
      .filter((part) => part !== undefined)
      .join(' · ');
  item.contextValue = canBeCheckedOff(kind) ? 'looseEnd.box' : 'looseEnd';
  item.command = openCommand({ noteId: node.note.id, line });
  item.accessibilityInformation = { label: `${name}, ${text.replace(box, '')}` };
  if (canBeCheckedOff(kind))
    item.checkboxState = { state: vscode.TreeItemCheckboxState.Unchecked, tooltip: vscode.l10n.t('Check off') };
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

export function canBeCheckedOff(kind: LooseEndKind): boolean {
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
