import type * as vscode from 'vscode';
import type { FileStamp } from '../core/library/noteCache';

/** What an extension host can do beyond the `vscode` API: each entry brings its own. */
export interface Host {
  /**
   * What the file system tells of a file without reading it; undefined where this host cannot say more than
   * `workspace.fs`. Fails for a file that is not there.
   */
  stampOf?(uri: vscode.Uri): Promise<FileStamp> | undefined;
  /** The addresses a name stands for, so that none of this network is asked; an empty list where it cannot be told. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}
