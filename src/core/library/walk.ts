import type { FileRules, FolderEntry } from './files';

export interface WalkOptions {
  /** What lies in a folder, links left out: they may lead in circles. Fails where it cannot be read. */
  readonly list: (path: string) => Promise<readonly FolderEntry[]>;
  readonly rules: Pick<FileRules, 'includes' | 'skipsFolder'>;
  /** How many folders are looked into at most. */
  readonly most: number;
  readonly isStopped: () => boolean;
}

/** What a walk found; paths are relative to the workspace folder, with `/`. */
export interface Walk {
  readonly notes: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly error: unknown }[];
}

/** Looks through a folder and those below it, as far as they may hold notes. */
export async function walk(from: string, { list, rules, most, isStopped }: WalkOptions): Promise<Walk> {
  const notes: string[] = [];
  const unreadable: { path: string; error: unknown }[] = [];
  const folders = [from];
  for (const folder of folders) {
    if (isStopped()) break;
    let entries: readonly FolderEntry[];
    try {
      entries = await list(folder);
    } catch (error) {
      unreadable.push({ path: folder, error });
      continue;
    }
    for (const { name, isFolder } of entries) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (!isFolder && rules.includes(path)) notes.push(path);
      else if (isFolder && !rules.skipsFolder(path) && folders.length < most) folders.push(path);
    }
  }
  return { notes, unreadable };
}
