import * as vscode from 'vscode';
import { dismissalOf } from '../../core/library/looseEndTree';
import type { LooseEnd } from '../../core/note/model';
import { currentSettings, onSettingsChange } from '../common/settings';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import type { LooseEndsKeeper } from './looseEndsKeeper';

/** A dotted line in the colour that the theme gives to what is said in passing. */
const mark = vscode.window.createTextEditorDecorationType({
  borderStyle: 'dotted',
  borderWidth: '0 0 1px 0',
  borderColor: new vscode.ThemeColor('editorCodeLens.foreground'),
  rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
});

/**
 * Marks loose ends where they stand in the editor, as the view lists them. A talk without notes is its heading, and a
 * heading is seen.
 */
export class LooseEndMarks implements vscode.Disposable {
  private readonly listeners: vscode.Disposable;

  constructor(
    private readonly library: WorkspaceLibrary,
    private readonly keeper: LooseEndsKeeper,
  ) {
    const all = (): void => {
      for (const editor of vscode.window.visibleTextEditors) this.mark(editor);
    };
    this.listeners = vscode.Disposable.from(
      library.onDidChange(all),
      keeper.onDidChange(all),
      vscode.window.onDidChangeVisibleTextEditors(all),
      onSettingsChange(['looseEnds.markInEditor', 'looseEnds.kinds'], all),
    );
    all();
  }

  /** What is marked in a document, in its order. */
  marked(document: vscode.TextDocument): vscode.Range[] {
    const settings = currentSettings(document.uri);
    const note = settings['looseEnds.markInEditor'] ? this.library.note(document.uri.toString()) : undefined;
    if (note === undefined) return [];
    const kinds = new Set(settings['looseEnds.kinds']);
    return note.looseEnds
      .filter((one) => kinds.has(one.kind) && one.kind !== 'empty-talk')
      .filter((one) => !this.keeper.dismissed.has(dismissalOf(note, one)))
      .map(rangeOf);
  }

  dispose(): void {
    this.listeners.dispose();
    for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(mark, []);
  }

  private mark(editor: vscode.TextEditor): void {
    if (editor.document.languageId === 'markdown') editor.setDecorations(mark, this.marked(editor.document));
  }
}

function rangeOf({ line, column, endColumn }: LooseEnd): vscode.Range {
  return new vscode.Range(line, column, line, endColumn);
}
