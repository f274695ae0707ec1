import * as vscode from 'vscode';
import type { Problem } from '../../core/frontmatter/problem';
import { LineIndex } from '../../core/text/lineIndex';
import { toDiagnostic } from './diagnostics';

/** The one list of problems that the editor shows, file by file. */
export class ProblemList implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('conferenceNotes');
  private readonly byFile = new Map<string, readonly Problem[]>();

  dispose(): void {
    this.collection.dispose();
  }

  get(uri: vscode.Uri): readonly Problem[] {
    return this.byFile.get(uri.toString()) ?? [];
  }

  /** The files that have problems. */
  get files(): vscode.Uri[] {
    return [...this.byFile.keys()].map((id) => vscode.Uri.parse(id));
  }

  /** Replaces the problems of a file whose text is given. */
  set(uri: vscode.Uri, text: string, problems: readonly Problem[]): void {
    if (problems.length === 0) {
      this.delete(uri);
      return;
    }
    const lines = new LineIndex(text);
    this.byFile.set(uri.toString(), problems);
    this.collection.set(
      uri,
      problems.map((problem) => toDiagnostic(problem, uri, lines)),
    );
  }

  delete(uri: vscode.Uri): void {
    if (this.byFile.delete(uri.toString())) this.collection.delete(uri);
  }

  clear(): void {
    this.byFile.clear();
    this.collection.clear();
  }
}
