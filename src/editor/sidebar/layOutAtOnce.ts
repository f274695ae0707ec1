import type * as vscode from 'vscode';

/**
 * Has the rows of a view drawn as soon as they are there. A view that was collapsed and is opened for the first time is laid out
 * when its message is set, which the workbench itself does only two seconds later (`CustomTreeView.activate`, seen in 1.139).
 */
export function layOutAtOnce(
  view: Pick<vscode.TreeView<unknown>, 'onDidChangeVisibility' | 'message'>,
): vscode.Disposable {
  const listener = view.onDidChangeVisibility(({ visible }) => {
    if (!visible) return;
    listener.dispose();
    view.message = '';
  });
  return listener;
}
