import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { defaultFileSettings, FileRules, type FileSettings, type FileSystemPort } from '../core/library/files';
import type { NoteFile } from '../core/library/model';
import { describe, isObject, readSettings, type FolderSettings } from './settings';

/** The notes of a folder, and what of it could not be read. */
export interface FolderContent {
  readonly files: readonly NoteFile[];
  readonly failures: readonly string[];
}

/**
 * Reads all notes below a folder as an editor that has it open would: its `.vscode/settings.json` decides which files count.
 * Links are followed where they lead out of the folder, each target once; what cannot be read is reported and left out.
 */
export function readFolder(folder: string): FolderContent {
  let target: string;
  try {
    target = realpathSync(folder);
  } catch (error) {
    return { files: [], failures: [`${folder}: ${describe(error)}`] };
  }
  const walk = new Walk(folder, target);
  walk.enter('');
  return { files: walk.files, failures: walk.failures };
}

/** The files of a folder for what asks whether one is there. */
export function folderPort(folder: string): FileSystemPort {
  return {
    list: (path) => {
      try {
        const entries = readdirSync(join(folder, path), { withFileTypes: true });
        return Promise.resolve(entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })));
      } catch {
        return Promise.resolve([]);
      }
    },
  };
}

class Walk {
  readonly files: NoteFile[] = [];
  readonly failures: string[] = [];
  private readonly rules: FileRules;
  private readonly root: string;
  private readonly visited = new Set<string>();

  /** @param target the folder with links resolved */
  constructor(
    private readonly folder: string,
    private readonly target: string,
  ) {
    this.root = basename(resolve(folder));
    const settings = readSettings(folder);
    this.failures.push(...settings.failures);
    this.rules = new FileRules(fileSettings(settings));
  }

  enter(path: string): void {
    const entries = this.attempt(path, () => readdirSync(join(this.folder, path), { withFileTypes: true })) ?? [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      this.take(entry, path === '' ? entry.name : `${path}/${entry.name}`);
    }
  }

  private take(entry: Dirent, path: string): void {
    const kind = entry.isSymbolicLink() ? this.kindOfLink(path) : entry;
    if (kind?.isDirectory()) {
      if (!this.rules.skipsFolder(path)) this.enter(path);
    } else if (kind?.isFile() && this.rules.includes(path)) {
      const text = this.attempt(path, () => readFileSync(join(this.folder, path), 'utf8'));
      if (text !== undefined) this.files.push({ id: `/${path}`, root: this.root, path, text });
    }
  }

  /** What a link leads to; undefined for a target inside the folder, one met before, and none at all. */
  private kindOfLink(path: string): { isDirectory(): boolean; isFile(): boolean } | undefined {
    return this.attempt(path, () => {
      const target = realpathSync(join(this.folder, path));
      if (this.visited.has(target) || isWithin(target, this.target) || isWithin(this.target, target)) return undefined;
      this.visited.add(target);
      return statSync(target);
    });
  }

  private attempt<T>(path: string, action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      this.failures.push(`${path || this.folder}: ${describe(error)}`);
      return undefined;
    }
  }
}

function isWithin(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(`${folder}${sep}`);
}

function fileSettings(settings: FolderSettings): FileSettings {
  return {
    include: globsIn(settings.get('files.include')) ?? defaultFileSettings.include,
    exclude: [...(globsIn(settings.get('files.exclude')) ?? []), ...(globsIn(settings.editor('files.exclude')) ?? [])],
  };
}

/** Globs as settings hold them: a list, or the keys of a map that are switched on. */
function globsIn(value: unknown): string[] | undefined {
  if (Array.isArray(value)) return value.filter((glob) => typeof glob === 'string');
  if (isObject(value)) return Object.keys(value).filter((glob) => value[glob] === true);
  return undefined;
}
