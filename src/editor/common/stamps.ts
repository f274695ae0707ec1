import * as vscode from 'vscode';
import type { FileStamp } from '../../core/library/noteCache';
import type { Host } from '../host';

/** What a file's stamp is, by the host where it knows more than the editor's file systems, which keep change times to themselves. */
export async function stampOf(host: Host, uri: vscode.Uri): Promise<FileStamp> {
  const known = host.stampOf?.(uri);
  if (known !== undefined) return known;
  const { size, mtime } = await vscode.workspace.fs.stat(uri);
  return { size, mtime };
}
