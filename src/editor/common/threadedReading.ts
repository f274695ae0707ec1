import type * as vscode from 'vscode';
import type { TextForThread } from '../../core/note/inThread';
import type { Host, Thread } from '../host';

/** Fewer notes are read sooner than a thread has begun. */
const leastForThread = 24;
/** How long, in milliseconds, a thread waits for more before it is ended: it holds tens of megabytes. */
const patience = 5000;

interface Waiting {
  readonly resolve: (notes: readonly string[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Reads many notes in a thread beside the host's loop, started when needed and ended when not. */
export class ThreadedReading {
  private thread: Promise<Thread> | undefined;
  private readonly waiting: Waiting[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Threads that end of themselves are not tried for ever. */
  private isBroken = false;

  constructor(
    private readonly host: Host,
    private readonly extension: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Begins to start a thread that many notes will be read in soon. */
  warm(): void {
    if (this.isBroken || this.host.startThread === undefined || this.thread !== undefined) return;
    this.thread = this.start();
    // Who asks it to read hears of what goes wrong.
    this.thread.catch(() => undefined);
    this.endWhenIdle();
  }

  /**
   * Notes as JSON, in the order of the texts; undefined where it is no use, or no thread can be had.
   * @param areMore whether more are to come
   */
  async read(texts: readonly TextForThread[], areMore: boolean): Promise<readonly string[] | undefined> {
    if (this.isBroken || this.host.startThread === undefined) return undefined;
    if (texts.length < leastForThread && !areMore && this.thread === undefined) return undefined;
    clearTimeout(this.timer);
    try {
      this.thread ??= this.start();
      const thread = await this.thread;
      return await new Promise<readonly string[]>((resolve, reject) => {
        this.waiting.push({ resolve, reject });
        thread.ask(texts);
      });
    } catch (error) {
      this.giveUp(error);
      return undefined;
    } finally {
      this.endWhenIdle();
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.isBroken = true;
    this.end();
  }

  private endWhenIdle(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.waiting.length === 0) this.end();
    }, patience);
  }

  private giveUp(error: unknown): void {
    if (!this.isBroken) this.log.warn(`Notes are read without a thread: ${String(error)}`);
    this.isBroken = true;
  }

  private async start(): Promise<Thread> {
    if (this.host.startThread === undefined) throw new Error('This host has no threads.');
    return this.host.startThread(this.extension, 'thread', {
      answered: (notes) => {
        this.waiting.shift()?.resolve(notes);
      },
      failed: (error) => {
        for (const { reject } of this.waiting.splice(0)) reject(error);
      },
    });
  }

  private end(): void {
    const ended = this.thread;
    this.thread = undefined;
    void ended?.then(
      (thread) => {
        thread.end();
      },
      () => undefined,
    );
    for (const { reject } of this.waiting.splice(0)) reject(new Error('The thread was ended.'));
  }
}
