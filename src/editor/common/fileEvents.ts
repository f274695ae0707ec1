import * as vscode from 'vscode';
import { Throttle } from './throttle';

/** What happened to files and folders within a short while; a thing is in one of the lists only. */
export interface FileEvents {
  readonly changed: readonly vscode.Uri[];
  /** Files or folders: a folder that moves is reported without what it holds. */
  readonly created: readonly vscode.Uri[];
  readonly deleted: readonly vscode.Uri[];
}

/** How long events are gathered, in milliseconds: switching a branch touches thousands of files at once. */
const gather = 50;

/**
 * The extension's one file watcher. It watches everything, as a folder's deletion or renaming is reported for the
 * folder alone and a pattern for Markdown files would miss it; the editor's own watcher runs in any case.
 */
export function watchFiles(report: (events: FileEvents) => void): vscode.Disposable {
  type Kind = keyof FileEvents;
  const gathered = new Map<string, { readonly uri: vscode.Uri; readonly kind: Kind }>();

  const flush = (): void => {
    const of = (kind: Kind): vscode.Uri[] =>
      [...gathered.values()].filter((event) => event.kind === kind).map((event) => event.uri);
    const events = { changed: of('changed'), created: of('created'), deleted: of('deleted') };
    gathered.clear();
    report(events);
  };
  const flushing = new Throttle(flush, gather);
  const add =
    (kind: Kind) =>
    (uri: vscode.Uri): void => {
      const id = uri.toString();
      const before = gathered.get(id)?.kind;
      gathered.set(id, { uri, kind: kind === 'changed' && before === 'created' ? 'created' : kind });
      flushing.request();
    };

  // What is done in the editor itself is told at once, and also where a folder is so new that it is not watched yet.
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(add('changed')),
    watcher.onDidCreate(add('created')),
    watcher.onDidDelete(add('deleted')),
    vscode.workspace.onDidCreateFiles(({ files }) => {
      files.forEach(add('created'));
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      files.forEach(add('deleted'));
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      files.map(({ oldUri }) => oldUri).forEach(add('deleted'));
      files.map(({ newUri }) => newUri).forEach(add('created'));
    }),
    {
      dispose: () => {
        flushing.dispose();
      },
    },
  );
}
