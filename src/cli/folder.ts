import { basename, join, resolve } from 'node:path';
import { readBytes } from '../core/foreign/bytes';
import { plainText } from '../core/foreign/plain';
import { largestNote, megabytes } from '../core/foreign/sizes';
import { siteConfigNames, siteOf, type SiteConfig } from '../core/frontmatter/site';
import { defaultFileSettings, FileRules, type FileSettings, type FileSystemPort } from '../core/library/files';
import type { NoteFile } from '../core/library/model';
import { decode, realDisk, type Disk, type DiskEntry } from './disk';
import { describe, isObject, readSettings, type FolderSettings } from './settings';
import { isBelow } from './writeNote';

/** The notes of a folder, and what of it could not be read, a line each. */
export interface FolderContent {
  readonly files: readonly NoteFile[];
  readonly failures: readonly string[];
  /** Configurations of sites among its files. */
  readonly sites: readonly SiteConfig[];
}

/**
 * Reads all notes below a folder as an editor that has it open would: its `.vscode/settings.json` decides which files count.
 * Links are followed where they lead out of the folder, each target once; what cannot be read is reported and left out.
 */
export function readFolder(folder: string, disk: Disk = realDisk): FolderContent {
  let target: string;
  try {
    target = disk.real(folder);
  } catch (error) {
    return { files: [], failures: [failure(folder, error)], sites: [] };
  }
  const walk = new Walk(folder, target, disk);
  walk.enter('', target);
  return { files: walk.files, failures: walk.failures, sites: walk.sites };
}

/** The files of a folder for what asks whether one is there. */
export function folderPort(folder: string): FileSystemPort {
  return {
    list: (path) => {
      try {
        const entries = realDisk.list(join(folder, path));
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
  readonly sites: SiteConfig[] = [];
  private readonly rules: FileRules;
  private readonly root: string;
  /** What was read already, with links resolved: links may lead in circles, and two of them to one place. */
  private readonly visited = new Set<string>();

  /** @param target the folder with links resolved */
  constructor(
    private readonly folder: string,
    private readonly target: string,
    private readonly disk: Disk,
  ) {
    this.root = basename(resolve(folder));
    const settings = readSettings(folder);
    this.failures.push(...settings.failures);
    this.rules = new FileRules(fileSettings(settings));
    for (const { glob, why } of this.rules.refused)
      this.failures.push(
        failure(glob.slice(0, 60), new Error(`this glob of the settings is not used: ${refusals[why]}.`)),
      );
  }

  /** @param real the folder's path with links resolved */
  enter(path: string, real: string): void {
    if (this.visited.has(real)) return;
    this.visited.add(real);
    const entries = this.attempt(path, () => this.disk.list(real)) ?? [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      this.take(entry, path === '' ? entry.name : `${path}/${entry.name}`, join(real, entry.name));
    }
  }

  private take(entry: DiskEntry, path: string, at: string): void {
    const found = entry.isSymbolicLink() ? this.behindLink(path, at) : { kind: entry, real: at };
    if (found?.kind.isDirectory()) {
      if (!this.rules.skipsFolder(path)) this.enter(path, found.real);
    } else if (found?.kind.isFile() && this.rules.includes(path) && !this.visited.has(found.real)) {
      this.visited.add(found.real);
      const text = this.attempt(path, () => this.read(found.real));
      if (text !== undefined) this.files.push({ id: `/${path}`, root: this.root, path, text });
    } else if (found?.kind.isFile() && siteConfigNames.some((name) => name === entry.name)) {
      const site = siteOf(path, this.configuration(found.real));
      if (site !== undefined) this.sites.push({ path, site });
    }
  }

  private read(path: string): string {
    const { size } = this.disk.stat(path);
    if (size > largestNote)
      throw new Error(
        `not read, as it is too large for a note: ${megabytes(size)}, and at most ${megabytes(largestNote)}.`,
      );
    const file = readBytes(this.disk.read(path), decode);
    if (file.kind === 'binary') throw new Error('not read, as it is no text.');
    return file.text;
  }

  /**
   * The text of a site's configuration; empty for one that cannot be read, which is no note and of no interest else.
   */
  private configuration(path: string): string {
    try {
      return this.read(path);
    } catch {
      return '';
    }
  }

  /** What a link leads to; undefined for a target inside the folder, for one that holds the folder, and for none at all. */
  private behindLink(
    path: string,
    at: string,
  ): { readonly kind: { isDirectory(): boolean; isFile(): boolean }; readonly real: string } | undefined {
    return this.attempt(path, () => {
      const real = this.disk.real(at);
      if (real === this.target || isBelow(real, this.target) || isBelow(this.target, real)) return undefined;
      return { kind: this.disk.stat(real), real };
    });
  }

  private attempt<T>(path: string, action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      this.failures.push(failure(path || this.folder, error));
      return undefined;
    }
  }
}

const refusals = {
  'too-long': 'it is longer than 500 characters',
  'too-many-alternatives': 'its braces stand for too many globs',
} as const;

/** What could not be done with a file, in a line. */
export function failure(path: string, error: unknown): string {
  return `${plainText(path)}: ${plainText(describe(error))}`;
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
