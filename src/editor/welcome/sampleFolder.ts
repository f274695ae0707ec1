import * as vscode from 'vscode';
import { readOwnBytes } from '../common/doors/files';
import { sampleFiles } from './sampleFiles';
import { samplesUri } from './samplesUri';

/** The samples as a folder that can only be read, for a window without a disk. */
export class SampleFolder {
  private readonly folders: ReadonlyMap<string, ReadonlyMap<string, vscode.FileType>> = foldersOf(sampleFiles);

  /** @param origin where the samples lie in the extension */
  constructor(private readonly origin: vscode.Uri) {}

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const permissions = vscode.FilePermission.Readonly;
    if (this.folders.has(nameOf(uri)))
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0, permissions };
    const { byteLength: size } = await this.readFile(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size, permissions };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const entries = this.folders.get(nameOf(uri));
    if (entries === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return [...entries];
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const name = nameOf(uri);
    if (!sampleFiles.some((file) => file === name)) throw vscode.FileSystemError.FileNotFound(uri);
    return readOwnBytes(vscode.Uri.joinPath(this.origin, name));
  }
}

/** The path below the samples; empty for their folder itself. */
function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(samplesUri.path.length).replace(/^\//, '');
}

/** What lies in each folder, by the folder's path. */
function foldersOf(files: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, vscode.FileType>> {
  const folders = new Map<string, Map<string, vscode.FileType>>();
  const put = (path: string, type: vscode.FileType): void => {
    const at = path.lastIndexOf('/');
    const parent = path.slice(0, Math.max(at, 0));
    if (parent !== '' && !folders.has(parent)) put(parent, vscode.FileType.Directory);
    const entries = folders.get(parent) ?? new Map<string, vscode.FileType>();
    folders.set(parent, entries.set(path.slice(at + 1), type));
  };
  for (const file of files) put(file, vscode.FileType.File);
  return folders;
}
