import type * as vscode from 'vscode';
import { withoutMark, type FileText } from '../../core/foreign/bytes';
import type { FileStamp } from '../../core/library/noteCache';
import type { Note } from '../../core/note/model';
import type { UnreadableReason } from '../../core/library/unreadable';
import { inTime, SlowError } from './inTime';
import { delay, inSlices, withLimit } from './slices';

/** A file's text, as it was on disk a moment ago. */
export interface ReadFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  /** What the file system told of the file before it was read; nothing for a text that is none of a file. */
  readonly stamp?: FileStamp | undefined;
  /** When it told so. */
  readonly stamped?: number;
  /** Of the text: `contentHash`. */
  readonly hash?: string;
  /** The note, where it was read already. */
  readonly note?: Note;
}

interface ArrivedFile {
  readonly id: string;
  readonly request: number;
  readonly file: ReadFile;
}

export interface FileReaderClient {
  /** Does what is better done before texts are taken in: gives them back, in the order in which to, with what it has found out. */
  prepare(files: readonly ReadFile[]): Promise<readonly ReadFile[]>;
  /** What the file system tells of a file. */
  stampOf(uri: vscode.Uri): Promise<FileStamp>;
  /** Takes in some files; called in slices, each file once for every time it was asked for last. */
  take(files: readonly ReadFile[]): void;
  /** The file is not there any more. */
  gone(uri: vscode.Uri): void;
  /** There is a folder in its place. */
  isFolder(uri: vscode.Uri): void;
  /** There is no reading the file. */
  unreadable(uri: vscode.Uri, reason: UnreadableReason): void;
}

/** What the reader asks of the host: a port, so that tests can let it fail and hang. */
export interface ReadPort {
  /** The file, read now. @param size in bytes, where it is known */
  readonly read: (
    uri: vscode.Uri,
    size: number | undefined,
  ) => Promise<FileText | { readonly kind: 'too-large'; readonly bytes: number }>;
  /** Why it failed; undefined where no file is there. */
  readonly reasonOf: (error: unknown) => UnreadableReason | undefined;
  readonly isFolder: (error: unknown) => boolean;
  /** How long a file may take, in milliseconds. */
  readonly patience: number;
  /** How long to wait before a file that failed is tried once more, in milliseconds. */
  readonly pause: number;
}

const readsAtOnce = 16;
/** Once so many reads hang, a drive does: nobody waits for each of its files. */
const mostHanging = 4;
/** The first files are shown early, later ones are read in batches that cost less. */
const smallestBatch = 4;
const largestBatch = 128;

/**
 * Reads files without ever holding up the event loop.
 * Asking again for a file that is waiting costs nothing; asking for one that is being read discards the older answer.
 */
export class FileReader implements vscode.Disposable {
  /** In the order in which they are read. */
  private waiting = new Map<string, vscode.Uri>();
  /** For every file asked for, which request is the last. */
  private readonly requests = new Map<string, number>();
  private lastRequest = 0;
  private work: Promise<void> = Promise.resolve();
  private working = false;
  private disposed = false;
  /** How many reads took too long and have not ended yet. */
  private hanging = 0;

  constructor(
    private readonly client: FileReaderClient,
    private readonly port: ReadPort,
    private readonly log: Pick<vscode.LogOutputChannel, 'warn' | 'error'>,
  ) {}

