import * as vscode from 'vscode';
import type { FileStamp } from '../../core/library/noteCache';
import type { UnreadableReason } from '../../core/library/unreadable';
import { inSlices, withLimit } from './slices';
import { reasonOf } from './unreadables';

/** A file's text, as it was on disk a moment ago. */
export interface ReadFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  /** What the file system told of the file before it was read; nothing for a text that is none of a file. */
  readonly stamp?: FileStamp | undefined;
  /** When it told so. */
  readonly stamped?: number;
}

export interface FileReaderClient {
  /** Kept once texts can be taken in. */
  prepare(): Promise<void>;
  /** What the file system tells of a file. */
  stampOf(uri: vscode.Uri): Promise<FileStamp>;
  /** Takes in some files; called in slices, each file once for every time it was asked for last. */
  take(files: readonly ReadFile[]): void;
  /** The file is not there any more. */
  gone(uri: vscode.Uri): void;
  /** There is no reading the file. */
  unreadable(uri: vscode.Uri, reason: UnreadableReason): void;
}

const readsAtOnce = 16;
const largestNote = 4_000_000;

/**
 * Reads files through `workspace.fs` without ever holding up the event loop.
 * Asking again for a file that is waiting costs nothing; asking for one that is being read discards the older answer.
 */
export class FileReader implements vscode.Disposable {
  private readonly waiting = new Map<string, vscode.Uri>();
  /** For every file asked for, which request is the last. */
  private readonly requests = new Map<string, number>();
  private lastRequest = 0;
  private work: Promise<void> = Promise.resolve();
  private working = false;
  private disposed = false;

  constructor(
    private readonly client: FileReaderClient,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Asks for files; the promise is kept once they, and all asked for before, are delivered. */
  request(uris: readonly vscode.Uri[]): Promise<void> {
    for (const uri of uris) {
      const id = uri.toString();
      this.waiting.set(id, uri);
      this.requests.set(id, ++this.lastRequest);
    }
    if (!this.working) {
      this.working = true;
      this.work = this.run();
    }
    return this.work;
  }

  /** The ids of the files that were asked for and are not delivered yet. */
  get requested(): Iterable<string> {
    return this.requests.keys();
  }

  /** Forgets a file: what is still being read of it is discarded. */
  cancel(id: string): void {
    this.waiting.delete(id);
    this.requests.delete(id);
  }

  dispose(): void {
    this.disposed = true;
    this.waiting.clear();
    this.requests.clear();
  }

  private async run(): Promise<void> {
    while (this.waiting.size > 0) {
      const batch = [...this.waiting].slice(0, 256);
      for (const [id] of batch) this.waiting.delete(id);
      await this.readBatch(batch);
    }
    this.working = false;
  }

  private async readBatch(batch: readonly (readonly [string, vscode.Uri])[]): Promise<void> {
    const arrived: (ReadFile & { readonly id: string; readonly request: number })[] = [];
    await withLimit(batch, readsAtOnce, async ([id, uri]) => {
      const request = this.requests.get(id);
      if (request === undefined) return;
      const answer = await this.read(uri);
      if (this.requests.get(id) !== request) return;
      if (typeof answer === 'object' && 'text' in answer) {
        arrived.push({ id, request, ...answer });
        return;
      }
      this.requests.delete(id);
      if (answer === undefined) this.client.gone(uri);
      else this.client.unreadable(uri, answer);
    });
    await this.client.prepare();
    await inSlices(
      arrived,
      (slice) => {
        const current = slice.filter((file) => this.requests.get(file.id) === file.request);
        for (const file of current) this.requests.delete(file.id);
        if (current.length > 0) this.deliver(current);
      },
      () => this.disposed,
    );
  }

  /** A file that the client cannot take must not keep the others from being read. */
  private deliver(files: readonly ReadFile[]): void {
    try {
      this.client.take(files);
    } catch (error) {
      this.log.error(`Cannot take in ${files.map(({ uri }) => uri.toString(true)).join(', ')}: ${String(error)}`);
    }
  }

  /** The file with its text, or why there is none to be had; undefined where there is no file. */
  private async read(uri: vscode.Uri): Promise<ReadFile | UnreadableReason | undefined> {
    try {
      // Before the file is read: one that changes meanwhile has another stamp the next time.
      const stamped = Date.now();
      const stamp = await this.client.stampOf(uri).catch(() => undefined);
      const bytes = await vscode.workspace.fs.readFile(uri);
      if (bytes.byteLength > largestNote) {
        this.log.warn(`Left out, as it is larger than ${largestNote} bytes: ${uri.toString(true)}`);
        return { code: 'too-large', bytes: bytes.byteLength };
      }
      // Like the editor's documents, the text comes without its byte-order mark.
      return { uri, text: new TextDecoder().decode(bytes), stamp, stamped };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason !== undefined) this.log.warn(`Cannot read ${uri.toString(true)}: ${String(error)}`);
      return reason;
    }
  }
}
