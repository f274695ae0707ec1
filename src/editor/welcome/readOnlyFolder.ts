import * as vscode from 'vscode';

/** What can be asked of a folder. */
export type Readable = Pick<vscode.FileSystemProvider, 'stat' | 'readDirectory' | 'readFile'>;

/** A file system in which nothing changes. @param folder loads what knows the files, with the first question */
export function readOnlyFolder(folder: () => Promise<Readable>): vscode.FileSystemProvider {
  const refuse = (uri: vscode.Uri): never => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => vscode.Disposable.from(),
    stat: async (uri) => (await folder()).stat(uri),
    readDirectory: async (uri) => (await folder()).readDirectory(uri),
    readFile: async (uri) => (await folder()).readFile(uri),
    writeFile: refuse,
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
}
