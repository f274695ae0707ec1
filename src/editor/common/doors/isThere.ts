import * as vscode from 'vscode';

/** Whether there is a file or folder at an address. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The paths of what lies in a folder, in lower case and relative to the workspace folder; none where it is not there. */
export async function pathsIn(workspace: vscode.WorkspaceFolder, folder: string): Promise<ReadonlySet<string>> {
  const names = await namesIn(vscode.Uri.joinPath(workspace.uri, folder));
  return new Set(names.map((name) => (folder === '' ? name : `${folder}/${name}`).toLowerCase()));
}

/** The names of what lies in a folder; none where it is not there. */
export async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}
