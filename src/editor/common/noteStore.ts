import * as vscode from 'vscode';
import { readShard, shardCount, shardOf, writeShard, type KeptNote } from '../../core/library/noteCache';
import { breathe, withLimit } from './slices';
import { Throttle } from './throttle';

/** How long nothing is written after a change, in milliseconds: others come with it, and a person may wait for something else. */
const rest = 3000;
const filesAtOnce = 8;
/** A file half written whose window is gone is left behind; one younger, in milliseconds, may yet be finished. */
const abandoned = 600_000;

/**
 * Keeps notes as they were read in the extension's folder for this workspace, so that the next window shows them at
 * once. What cannot be read is as good as not there; a folder that takes nothing is left alone. A file is written beside
 * the one it replaces and then put in its place, so that another window sees the one or the other.
 */
export class NoteStore implements vscode.Disposable {
  private readonly shards = Array.from({ length: shardCount }, () => new Map<string, KeptNote>());
  private readonly changed = new Set<number>();
  private readonly writing = new Throttle(() => {
    this.work = this.work.then(() => this.write());
  }, rest);
  private work: Promise<void> = Promise.resolve();
  private isDisposed = false;

  /**
   * @param folder where the files go; none where no folder is open, and then nothing is kept
   * @param version of what reads notes
   */
  constructor(
    private readonly folder: vscode.Uri | undefined,
    private readonly version: () => string,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Reads what was kept in former sessions. */
  async load(): Promise<readonly KeptNote[]> {
    const { folder } = this;
    if (folder === undefined) return [];
    const names = await namesIn(folder);
    void this.sweep(names);
    const found: KeptNote[] = [];
    await withLimit(this.shards.keys(), filesAtOnce, async (shard) => {
      if (!names.includes(nameOf(shard))) return;
      const notes = await this.readFile(vscode.Uri.joinPath(folder, nameOf(shard)));
      if (notes === undefined) this.changed.add(shard);
      for (const note of notes ?? []) {
        if (shardOf(note.id) === shard) this.shards[shard]?.set(note.id, note);
      }
      found.push(...(this.shards[shard]?.values() ?? []));
    });
    return found;
  }

  get(id: string): KeptNote | undefined {
    return this.shards[shardOf(id)]?.get(id);
  }

  set(note: KeptNote): void {
    const shard = shardOf(note.id);
    this.shards[shard]?.set(note.id, note);
    this.changed.add(shard);
    this.writing.request();
  }

  delete(id: string): void {
    const shard = shardOf(id);
    if (this.shards[shard]?.delete(id) !== true) return;
    this.changed.add(shard);
    this.writing.request();
  }

  /** Forgets everything, here and in the files. */
  async forget(): Promise<void> {
    for (const shard of this.shards) shard.clear();
    this.changed.clear();
    this.work = this.work.then(async () => {
      if (this.folder === undefined) return;
      try {
        await vscode.workspace.fs.delete(this.folder, { recursive: true });
      } catch {
        // Nothing was kept yet, or it lies where nothing can be changed: then every file is read again anyway.
      }
    });
    await this.work;
  }

  /** Kept once everything that has changed is written. */
  async flush(): Promise<void> {
    this.work = this.work.then(() => this.write());
    await this.work;
  }

  dispose(): void {
    this.isDisposed = true;
    this.writing.dispose();
  }

  private async readFile(uri: vscode.Uri): Promise<KeptNote[] | undefined> {
    try {
      const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      await breathe();
      return readShard(content, this.version());
    } catch {
      return undefined;
    }
  }

  private async write(): Promise<void> {
    const { folder } = this;
    if (folder === undefined || this.isDisposed) return;
    const begun = Date.now();
    const shards = [...this.changed];
    try {
      if (shards.length > 0) await vscode.workspace.fs.createDirectory(folder);
      for (const shard of shards) {
        this.changed.delete(shard);
        await this.writeFile(folder, shard);
        await breathe();
      }
      if (shards.length > 0) this.log.debug(`Kept what was read, ${shards.length} files, in ${Date.now() - begun} ms.`);
    } catch (error) {
      // Where nothing can be written nothing is kept: the next change tries again.
      for (const shard of shards) this.changed.add(shard);
      this.log.warn(`What was read cannot be kept for the next time: ${String(error)}`);
    }
  }

  private async writeFile(folder: vscode.Uri, shard: number): Promise<void> {
    const target = vscode.Uri.joinPath(folder, nameOf(shard));
    const draft = vscode.Uri.joinPath(folder, `${nameOf(shard)}.${crypto.randomUUID()}${draftEnding}`);
    const content = writeShard(this.shards[shard]?.values() ?? [], this.version());
    await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(content));
    try {
      await vscode.workspace.fs.rename(draft, target, { overwrite: true });
    } catch (error) {
      await vscode.workspace.fs.delete(draft);
      throw error;
    }
  }

  /** Removes what windows that are gone have begun to write. */
  private async sweep(names: readonly string[]): Promise<void> {
    for (const name of names.filter((each) => each.endsWith(draftEnding))) {
      if (this.folder === undefined) return;
      const draft = vscode.Uri.joinPath(this.folder, name);
      try {
        const { mtime } = await vscode.workspace.fs.stat(draft);
        if (mtime < Date.now() - abandoned) await vscode.workspace.fs.delete(draft);
      } catch {
        // Another window was faster.
      }
    }
  }
}

const draftEnding = '.draft';

function nameOf(shard: number): string {
  return `${String(shard).padStart(2, '0')}.json`;
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}
