import * as vscode from 'vscode';
import type { FolderEntry, FileSystemPort } from '../../core/library/files';
import { imageFile } from '../../core/library/imageFile';
import type { MissingImageFinder } from '../../core/library/missingImages';
import type { LibraryNote } from '../../core/library/model';
import { loadMissingImages } from '../load';
import { inTime, patience } from './inTime';
import { inSlices, Pace } from './slices';
import { Throttle } from './throttle';

/** Whether its coming or going may matter to a note that shows images: an image, or what may be a folder of them. */
export function mayHoldImages(uri: vscode.Uri): boolean {
  return imageFile.test(uri.path) || !/\.[^/]+$/.test(uri.path);
}

/** A workspace folder as the core looks at it. */
function portOf(folder: vscode.Uri): FileSystemPort {
  return {
    async list(path): Promise<readonly FolderEntry[]> {
      try {
        const entries = await inTime(vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, path)), patience);
        return entries.map(([name, type]) => ({ name, isFolder: (type & vscode.FileType.Directory) !== 0 }));
      } catch {
        return [];
      }
    },
  };
}

export interface MissingImagesClient {
  note(id: string): LibraryNote | undefined;
  /** Takes in, by the notes' ids, which of the images they show are missing. */
  missing(images: ReadonlyMap<string, ReadonlySet<string>>): void;
}

/** How long changes are gathered before files are looked for, in milliseconds: nobody waits for this. */
const gather = 500;

/** Looks, a while after notes or files changed, for the images that notes show; a newer look puts an end to an older one. */
export class MissingImages implements vscode.Disposable {
  private readonly asked = new Set<string>();
  /** What the look that is under way, or was put an end to, has to tell. */
  private unanswered = new Set<string>();
  private readonly looking = new Throttle(() => {
    this.look().catch(() => {
      // They are looked for again with the next change.
    });
  }, gather);
  private running = new vscode.CancellationTokenSource();

  constructor(private readonly client: MissingImagesClient) {}

  /** Asks for notes to be looked at, by their ids. */
  request(ids: Iterable<string>): void {
    for (const id of ids) this.asked.add(id);
    if (this.asked.size > 0) this.looking.request();
  }

  dispose(): void {
    this.looking.dispose();
    this.running.cancel();
    this.running.dispose();
  }

  private async look(): Promise<void> {
    this.running.cancel();
    this.running.dispose();
    this.running = new vscode.CancellationTokenSource();
    const { token } = this.running;
    const ids = new Set([...this.unanswered, ...this.asked]);
    this.unanswered = ids;
    this.asked.clear();
    const found = await findMissingImages(
      [...ids].flatMap((id) => this.client.note(id) ?? []),
      token,
    );
    await inSlices(
      [...found],
      (slice) => {
        this.client.missing(new Map(slice));
      },
      () => token.isCancellationRequested,
    );
    if (!token.isCancellationRequested) ids.clear();
  }
}

/** The images that notes show and that are not there, by the notes' ids; notes that show none are left out. */
async function findMissingImages(
  notes: readonly LibraryNote[],
  token: vscode.CancellationToken,
): Promise<Map<string, ReadonlySet<string>>> {
  const finders = new Map<string, MissingImageFinder>();
  const missing = new Map<string, ReadonlySet<string>>();
  const pace = new Pace();
  for (const { id, note } of notes) {
    await pace.step();
    if (token.isCancellationRequested) break;
    if (note.images.length === 0) continue;
    const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(id));
    if (folder === undefined) continue;
    const key = folder.uri.toString();
    const finder = finders.get(key) ?? new (await loadMissingImages()).MissingImageFinder(portOf(folder.uri));
    finders.set(key, finder);
    missing.set(id, await finder.missingIn(note));
  }
  return missing;
}
