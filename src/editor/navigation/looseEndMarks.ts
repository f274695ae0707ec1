import * as vscode from 'vscode';
import { isWanted } from '../../core/library/looseEndTree';
import type { LooseEnd } from '../../core/note/model';
import { currentSettings, onSettingsChange } from '../common/settings';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';

/** Which loose ends a person does not want to see. */
export interface Dismissals {
  readonly dismissed: ReadonlySet<string>;
  readonly onDidChange: vscode.Event<void>;
}

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
    private readonly keeper: Dismissals,
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

  dispose(): void {
    this.listeners.dispose();
    for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(mark, []);
  }

  private mark(editor: vscode.TextEditor): void {
    if (editor.document.languageId === 'markdown')
      editor.setDecorations(mark, markedIn(editor.document, this.library, this.keeper));
  }
}

/** What is marked in a document, in its order. */
export function markedIn(document: vscode.TextDocument, library: WorkspaceLibrary, keeper: Dismissals): vscode.Range[] {
  const settings = currentSettings(document.uri);
  const note = settings['looseEnds.markInEditor'] ? library.note(document.uri.toString()) : undefined;
  if (note === undefined) return [];
  const wanted = { kinds: new Set(settings['looseEnds.kinds']), dismissed: keeper.dismissed };
  return note.looseEnds.filter((one) => one.kind !== 'empty-talk' && isWanted(note, one, wanted)).map(rangeOf);
}

function rangeOf({ line, column, endColumn }: LooseEnd): vscode.Range {
  return new vscode.Range(line, column, line, endColumn);
}
