import * as vscode from 'vscode';
import { refusalOf } from './notes';
import type { Left } from './refusal';

/** What a file is to hold. */
export interface FileContents {
  readonly uri: vscode.Uri;
  readonly contents: Uint8Array;
}

/**
 * The one way in which whole files are written, over what is there: each is written beside its place and takes it once it is complete,
 * so that a full disk leaves no half of a file, and a link is replaced and not followed.
 * @returns those that could not be written; what was there in their places is as it was.
 */
export async function writeFiles(files: readonly FileContents[]): Promise<Left[]> {
  const left: Left[] = [];
  for (const file of files) {
    try {
      await writeFile(file);
    } catch (error) {
      left.push({ uri: file.uri, left: refusalOf(error) });
    }
  }
  return left;
}

async function writeFile({ uri, contents }: FileContents): Promise<void> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).slice(0, 60);
  const beside = vscode.Uri.joinPath(uri, '..', `.${name}.${Math.random().toString(36).slice(2, 10)}.tmp`);
  try {
    await vscode.workspace.fs.writeFile(beside, contents);
    await vscode.workspace.fs.rename(beside, uri, { overwrite: true });
  } catch (error) {
    await remove(beside);
    throw error;
  }
}

async function remove(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch {
    // It was not made, or went with the disk it was on.
  }
}