  /**
   * Asks for files; the promise is kept once they, and all asked for before, are delivered.
   * @param first whether they are read before those that wait already
   */
  request(uris: readonly vscode.Uri[], first = false): Promise<void> {
    if (first && this.waiting.size > 0) {
      const asked = new Map(uris.map((uri) => [uri.toString(), uri]));
      this.waiting = new Map([...asked, ...[...this.waiting].filter(([id]) => !asked.has(id))]);
    }
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

  /** While the texts of one batch are taken in the next is read. */
  private async run(): Promise<void> {
    let taking = Promise.resolve();
    for (let size = smallestBatch; this.waiting.size > 0; size = Math.min(2 * size, largestBatch)) {
      const batch = [...this.waiting].slice(0, size);
      for (const [id] of batch) this.waiting.delete(id);
      const arrived = await this.readBatch(batch);
      await taking;
      taking = this.takeIn(arrived);
      // What was asked for meanwhile belongs to this work as well.
      if (this.waiting.size === 0) await taking;
    }
    this.working = false;
  }

  private async readBatch(batch: readonly (readonly [string, vscode.Uri])[]): Promise<ArrivedFile[]> {
    const arrived: ArrivedFile[] = [];
    await withLimit(batch, readsAtOnce, async ([id, uri]) => {
      const request = this.requests.get(id);
      if (request === undefined) return;
      const answer = await this.read(uri);
      if (this.requests.get(id) !== request) return;
      if (typeof answer === 'object' && 'text' in answer) {
        arrived.push({ id, request, file: answer });
        return;
      }
      this.requests.delete(id);
      if (answer === undefined) this.client.gone(uri);
      else if (answer === folder) this.client.isFolder(uri);
      else this.client.unreadable(uri, answer);
    });
    return arrived;
  }

  private async takeIn(arrived: readonly ArrivedFile[]): Promise<void> {
    const byUri = new Map(arrived.map((each) => [each.file.uri, each]));
    const files = await this.client.prepare(arrived.map(({ file }) => file));
    await inSlices(
      files.flatMap((file) => {
        const each = byUri.get(file.uri);
        return each === undefined ? [] : [{ ...each, file }];
      }),
      (slice) => {
        const current = slice.filter(({ id, request }) => this.requests.get(id) === request);
        for (const { id } of current) this.requests.delete(id);
        if (current.length > 0) this.deliver(current.map(({ file }) => file));
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

  /**
   * The file with its text, or why there is none to be had; undefined where there is no file. What fails once is tried
   * again: too many files may have been open.
   */
  private async read(uri: vscode.Uri, again = true): Promise<ReadFile | UnreadableReason | typeof folder | undefined> {
    try {
      // Before the file is read: one that changes meanwhile has another stamp the next time.
      const stamped = Date.now();
      const stamp = await inTime(this.client.stampOf(uri), this.limit).catch(() => undefined);
      const file = await this.readInTime(uri, stamp?.size);
      // Like the editor's documents, the text comes without its byte-order mark.
      if (file.kind === 'text') return { uri, text: withoutMark(file.text), stamp, stamped };
      this.log.warn(`Left out, as it is ${file.kind}: ${uri.toString(true)}`);
      return file.kind === 'binary' ? { code: 'binary' } : { code: 'too-large', bytes: file.bytes };
    } catch (error) {
      if (this.port.isFolder(error)) return folder;
      const reason = this.port.reasonOf(error);
      if (reason?.code === 'failed' && again) {
        await delay(this.port.pause);
        return this.read(uri, false);
      }
      if (reason !== undefined) this.log.warn(`Cannot read ${uri.toString(true)}: ${String(error)}`);
      return reason;
    }
  }

  private get limit(): number {
    return this.hanging < mostHanging ? this.port.patience : this.port.patience / 10;
  }

  /** A read that takes too long is let go; should it end after all, the file is read again. */
  private async readInTime(uri: vscode.Uri, size: number | undefined): ReturnType<ReadPort['read']> {
    const reading = this.port.read(uri, size);
    try {
      return await inTime(reading, this.limit);
    } catch (error) {
      if (error instanceof SlowError) {
        this.hanging++;
        const ended = (): void => {
          this.hanging--;
          if (!this.disposed) void this.request([uri]);
        };
        void reading.then(ended, ended);
      }
      throw error;
    }
  }
}

/** Stands for a folder where a file was looked for. */
const folder = Symbol('folder');
