import type { FolderEntry } from './files';
import { dateOfPath, newestFirst } from './recency';
import type { WalkOptions } from './walk';

interface Found {
  readonly path: string;
  readonly isFolder: boolean;
}

/**
 * Some notes that a person most likely looks for first, long before all are found: each folder is entered at what is
 * newest by its name.
 * @param wanted how many
 */
export async function newestNotes({ list, rules, most, isStopped }: WalkOptions, wanted: number): Promise<string[]> {
  const notes: string[] = [];
  const waiting: Found[] = [{ path: '', isFolder: true }];
  for (let looked = 0; notes.length < wanted && !isStopped();) {
    const next = waiting.pop();
    if (next === undefined) break;
    if (!next.isFolder) notes.push(next.path);
    else if (looked++ >= most) break;
    else waiting.push(...placed(next.path, await list(next.path), rules).toReversed());
  }
  return notes;
}

/** What of a folder may be notes or hold some, the newest first. */
function placed(folder: string, entries: readonly FolderEntry[], rules: WalkOptions['rules']): Found[] {
  const found = entries
    .map(({ name, isFolder }) => ({ path: folder === '' ? name : `${folder}/${name}`, isFolder }))
    .filter(({ path, isFolder }) => (isFolder ? !rules.skipsFolder(path) : rules.includes(path)));
  return newestFirst(
    found,
    ({ path }) => path,
    ({ path }) => dateOfPath(path),
  );
}
