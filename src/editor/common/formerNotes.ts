import type * as vscode from 'vscode';
import { comparedWith, type FileStamp, type KeptNote } from '../../core/library/noteCache';
import { dateOfPath, newestFirst } from '../../core/library/recency';
import type { NoteFiles } from './noteFiles';
import type { NoteStore } from './noteStore';
import { Pace, withLimit } from './slices';

/** How many files are compared at a time with what was kept of them. */
const statsAtOnce = 16;

/** The notes of the last time that are shown although nobody has looked at their files yet. */
export class FormerNotes {
  private readonly unchecked = new Set<string>();

  /** @param stampOf what the file system tells of a file */
  constructor(
    private readonly files: NoteFiles,
    private readonly store: NoteStore,
    private readonly stampOf: (uri: vscode.Uri) => Promise<FileStamp>,
  ) {}

  /** The notes that were kept, the newest first; those whose files are not read as notes any more are forgotten. */
  async load(): Promise<readonly KeptNote[]> {
    const isPlaced = ({ id, root, note }: KeptNote): boolean => {
      const place = this.files.placeOfId(id);
      return place?.path === note.path && place.folder.name === root;
    };
    const kept = await this.store.load();
    const placed = kept.filter(isPlaced);
    if (placed.length < kept.length) {
      const wanted = new Set(placed);
      for (const note of kept) if (!wanted.has(note)) this.store.delete(note.id);
    }
    return newestFirst(
      placed,
      ({ note }) => note.path,
      ({ note }) => note.event?.start?.value.replaceAll('-', '') ?? dateOfPath(note.path),
    );
  }

  /** Notes are shown as they were kept. */
  add(ids: Iterable<string>): void {
    for (const id of ids) this.unchecked.add(id);
  }

  has(id: string): boolean {
    return this.unchecked.has(id);
  }

  /** A note was read, or is gone. */
  delete(id: string): void {
    this.unchecked.delete(id);
  }

  /**
   * Those in a folder, or in none any more, whose files were not found.
   * @param ids of the files that were found
   */
  missing(folder: vscode.WorkspaceFolder, ids: ReadonlySet<string>): string[] {
    return [...this.unchecked].filter((id) => {
      const place = this.files.placeOfId(id);
      return place === undefined || (place.folder === folder && !ids.has(id));
    });
  }

  /** Those of the files that may have changed since their notes were kept; each file is asked once. The others are as shown. */
  async changed(uris: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
    const changed: vscode.Uri[] = [];
    const pace = new Pace();
    await withLimit(uris, statsAtOnce, async (uri) => {
      if (token.isCancellationRequested) return;
      const id = uri.toString();
      const kept = this.store.get(id);
      const stamp = await this.stampOf(uri).catch(() => undefined);
      await pace.step();
      if (kept !== undefined && stamp !== undefined && comparedWith(kept, stamp) === 'same') this.unchecked.delete(id);
      else changed.push(uri);
    });
    return changed;
  }
}
