import * as vscode from 'vscode';

/** Whether no folder of the workspace can be written to: a repository on the web, or the samples as they came. */
export function isReadOnly(folders = vscode.workspace.workspaceFolders ?? []): boolean {
  return (
    folders.length > 0 && folders.every(({ uri }) => vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false)
  );
}
