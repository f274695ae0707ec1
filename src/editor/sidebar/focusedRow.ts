import * as vscode from 'vscode';

/**
 * The row a key stroke in a view is meant for: the one with the keyboard's focus, which arrow keys move without selecting anything;
 * where none has it, the first selected row. Extensions are not told of the focus, so the workbench's own command, which goes by the
 * list that was focused last, puts that row among the selected ones or takes it from them, and back.
 */
export async function focusedRow<Node>(view: vscode.TreeView<Node>): Promise<Node | undefined> {
  const before = view.selection;
  await vscode.commands.executeCommand('list.toggleSelection');
  const after = view.selection;
  await vscode.commands.executeCommand('list.toggleSelection');
  return after.find((node) => !before.includes(node)) ?? before.find((node) => !after.includes(node)) ?? before[0];
}

/** A command on the row it is given, or, as a key stroke names none, on the one with the keyboard's focus. */
export function onRow<Node>(
  focused: () => Promise<Node | undefined>,
  run: (node: Node) => Promise<void>,
): (named?: Node) => Promise<void> {
  return async (named) => {
    const node = named ?? (await focused());
    if (node !== undefined) await run(node);
  };
}
