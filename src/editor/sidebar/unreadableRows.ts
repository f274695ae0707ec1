import * as vscode from 'vscode';
import { plainText } from '../../core/foreign/plain';
import type { TreeNode, UnreadableListNode, UnreadableNode } from '../../core/library/eventTree';
import type { UnreadableReason } from '../../core/library/unreadable';
import { withBar } from '../common/doors/messages';
import { commands, views } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { chosen } from './nodePlaces';

const { None, Collapsed } = vscode.TreeItemCollapsibleState;
const bytesPerMegabyte = 1_000_000;

export function renderUnreadableList({ value }: UnreadableListNode): vscode.TreeItem {
  const label = vscode.l10n.t('Cannot be read');
  const item = new vscode.TreeItem(label, Collapsed);
  item.description = String(value.length);
  item.iconPath = new vscode.ThemeIcon('warning');
  item.accessibilityInformation = { label: `${label}, ${value.length}` };
  return item;
}

/** A file or folder with the reason; a click leads to where the editor shows it, and what it can do with it. */
export function renderUnreadable({ value }: UnreadableNode): vscode.TreeItem {
  const uri = vscode.Uri.parse(value.id);
  const reason = reasonText(value.reason);
  const path = plainText(value.path);
  const item = new vscode.TreeItem(path, None);
  item.description = reason;
  item.tooltip = `${path}\n${reason}`;
  item.iconPath = new vscode.ThemeIcon(value.isFolder ? 'folder' : 'file');
  item.command = {
    command: value.isFolder ? 'revealInExplorer' : 'vscode.open',
    title: vscode.l10n.t('Open'),
    arguments: [uri],
  };
  item.accessibilityInformation = { label: [vscode.l10n.t('Cannot be read'), path, reason].join(', ') };
  return item;
}

/** Reads what the rows stand for once more. */
export function registerTryAgain(library: WorkspaceLibrary): vscode.Disposable {
  return vscode.commands.registerCommand(commands.tryAgain, (node: TreeNode, all?: readonly TreeNode[]) =>
    withBar(views.events, () => library.tryAgain(chosen(node, all).flatMap(addresses))),
  );
}

function addresses(node: TreeNode): vscode.Uri[] {
  if (node.kind === 'unreadable list') return node.value.map(({ id }) => vscode.Uri.parse(id));
  return node.kind === 'unreadable' ? [vscode.Uri.parse(node.value.id)] : [];
}

function reasonText(reason: UnreadableReason): string {
  switch (reason.code) {
    case 'no-permission':
      return vscode.l10n.t('no permission');
    case 'binary':
      return vscode.l10n.t('no text');
    case 'slow':
      return vscode.l10n.t('it takes too long to read');
    case 'too-large':
      return vscode.l10n.t(
        'too large for a note: {0} MB',
        (reason.bytes / bytesPerMegabyte).toLocaleString(vscode.env.language, { maximumFractionDigits: 1 }),
      );
    case 'failed':
      return plainText(reason.message);
  }
}
