import * as vscode from 'vscode';
import type { NoteFacts, Vocabulary } from '../../core/frontmatter/facts';
import type { FrontMatter } from '../../core/frontmatter/model';
import type { Site } from '../../core/frontmatter/site';
import { readFrontMatter } from '../../core/frontmatter/read';
import type { LibraryEvent } from '../../core/library/model';
import { noteFacts } from '../../core/library/noteFacts';
import { VocabularyCount } from '../../core/library/vocabulary';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { SiteConfigs } from './siteConfigs';

/** Where a file lies, as the core wants to know it. */
export interface Place {
  readonly root: string;
  readonly path: string;
  readonly folder?: vscode.WorkspaceFolder;
}

/** A text with its front matter and what the note and the library tell besides. */
export interface NoteContext {
  readonly place: Place;
  readonly frontMatter: FrontMatter | undefined;
  /** Undefined for a file that is no note of ours. */
  readonly facts: NoteFacts | undefined;
}

/** File systems of files; others hold versions of them, outputs and the like. */
const looseSchemes: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs', 'untitled']);

/** Knows what surrounds the front matter of a file. */
export class NoteContexts implements vscode.Disposable {
  private readonly sites = new SiteConfigs();
  private readonly words = new VocabularyCount();
  private known: Vocabulary | undefined;
  private readonly listener: vscode.Disposable;

  constructor(readonly library: WorkspaceLibrary) {
    this.listener = library.onDidChange(() => {
      this.known = undefined;
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  /** What the workspace's notes use, as far as they have been read. */
  get vocabulary(): Vocabulary {
    return (this.known ??= this.words.of(this.library.notes, this.library.events));
  }

  /** Whether a document may hold a note. */
  accepts(document: vscode.TextDocument): boolean {
    return document.languageId === 'markdown' && this.placeOf(document.uri) !== undefined;
  }

  /** Like `of`, by the site that the file belongs to. */
  async judged(uri: vscode.Uri, text: string): Promise<NoteContext | undefined> {
    const place = this.placeOf(uri);
    return place && this.of(uri, text, await this.sites.of(place.folder, place.path));
  }

  of(uri: vscode.Uri, text: string, site?: Site): NoteContext | undefined {
    const place = this.placeOf(uri);
    if (place === undefined) return undefined;
    const frontMatter = readFrontMatter(text);
    return { place, frontMatter, facts: noteFacts({ ...place, text }, frontMatter, this.eventOf(uri), site) };
  }

  /** A note of the workspace, or a file that was opened without a folder around it. */
  private placeOf(uri: vscode.Uri): Place | undefined {
    const place = this.library.placeOf(uri);
    if (place !== undefined) return { root: place.folder.name, path: place.path, folder: place.folder };
    if (vscode.workspace.getWorkspaceFolder(uri) !== undefined || !looseSchemes.has(uri.scheme)) return undefined;
    return { root: '', path: uri.path.slice(uri.path.lastIndexOf('/') + 1) };
  }

  private eventOf(uri: vscode.Uri): LibraryEvent | undefined {
    const id = uri.toString();
    return this.library.events.find(({ notes }) => notes.some((note) => note.id === id));
  }
}
