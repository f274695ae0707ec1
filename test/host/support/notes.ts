import * as vscode from 'vscode';
import type { Inside } from '../../../src/editor/activate';
import { present } from './assert';
import { extension } from './extension';

/** The parts of the running extension that tests look at. */
export async function inside(): Promise<Inside> {
  const found = (await extension().activate()) as Inside | undefined;
  present(found, 'The extension tells nothing of itself');
  return found;
}

/** The address of a file in the workspace's first folder. */
export function noteUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  present(folder, 'No folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** The lines of a note of an event, with what was noted of its talks. */
export function eventLines(
  event: string,
  ...talks: readonly (readonly [title: string, speaker: string, ...lines: readonly string[]])[]
): string[] {
  return [
    `# ${event}`,
    ...talks.flatMap(([title, speaker, ...lines]) => ['', `## ${title}`, '', `Speaker: ${speaker}`, '', ...lines]),
  ];
}

/** Writes a note in a folder that is watched from then on. */
export async function writeNote(path: string, ...lines: readonly string[]): Promise<vscode.Uri> {
  if (path.includes('/')) await watchedFolder(path.slice(0, path.lastIndexOf('/')));
  return writeAtOnce(path, ...lines);
}

/** Writes a note as other programs do, together with the folders it lacks. */
export async function writeAtOnce(path: string, ...lines: readonly string[]): Promise<vscode.Uri> {
  const uri = noteUri(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(lines.join('\n')));
  return uri;
}

/**
 * Makes a folder, level by level, and waits until each is watched. What changes in a folder before it is watched goes unreported
 * on Linux for good, as a folder in it that was made too early is never watched: a test that changes files there would wait in vain.
 */
async function watchedFolder(path: string): Promise<void> {
  await (workspaceIsWatched ??= untilWorkspaceIsWatched());
  const names = path.split('/');
  for (const depth of names.keys()) {
    const uri = noteUri(names.slice(0, depth + 1).join('/'));
    if (await exists(uri)) continue;
    await reported(uri, () => vscode.workspace.fs.createDirectory(uri));
  }
}

let workspaceIsWatched: Promise<void> | undefined;

/**
 * On a busy machine the first suites begin before the workspace is watched: writes a file, each time another, until one
 * is reported.
 */
async function untilWorkspaceIsWatched(): Promise<void> {
  let isReported = false;
  const watcher = vscode.workspace.createFileSystemWatcher('**/is-watched-*.tmp');
  watcher.onDidCreate(() => {
    isReported = true;
  });
  let tries = 0;
  try {
    await eventually(true, async () => {
      if (!isReported && tries % 10 === 0) await writeAtOnce(`is-watched-${tries / 10}.tmp`, '');
      tries++;
      return isReported;
    });
  } finally {
    watcher.dispose();
    for (let file = 0; file * 10 < tries; file++) {
      const uri = noteUri(`is-watched-${file}.tmp`);
      if (await exists(uri)) await vscode.workspace.fs.delete(uri);
    }
  }
}

/** Whether there is a file or folder. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Does something and waits until the editor reports the file or folder; made again shortly after it was deleted, it is reported as changed. */
async function reported(uri: vscode.Uri, act: () => Thenable<void>): Promise<void> {
  let isReported = false;
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  const listen = (reportedUri: vscode.Uri): void => {
    isReported ||= reportedUri.toString() === uri.toString();
  };
  watcher.onDidCreate(listen);
  watcher.onDidChange(listen);
  try {
    await act();
    await eventually(true, () => isReported);
  } finally {
    watcher.dispose();
  }
}

export async function removeFolder(path: string): Promise<void> {
  await vscode.workspace.fs.delete(noteUri(path), { recursive: true });
}

/** Asks again and again until the answer is the one expected, and fails with the last answer after a while. */
export async function eventually<T>(expected: T, ask: () => T | Promise<T>): Promise<void> {
  const wanted = JSON.stringify(expected);
  let answer = await ask();
  for (let tries = 0; tries < 200 && JSON.stringify(answer) !== wanted; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  if (JSON.stringify(answer) !== wanted) throw new Error(`${JSON.stringify(answer)}, not ${wanted}`);
}

/** Closes every editor and throws away what is unsaved. */
export async function closeEditors(): Promise<void> {
  // What an edit changed in the background gets a tab of its own only a while later, and would outlive the test.
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty, isUntitled }) => isDirty && !isUntitled)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  while (vscode.window.tabGroups.all.some((group) => group.tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}
