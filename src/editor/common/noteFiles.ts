import * as vscode from 'vscode';
import { currentSettings } from './settings';
import { FileRules, markdownExtensions, type FolderEntry } from '../../core/library/files';
import { newestNotes } from '../../core/library/newestNotes';
import { walk } from '../../core/library/walk';
import type { RefusedGlob } from '../../core/library/globs';
import { warn } from './doors/messages';
import { Drives } from './doors/drives';
import { inTime, patience, SlowError } from './inTime';
import { Pace } from './slices';
import { reasonOf, type Unreadables } from './unreadables';

/** File systems that the editor's file search knows; others, such as one in memory, are walked through. */
const searchable: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/** What the search is asked for; the rules of the core then decide about each file. */
const anyNote = `**/*.{${markdownExtensions.join(',')}}`;
/** In a workspace of more folders than these not every folder that cannot be read is told of. */
const mostFolders = 5000;
/** How many notes are looked for before all are, and in how many folders. */
const newestAtOnce = 32;
const foldersOfNewest = 24;
const neverNotes = '**/{node_modules,bower_components,.*}/**';

/** A note's place in the workspace. */
export interface NotePlace {
  readonly folder: vscode.WorkspaceFolder;
  /** Relative to the folder, with `/`. */
  readonly path: string;
}

/** Knows which files of the workspace are notes, by the settings `files.include` and `files.exclude` of their folder. */
export class NoteFiles {
  private readonly rules = new Map<string, FileRules>();
  /** The globs of which it was said that they are not used, by folder and glob. */
  private readonly told = new Set<string>();

  constructor(
    private readonly unreadables: Unreadables,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Reads the settings afresh. */
  reset(): void {
    this.rules.clear();
  }

  /** Where the file lies, if it is one that is read as a note. What was not saved yet lies in the first folder. */
  placeOf(uri: vscode.Uri): NotePlace | undefined {
    if (uri.scheme === 'untitled') return untitledPlace(uri);
    const place = placeIn(uri);
    return place !== undefined && this.rulesOf(place.folder).includes(place.path) ? place : undefined;
  }

  /** As {@link placeOf}, for an id: sooner, as there are thousands. */
  placeOfId(id: string): NotePlace | undefined {
    let found: vscode.WorkspaceFolder | undefined;
    let base = '';
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const start = folder.uri.toString().replace(/\/?$/, '/');
      if (id.startsWith(start) && start.length > base.length) [found, base] = [folder, start];
    }
    if (found === undefined) return undefined;
    const path = decodeURIComponent(id.slice(base.length));
    return this.rulesOf(found).includes(path) ? { folder: found, path } : undefined;
  }

  /** All notes of a workspace folder; undefined where it cannot be read, and the log says why. */
  async find(folder: vscode.WorkspaceFolder, token: vscode.CancellationToken): Promise<vscode.Uri[] | undefined> {
    try {
      const found = await this.search(folder, token);
      if (found !== undefined && found.length > 0) return await this.notesAmong(found);
      // The search finds nothing, and says nothing, in a folder that is not there.
      await inTime(vscode.workspace.fs.readDirectory(folder.uri), patience);
      return found === undefined ? await this.findBelow(folder.uri, token) : [];
    } catch (error) {
      this.log.error(`Cannot read ${folder.uri.toString(true)}: ${String(error)}`);
      return undefined;
    }
  }

  /**
   * What the editor's search finds; undefined where it cannot be relied on. On a file system that brings no search of its
   * own the editor finds nothing, or waits for one for ever; and its search is a program, which may be missing.
   */
  private async search(folder: vscode.WorkspaceFolder, token: vscode.CancellationToken) {
    const { scheme } = folder.uri;
    if (silent.has(scheme)) return undefined;
    const isKnown = searchable.has(scheme);
    const found = vscode.workspace.findFiles(new vscode.RelativePattern(folder, anyNote), neverNotes, undefined, token);
    try {
      const uris = await (isKnown ? found : inTime(found, searchPatience));
      return uris.length > 0 || isKnown ? uris : undefined;
    } catch (error) {
      if (error instanceof SlowError) silent.add(scheme);
      else
        this.log.warn(`The search fails in ${folder.uri.toString(true)}, so its folders are listed: ${String(error)}`);
      return undefined;
    }
  }

  /**
   * Some notes of a workspace folder that a person may look for first, found long before all are; none where that is
   * not to be had.
   */
  async newest(folder: vscode.WorkspaceFolder, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
    try {
      const notes = await newestNotes(
        {
          list: (path) => inTime(list(uriIn(folder, path)), patience),
          rules: this.rulesOf(folder),
          most: foldersOfNewest,
          isStopped: () => token.isCancellationRequested,
        },
        newestAtOnce,
      );
      return notes.map((path) => uriIn(folder, path));
    } catch {
      // Whatever it is, the search meets it as well and tells of it.
      return [];
    }
  }

