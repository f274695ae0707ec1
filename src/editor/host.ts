import type * as vscode from 'vscode';
import type { NetAnswer } from '../core/foreign/fetchBytes';
import type { FileStamp } from '../core/library/noteCache';
import type { TextForThread } from '../core/note/inThread';
import type { ScheduleTask } from '../core/write/schedule/inThread';

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
   * Starts a thread beside the host's loop.
   * @param extension where the extension lies
   * @param program what it does: reads notes (core/note/inThread.ts), or schedules (core/write/schedule/inThread.ts)
   */
  startThread?(extension: vscode.Uri, program: ThreadProgram, client: ThreadClient): Promise<Thread>;
}

/** The file of `dist/parts` that a thread runs. */
export type ThreadProgram = 'thread' | 'scheduleThread';

export interface Thread {
  /** Hands a task over; answers come in the order in which they were asked for. */
  ask(task: readonly TextForThread[] | ScheduleTask): void;
  end(): void;
}

export interface ThreadClient {
  /** Texts of JSON: of notes in the order in which they were given, or of what came of a schedule. */
  answered(texts: readonly string[]): void;
  /** There will be no answer any more. */
  failed(error: unknown): void;
}
