import * as vscode from 'vscode';

/** Starts every feature; both entries call it, so that the hosts cannot diverge. */
export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.window.registerTreeDataProvider('conferenceNotes.events', { getChildren: () => [], getTreeItem: (item: vscode.TreeItem) => item }));
}
