import type * as vscode from 'vscode';
import type { NetAnswer } from '../core/foreign/fetchBytes';
import type { FileStamp } from '../core/library/noteCache';
import type { TextForThread } from '../core/note/inThread';

/** What an extension host can do beyond the `vscode` API: each entry brings its own. */
export interface Host {
  /** Whether there is a disk with folders that a person may choose from and write to. */
  readonly hasDisk?: boolean;
  /**
   * What the file system tells of a file without reading it; undefined where this host cannot say more than
   * `workspace.fs`. Fails for a file that is not there.
   */
  stampOf?(uri: vscode.Uri): Promise<FileStamp> | undefined;
  /** The addresses a name stands for, so that none of this network is asked; an empty list where it cannot be told. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** One request to a public address alone, judged as it is connected to; without it `fetch` is asked. */
  readonly request?: (address: string, signal: AbortSignal) => Promise<NetAnswer>;
  /**
   * Starts a thread that reads notes (core/note/inThread.ts) beside the host's loop.
   * @param extension where the extension lies
   */
  startThread?(extension: vscode.Uri, client: ThreadClient): Promise<Thread>;
}

export interface Thread {
  /** Hands texts over; answers come in the order in which they were asked for. */
  ask(texts: readonly TextForThread[]): void;
  end(): void;
}

export interface ThreadClient {
  /** Notes as JSON, in the order of the texts. */
  answered(notes: readonly string[]): void;
  /** There will be no answer any more. */
  failed(error: unknown): void;
}
