import * as vscode from 'vscode';
import { plainText } from '../../core/foreign/plain';
import type { OtherListNode, OtherNode } from '../../core/library/eventTree';
import type { LibraryNote } from '../../core/library/model';
import { compareText } from '../../core/library/order';

const { None, Collapsed } = vscode.TreeItemCollapsibleState;

export function renderOtherList({ value }: OtherListNode): vscode.TreeItem {
  const label = vscode.l10n.t('Not read as events');
  const item = new vscode.TreeItem(label, Collapsed);
  item.description = String(value.length);
  item.iconPath = new vscode.ThemeIcon('files');
  item.tooltip = vscode.l10n.t('Markdown files that are about no event, as far as can be told');
  item.accessibilityInformation = { label: `${label}, ${value.length}` };
  return item;
}

/** A file by its name, with the folder beside it. */
export function renderOther({ value: { note } }: OtherNode): vscode.TreeItem {
  const path = plainText(note.path);
  const start = path.lastIndexOf('/') + 1;
  const item = new vscode.TreeItem(path.slice(start), None);
  item.description = path.slice(0, Math.max(0, start - 1));
  item.tooltip = path;
  item.iconPath = vscode.ThemeIcon.File;
  item.accessibilityInformation = { label: path };
  return item;
}

/** The notes about no event by their paths; the same array as before where it would hold the same. */
export function othersIn(notes: readonly LibraryNote[], before: readonly LibraryNote[]): readonly LibraryNote[] {
  const others = notes
    .filter(({ note }) => note.kind === 'other')
    .toSorted((a, b) => compareText(a.note.path, b.note.path));
  const isSame = others.length === before.length && others.every(({ id }, index) => id === before[index]?.id);
  return isSame ? before : others;
}
