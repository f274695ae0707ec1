import { compileGlobs, type RefusedGlob } from './globs';

/** Which files of a workspace folder a person wants read, as globs in VS Code's sense (`**`, `*`, `?`, `{a,b}`, `[a-z]`). */
export interface FileSettings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const defaultFileSettings: FileSettings = { include: ['**'], exclude: [] };

/** The file extensions VS Code opens as Markdown. */
export const markdownExtensions = ['md', 'markdown', 'mdown', 'mdwn', 'markdn', 'mkd', 'mdtxt', 'mdtext'] as const;

const markdownFile = new RegExp(`\\.(?:${markdownExtensions.join('|')})$`, 'i');
/** Folders of tools: nobody keeps notes there. */
export const toolFolder = /^(?:\..*|node_modules|bower_components)$/;

/** Answers which files are notes. All paths are relative to the workspace folder, with `/`. */
export class FileRules {
  /** Globs of the settings that are not used; where none is left to include by, all files are. */
  readonly refused: readonly RefusedGlob[];
  private readonly isIncluded: (path: string) => boolean;
  private readonly isExcluded: (path: string) => boolean;

  constructor({ include, exclude }: FileSettings) {
    const [included, excluded] = [compileGlobs(include), compileGlobs(exclude)];
    this.refused = [...included.refused, ...excluded.refused];
    const isLeft = include.length === 0 || included.refused.length < include.length;
    this.isIncluded = isLeft ? included.matches : () => true;
    this.isExcluded = excluded.matches;
  }

  /** Whether a file is to be read as a note. */
  includes(path: string): boolean {
    return markdownFile.test(path) && this.isIncluded(path) && !this.isExcluded(path) && !this.isBelowSkipped(path);
  }

  /** Whether nothing below a folder is to be read. */
  skipsFolder(path: string): boolean {
    return toolFolder.test(path.slice(path.lastIndexOf('/') + 1)) || this.isExcluded(path);
  }

  /** Whether nothing below a folder is to be read, on its own account or that of a folder it lies in. */
  skipsBelow(path: string): boolean {
    return this.skipsFolder(path) || this.isBelowSkipped(path);
  }

  private isBelowSkipped(path: string): boolean {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (this.skipsFolder(path.slice(0, slash))) return true;
    }
    return false;
  }
}

/** What the library asks of a workspace folder's file system. Paths are relative to the folder, with `/`; empty is the folder itself. */
export interface FileSystemPort {
  /** What lies in a folder; nothing where it does not exist or cannot be read. */
  list(folder: string): Promise<readonly FolderEntry[]>;
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}
