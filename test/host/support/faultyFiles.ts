import * as vscode from 'vscode';

/** What goes wrong with a file or a folder; all else of it goes well. */
export interface Faults {
  /** Before a file is read, or a folder listed; may throw, or never end. */
  readonly read?: () => Promise<void>;
  /** After how many bytes the disk is full. */
  readonly room?: number;
  /** What is told of its size, in bytes. */
  readonly size?: number;
  readonly isReadonly?: boolean;
}

/**
 * Files in memory, of a scheme of their own, that fail as disks and networks do. Its folders are what the paths of its
 * files say.
 */
export class FaultyFiles implements vscode.FileSystemProvider {
  readonly files = new Map<string, Uint8Array>();
  readonly faults = new Map<string, Faults>();
  /** The paths that were read. */
  readonly read: string[] = [];
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (!this.files.has(uri.path) && this.namesIn(uri.path).size > 0)
      return { type: vscode.FileType.Directory, ctime: 1, mtime: 1, size: 0 };
    const { size = this.bytesOf(uri).byteLength, isReadonly = false } = this.faults.get(uri.path) ?? {};
    const stat = { type: vscode.FileType.File, ctime: 1, mtime: 1, size };
    return isReadonly ? { ...stat, permissions: vscode.FilePermission.Readonly } : stat;
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    await this.faults.get(uri.path)?.read?.();
    const names = this.namesIn(uri.path);
    if (names.size === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return [...names];
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    this.read.push(uri.path);
    await this.faults.get(uri.path)?.read?.();
    return this.bytesOf(uri);
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const { room = Infinity } = this.faults.get('disk') ?? {};
    this.files.set(uri.path, content.slice(0, room));
    if (content.byteLength > room) throw vscode.FileSystemError.Unavailable('No space left on device');
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.files.set(to.path, this.bytesOf(from));
    this.files.delete(from.path);
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  private namesIn(folder: string): Map<string, vscode.FileType> {
    const start = folder.replace(/\/?$/, '/');
    const names = new Map<string, vscode.FileType>(start === '/' ? [['drive', vscode.FileType.Directory]] : []);
    for (const path of this.files.keys()) {
      if (!path.startsWith(start)) continue;
      const [name = '', ...below] = path.slice(start.length).split('/');
      names.set(name, below.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
    }
    return names;
  }

  private bytesOf(uri: vscode.Uri): Uint8Array {
    const bytes = this.files.get(uri.path);
    if (bytes === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }
}
