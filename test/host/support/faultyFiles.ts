import * as vscode from 'vscode';

/** What goes wrong with a file; all else of it goes well. */
export interface Faults {
  /** Before a file is read; may throw, or never end. */
  readonly read?: () => Promise<void>;
  /** After how many bytes the disk is full. */
  readonly room?: number;
  /** What is told of its size, in bytes. */
  readonly size?: number;
  readonly isReadonly?: boolean;
}

/** Files in memory, of a scheme of their own, that fail as disks and networks do. */
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
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 1, mtime: 1, size: 0 };
    const { size = this.bytesOf(uri).byteLength, isReadonly = false } = this.faults.get(uri.path) ?? {};
    const stat = { type: vscode.FileType.File, ctime: 1, mtime: 1, size };
    return isReadonly ? { ...stat, permissions: vscode.FilePermission.Readonly } : stat;
  }

  readDirectory(): [string, vscode.FileType][] {
    return Array.from(this.files.keys(), (path) => [path.slice(1), vscode.FileType.File]);
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

  private bytesOf(uri: vscode.Uri): Uint8Array {
    const bytes = this.files.get(uri.path);
    if (bytes === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }
}
