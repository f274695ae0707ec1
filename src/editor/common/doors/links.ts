import * as vscode from 'vscode';

/** How long an answer holds, in milliseconds: a command asks about hundreds of notes of one folder. */
const fresh = 5_000;

interface Answer {
  readonly isLink: Promise<boolean>;
  readonly until: number;
}

const answers = new Map<string, Answer>();

/**
 * Whether a symbolic link lies between the workspace folder and a file, so that what is written would land elsewhere. The editor does
 * not tell where a link leads, so all of them count. Files outside the workspace were named by a person.
 */
export async function leadsThroughLink(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return false;
  const names = uri.path.slice(folder.uri.path.length).split('/').filter(Boolean);
  if (answers.size > 10_000) answers.clear();
  for (const depth of names.keys()) {
    if (await isLink(vscode.Uri.joinPath(folder.uri, ...names.slice(0, depth + 1)))) return true;
  }
  return false;
}

function isLink(uri: vscode.Uri): Promise<boolean> {
  const id = uri.toString();
  const known = answers.get(id);
  if (known !== undefined && known.until > performance.now()) return known.isLink;
  const answer = { isLink: ask(uri), until: performance.now() + fresh };
  answers.set(id, answer);
  return answer.isLink;
}

async function ask(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.SymbolicLink) !== 0;
  } catch {
    return false; // what is not there is no link
  }
}
