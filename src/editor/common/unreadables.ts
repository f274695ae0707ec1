import * as vscode from 'vscode';
import { compareNatural } from '../../core/library/order';
import { SlowError } from './inTime';
import type { Unreadable, UnreadableReason } from '../../core/library/unreadable';

/** Keeps what could not be read, until it can be, is gone, or is not wanted any more. */
export class Unreadables {
  private readonly byId = new Map<string, Unreadable>();
  private sorted: readonly Unreadable[] | undefined;

  /** @param changed called after every change */
  constructor(private readonly changed: () => void) {}

  /** By path; the same array as long as nothing changed. */
  get all(): readonly Unreadable[] {
    return (this.sorted ??= [...this.byId.values()].sort((a, b) => compareNatural(a.path, b.path)));
  }

  /** The ids of the files among them. */
  get files(): readonly string[] {
    return this.all.flatMap(({ id, isFolder }) => (isFolder ? [] : [id]));
  }

  addFile(uri: vscode.Uri, reason: UnreadableReason): void {
    this.add(uri, false, reason);
  }

  delete(id: string): void {
    if (this.byId.delete(id)) this.touch();
  }

  /** Forgets what is not wanted. */
  keep(isWanted: (uri: vscode.Uri, isFolder: boolean) => boolean): void {
    for (const { id, isFolder } of this.all) {
      if (!isWanted(vscode.Uri.parse(id), isFolder)) this.delete(id);
    }
  }

  /** Takes in which folders of those that were looked into, a folder and all below it, cannot be read. */
  setFolders(
    top: vscode.Uri,
    unreadable: readonly { readonly uri: vscode.Uri; readonly reason: UnreadableReason }[],
  ): void {
    const ids = new Set(unreadable.map(({ uri }) => uri.toString()));
    const base = top.toString();
    const wasLookedInto = (id: string): boolean => id === base || id.startsWith(`${base}/`);
    this.keep((uri, isFolder) => !isFolder || ids.has(uri.toString()) || !wasLookedInto(uri.toString()));
    for (const { uri, reason } of unreadable) this.add(uri, true, reason);
  }

  private add(uri: vscode.Uri, isFolder: boolean, reason: UnreadableReason): void {
    const id = uri.toString();
    const known = this.byId.get(id);
    if (known !== undefined && JSON.stringify(known.reason) === JSON.stringify(reason)) return;
    this.byId.set(id, { id, path: vscode.workspace.asRelativePath(uri), isFolder, reason });
    this.touch();
  }

  private touch(): void {
    this.sorted = undefined;
    this.changed();
  }
}

/** Whether a folder was met where a file was looked for. */
export function isFolderError(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileIsADirectory';
}

/** Why a file system refused; undefined where nothing is there, or no folder where one was looked for. */
export function reasonOf(error: unknown): UnreadableReason | undefined {
  if (error instanceof SlowError) return { code: 'slow' };
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  if (code === 'FileNotFound' || code === 'FileNotADirectory') return undefined;
  if (code === 'NoPermissions') return { code: 'no-permission' };
  return { code: 'failed', message: error instanceof Error ? error.message : String(error) };
}
