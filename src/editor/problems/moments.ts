import * as vscode from 'vscode';
import { withoutMark } from '../../core/foreign/bytes';
import { readFile } from '../common/doors/files';
import { currentSettings, onSettingsChange } from '../common/settings';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import type { Judge } from './judge';
import type { ProblemList } from './problemList';
import { shiftProblems, stillFound } from './shift';

/** How long typing has to pause before a note is judged again, in milliseconds. */
const pause = 250;

/** Decides when a file is judged, and keeps the list in step with its text. */
export class Moments implements vscode.Disposable {
  /** For each file, which judgement was asked for last: an older one must not win. */
  private readonly requests = new Map<string, number>();
  private lastRequest = 0;
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Files that keep their problems when they are closed, as the whole workspace was asked for. */
  private readonly kept = new Set<string>();
  private readonly listeners: vscode.Disposable;

  constructor(
    private readonly library: WorkspaceLibrary,
    private readonly judge: Judge,
    private readonly list: ProblemList,
  ) {
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => void this.look(document)),
      vscode.workspace.onDidSaveTextDocument((document) => void this.look(document)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.close(document);
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        this.change(event);
      }),
      onSettingsChange(
        [
          'validate.run',
          'frontMatter.required',
          'frontMatter.schemas',
          'frontMatter.downloadSchemas',
          'problems.severity',
          'files.include',
          'files.exclude',
        ],
        () => {
          this.lookAgain();
        },
      ),
      vscode.workspace.onDidGrantWorkspaceTrust(() => {
        this.lookAgain();
      }),
      library.onDidChange(({ notes }) => {
        this.follow(notes);
      }),
    );
    this.lookAgain();
  }

  dispose(): void {
    this.listeners.dispose();
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  /** Judges a file for *Validate All Notes*: what is found stays, whether the file is open or not. */
  async keep(uri: vscode.Uri): Promise<void> {
    this.kept.add(uri.toString());
    await this.judgeFile(uri);
  }

  /** Judges an open document as a whole, if the settings want it. */
  private async look(document: vscode.TextDocument): Promise<void> {
    this.stop(document.uri);
    if (!this.judge.accepts(document)) return;
    if (runOf(document) === 'off' && !this.kept.has(document.uri.toString())) this.list.delete(document.uri);
    else await this.judgeDocument(document);
  }

  private async judgeDocument(document: vscode.TextDocument): Promise<void> {
    const { uri, version } = document;
    const text = document.getText();
    const isLast = this.request(uri);
    const judgement = await this.judge.judge(uri, text);
    if (isLast() && !document.isClosed && document.version === version)
      this.list.set(uri, text, judgement?.problems ?? []);
  }

  /** From the open document where there is one, else from the file. */
  private async judgeFile(uri: vscode.Uri): Promise<void> {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    if (document !== undefined) {
      await this.judgeDocument(document);
      return;
    }
    const isLast = this.request(uri);
    try {
      const file = await readFile(uri);
      if (file.kind !== 'text') throw new Error(file.kind);
      const text = withoutMark(file.text);
      const judgement = await this.judge.judge(uri, text);
      if (isLast()) this.list.set(uri, text, judgement?.problems ?? []);
    } catch {
      // What cannot be read has no problems that a person could see.
      if (isLast()) this.list.delete(uri);
    }
  }

  private change({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || !this.judge.accepts(document)) return;
    const shown = this.list.get(document.uri);
    const shifted = shiftProblems(shown, contentChanges);
    if (shifted !== shown) this.list.set(document.uri, document.getText(), shifted);
    if (reason !== undefined) {
      // Nobody is typing who undoes: what was mended and is there again is said again.
      void this.look(document);
      return;
    }
    this.stop(document.uri);
    this.timers.set(
      document.uri.toString(),
      setTimeout(() => void this.lookAfter(document), pause),
    );
  }

  /**
   * What another program wrote is judged as what was saved; that a text is unsaved is told only after the change of it.
   */
  private async lookAfter(document: vscode.TextDocument): Promise<void> {
    const run = runOf(document);
    if (!document.isDirty || run === 'onType') await this.look(document);
    else if (run === 'onSave' && this.list.get(document.uri).length > 0) await this.forgetMended(document);
  }

  /** Between two saves nothing new is said, but what was mended elsewhere in the block disappears. */
  private async forgetMended(document: vscode.TextDocument): Promise<void> {
    const { uri, version } = document;
    const text = document.getText();
    const isLast = this.request(uri);
    const judgement = await this.judge.judge(uri, text);
    if (isLast() && document.version === version)
      this.list.set(uri, text, stillFound(this.list.get(uri), judgement?.problems ?? []));
  }

  private close(document: vscode.TextDocument): void {
    const { uri } = document;
    this.stop(uri);
    if (this.kept.has(uri.toString())) void this.judgeFile(uri);
    else this.forget(uri);
  }

  private lookAgain(): void {
    this.list.clear();
    for (const document of vscode.workspace.textDocuments) void this.look(document);
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const id of this.kept) {
      if (!open.has(id)) void this.judgeFile(vscode.Uri.parse(id));
    }
  }

  /** Files changed on disk, or gone. */
  private follow(notes: ReadonlySet<string>): void {
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const id of notes) {
      const uri = vscode.Uri.parse(id);
      if (this.library.note(id) === undefined) {
        this.kept.delete(id);
        this.forget(uri);
      } else if (this.kept.has(id) && !open.has(id)) {
        void this.judgeFile(uri);
      }
    }
  }

  private forget(uri: vscode.Uri): void {
    this.request(uri);
    this.requests.delete(uri.toString());
    this.list.delete(uri);
  }

  private stop(uri: vscode.Uri): void {
    const id = uri.toString();
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
  }

  /** Registers a judgement and returns whether it is still the last one asked for. */
  private request(uri: vscode.Uri): () => boolean {
    const id = uri.toString();
    const request = ++this.lastRequest;
    this.requests.set(id, request);
    return () => this.requests.get(id) === request;
  }
}

function runOf({ uri }: vscode.TextDocument): 'onSave' | 'onType' | 'off' {
  return currentSettings(uri)['validate.run'];
}
