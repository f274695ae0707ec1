import * as vscode from 'vscode';
import { currentSettings } from './settings';
import { FileRules, markdownExtensions } from '../../core/library/files';

/** File systems that the editor's file search knows; others, such as one in memory, are walked through. */
const searchable: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/** What the search is asked for; the rules of the core then decide about each file. */
const anyNote = `**/*.{${markdownExtensions.join(',')}}`;
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

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** Reads the settings afresh. */
  reset(): void {
    this.rules.clear();
  }

  /** Where the file lies, if it is one that is read as a note. */
  placeOf(uri: vscode.Uri): NotePlace | undefined {
    const place = placeIn(uri);
    return place !== undefined && this.rulesOf(place.folder).includes(place.path) ? place : undefined;
  }

  /** All notes of a workspace folder; undefined where it cannot be read, and the log says why. */
  async find(folder: vscode.WorkspaceFolder, token: vscode.CancellationToken): Promise<vscode.Uri[] | undefined> {
    try {
      const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, anyNote), neverNotes, undefined, token);
      if (found.length > 0) return found.filter((uri) => this.placeOf(uri) !== undefined);
      // The search finds nothing, and says nothing, in a folder that is not there.
      await vscode.workspace.fs.readDirectory(folder.uri);
      return searchable.has(folder.uri.scheme) ? [] : await this.findBelow(folder.uri, token);
    } catch (error) {
      this.log.error(`Cannot read ${folder.uri.toString(true)}: ${String(error)}`);
      return undefined;
    }
  }

  /** All notes in a folder, found by walking through it; nothing where the address is none of a folder. */
  async findBelow(folder: vscode.Uri, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
    const notes: vscode.Uri[] = [];
    const folders = [folder];
    for (let next = folders.pop(); next !== undefined && !token.isCancellationRequested; next = folders.pop()) {
      for (const [name, type] of await entriesOf(next)) {
        const uri = vscode.Uri.joinPath(next, name);
        // Links are not followed: they may lead in circles.
        if (type === vscode.FileType.Directory && !this.skips(uri)) folders.push(uri);
        else if (type === vscode.FileType.File && this.placeOf(uri) !== undefined) notes.push(uri);
      }
    }
    return notes;
  }

  /** Whether notes may lie below an address, if a folder is there. */
  mayHoldNotes(uri: vscode.Uri): boolean {
    const place = placeIn(uri);
    return place !== undefined && !this.rulesOf(place.folder).skipsBelow(place.path);
  }

  /** Whether nothing in a folder is to be read. */
  private skips(folder: vscode.Uri): boolean {
    const place = placeIn(folder);
    return place === undefined || this.rulesOf(place.folder).skipsFolder(place.path);
  }

  private rulesOf(folder: vscode.WorkspaceFolder): FileRules {
    const id = folder.uri.toString();
    let rules = this.rules.get(id);
    if (rules === undefined) {
      const { 'files.include': include, 'files.exclude': exclude } = currentSettings(folder.uri);
      this.rules.set(id, (rules = new FileRules({ include, exclude })));
    }
    return rules;
  }
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

function placeIn(uri: vscode.Uri): NotePlace | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return undefined;
  const base = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  return { folder, path: uri.path.slice(base.length) };
}
