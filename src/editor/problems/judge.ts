import * as vscode from 'vscode';
import type { Vocabulary } from '../../core/frontmatter/facts';
import type { Patient } from '../../core/frontmatter/fixes/fixesFor';
import type { Problem } from '../../core/frontmatter/problem';
import { readFrontMatter } from '../../core/frontmatter/read';
import { validate } from '../../core/frontmatter/validate';
import { noteFacts } from '../../core/library/noteFacts';
import { vocabularyOf } from '../../core/library/vocabulary';
import { currentSettings } from '../common/settings';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import type { Schemas } from './schemas';

/** What was found in a text, with what its fixes need. */
export interface Judgement {
  readonly problems: readonly Problem[];
  readonly patient: Patient;
}

/** Where a file lies, as the core wants to know it. */
interface Place {
  readonly root: string;
  readonly path: string;
  readonly folder?: vscode.WorkspaceFolder;
}

/** Judges the text of files with the settings that hold for them, and with what the library knows by now. */
export class Judge implements vscode.Disposable {
  private vocabulary: Vocabulary | undefined;
  private readonly listener: vscode.Disposable;

  constructor(
    private readonly library: WorkspaceLibrary,
    private readonly schemas: Schemas,
  ) {
    this.listener = library.onDidChange(() => {
      this.vocabulary = undefined;
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  /** Whether a document may have anything to judge. */
  accepts(document: vscode.TextDocument): boolean {
    return document.languageId === 'markdown' && this.placeOf(document.uri) !== undefined;
  }

  /** Undefined for a file that nobody wants judged. */
  async judge(uri: vscode.Uri, text: string): Promise<Judgement | undefined> {
    const place = this.placeOf(uri);
    if (place === undefined) return undefined;
    const settings = currentSettings(uri);
    const frontMatter = readFrontMatter(text);
    const facts = noteFacts({ ...place, text }, frontMatter, this.eventOf(uri));
    const schemas = frontMatter === undefined ? [] : this.schemas.of(uri, place, text, frontMatter, settings['frontMatter.schemas']);
    if (facts === undefined && schemas.length === 0) return undefined;
    const vocabulary = (this.vocabulary ??= vocabularyOf(this.library.notes));
    const problems = await validate(
      { text, frontMatter, facts, vocabulary, schemas },
      { required: settings['frontMatter.required'], severities: settings['problems.severity'] },
      this.schemas.checker,
    );
    return { problems, patient: { text, frontMatter, facts } };
  }

  /** A note of the workspace, or a file that was opened without a folder around it. */
  private placeOf(uri: vscode.Uri): Place | undefined {
    const place = this.library.placeOf(uri);
    if (place !== undefined) return { root: place.folder.name, path: place.path, folder: place.folder };
    if (vscode.workspace.getWorkspaceFolder(uri) !== undefined || !looseSchemes.has(uri.scheme)) return undefined;
    return { root: '', path: uri.path.slice(uri.path.lastIndexOf('/') + 1) };
  }

  private eventOf(uri: vscode.Uri): ReturnType<WorkspaceLibrary['event']> {
    const id = uri.toString();
    return this.library.events.find(({ notes }) => notes.some((note) => note.id === id));
  }
}

/** File systems of files; others hold versions of them, outputs and the like. */
const looseSchemes: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs', 'untitled']);