  /** Which of the files found are notes; there may be thousands, and to ask takes longer than a keystroke may wait. */
  private async notesAmong(found: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
    const notes: vscode.Uri[] = [];
    const pace = new Pace();
    for (const uri of found) {
      if (this.placeOfId(uri.toString()) !== undefined) notes.push(uri);
      await pace.step();
    }
    return notes;
  }

  /** All notes in a folder, found by walking through it; nothing where the address is none of a folder. Folders that cannot be read are remembered. */
  async findBelow(top: vscode.Uri, token: vscode.CancellationToken, most = Infinity): Promise<vscode.Uri[]> {
    const place = placeIn(top);
    if (place === undefined) return [];
    const { folder, path } = place;
    const uriOf = (relative: string): vscode.Uri => uriIn(folder, relative);
    const drives = new Drives();
    const { notes, unreadable } = await walk(path, {
      list: (relative) => drives.ask(uriOf(relative), () => list(uriOf(relative))),
      rules: this.rulesOf(folder),
      most,
      isStopped: () => token.isCancellationRequested,
    });
    this.unreadables.setFolders(
      top,
      unreadable.flatMap(({ path: relative, error }) => {
        const reason = reasonOf(error);
        return reason === undefined ? [] : [{ uri: uriOf(relative), reason }];
      }),
    );
    return notes.map(uriOf);
  }

  /** Looks for folders that cannot be read, of which the search says nothing. */
  async lookInto(folder: vscode.WorkspaceFolder, token: vscode.CancellationToken): Promise<void> {
    if (searchable.has(folder.uri.scheme)) await this.findBelow(folder.uri, token, mostFolders);
  }

  /** Whether notes may lie below an address, if a folder is there. */
  mayHoldNotes(uri: vscode.Uri): boolean {
    const place = placeIn(uri);
    return place !== undefined && !this.rulesOf(place.folder).skipsBelow(place.path);
  }

  private rulesOf(folder: vscode.WorkspaceFolder): FileRules {
    const id = folder.uri.toString();
    let rules = this.rules.get(id);
    if (rules === undefined) {
      const { 'files.include': include, 'files.exclude': exclude } = currentSettings(folder.uri);
      this.rules.set(id, (rules = new FileRules({ include, exclude })));
      this.tellRefused(folder, rules.refused);
    }
    return rules;
  }

  /** Says once of a glob that it is not used: the first of them in front of the person, all in the log. */
  private tellRefused({ name, uri }: vscode.WorkspaceFolder, refused: readonly RefusedGlob[]): void {
    const news = refused.filter(({ glob }) => !this.told.has(`${uri.toString()} ${glob}`));
    for (const { glob, why } of news) {
      this.told.add(`${uri.toString()} ${glob}`);
      this.log.warn(`${uri.toString()}: a glob of the settings is not used (${why}): ${glob.slice(0, 60)}`);
    }
    const [first] = news;
    if (first === undefined) return;
    const open = vscode.l10n.t('Open Settings');
    void warn(refusedText(name, first), open).then((action) =>
      action === open
        ? vscode.commands.executeCommand('workbench.action.openSettings', 'conferenceNotes.files')
        : undefined,
    );
  }
}

function refusedText(folder: string, { glob, why }: RefusedGlob): string {
  const start = glob.slice(0, 60);
  return why === 'too-long'
    ? vscode.l10n.t('{0}: a glob of the settings is not used, as it is longer than 500 characters: {1}', folder, start)
    : vscode.l10n.t(
        '{0}: a glob of the settings is not used, as its braces stand for too many globs: {1}',
        folder,
        start,
      );
}

/** The schemes of file systems whose search did not answer: it is not waited for twice. */
const silent = new Set<string>();
/** How long a search may take where perhaps nobody answers, in milliseconds. */
const searchPatience = 5_000;

/** What lies in a folder, without links. */
async function list(folder: vscode.Uri): Promise<FolderEntry[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const { File, Directory } = vscode.FileType;
  return entries
    .filter(([, type]) => type === File || type === Directory)
    .map(([name, type]) => ({ name, isFolder: type === Directory }));
}

function untitledPlace(uri: vscode.Uri): NotePlace | undefined {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  if (folder === undefined || document?.isClosed !== false || document.languageId !== 'markdown') return undefined;
  return { folder, path: uri.path.split('/').at(-1) ?? '' };
}

/** The other way round than {@link placeIn}. */
function uriIn(folder: vscode.WorkspaceFolder, path: string): vscode.Uri {
  return path === '' ? folder.uri : vscode.Uri.joinPath(folder.uri, path);
}

function placeIn(uri: vscode.Uri): NotePlace | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return undefined;
  const base = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  return { folder, path: uri.path.slice(base.length) };
}
