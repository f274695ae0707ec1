import * as vscode from 'vscode';
import type { ReadFile } from './fileReader';

export interface OpenTextsClient {
  /** Whether the client wants to hear of this document. */
  accepts(document: vscode.TextDocument): boolean;
  /** An open document's text changed and typing has paused. */
  changed(document: vscode.TextDocument): void;
  /** A document's unsaved text was thrown away: the file on disk counts again. */
  reverted(uri: vscode.Uri): void;
}

/** How long typing has to pause before a text is read again, in milliseconds. */
const pause = 200;

/** Follows the texts of open editors, each document with a timer of its own, for unsaved text counts. */
export class OpenTexts implements vscode.Disposable {
  private readonly timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  private readonly unsaved = new Set<string>();
  private readonly listeners: vscode.Disposable;

  constructor(private readonly client: OpenTextsClient) {
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (!client.accepts(document)) return;
        // That a document has become dirty, or clean, is told by an event of its own, without changes.
        if (document.isDirty) this.unsaved.add(document.uri.toString());
        if (contentChanges.length > 0 || this.mayBeReverted(document)) this.later(document);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        // A text that stands in no file is told of by nobody else.
        if (document.isUntitled && document.isDirty && client.accepts(document)) this.later(document);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        this.unsaved.delete(document.uri.toString());
        if (this.timers.has(document)) this.now(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.stop(document);
        this.revert(document);
      }),
    );
  }

  dispose(): void {
    this.listeners.dispose();
    for (const document of [...this.timers.keys()]) this.stop(document);
  }

  private later(document: vscode.TextDocument): void {
    this.stop(document);
    this.timers.set(
      document,
      setTimeout(() => {
        this.now(document);
      }, pause),
    );
  }

  private now(document: vscode.TextDocument): void {
    this.stop(document);
    if (this.mayBeReverted(document)) this.revert(document);
    else this.client.changed(document);
  }

  private stop(document: vscode.TextDocument): void {
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
  }

  /**
   * Whether a document became clean without having been saved: an editor was closed and its text thrown away.
   * The document may live on with that text, as long as another extension holds on to it.
   */
  private mayBeReverted(document: vscode.TextDocument): boolean {
    return !document.isDirty && this.unsaved.has(document.uri.toString());
  }

  private revert(document: vscode.TextDocument): void {
    if (this.unsaved.delete(document.uri.toString()) || document.isUntitled) this.client.reverted(document.uri);
  }
}

/** The unsaved texts of open documents by id. A clean document is no better than its file, and may be older. */
export function unsavedTexts(): Map<string, ReadFile> {
  const dirty = vscode.workspace.textDocuments.filter((document) => document.isDirty && !document.isClosed);
  return new Map(dirty.map((document) => [document.uri.toString(), { uri: document.uri, text: document.getText() }]));
}
