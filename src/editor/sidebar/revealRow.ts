import type * as vscode from 'vscode';

/**
 * Shows and selects a row. The only reason why the editor refuses is that the row has gone since it was looked up,
 * because its note was read again meanwhile; then there is nothing left to show, and the next change shows what is
 * there.
 */
export async function revealRow<Row>(
  view: vscode.TreeView<Row>,
  row: Row,
  options: Parameters<vscode.TreeView<Row>['reveal']>[1],
): Promise<void> {
  try {
    await view.reveal(row, options);
  } catch {
    return;
  }
}
