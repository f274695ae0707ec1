import * as vscode from 'vscode';
import { notedTalk } from '../../core/library/eventFacts';
import type { EventTalk, LibraryNote } from '../../core/library/model';
import type { Note, Talk } from '../../core/note/model';
import type { TextEdit } from '../../core/text/edit';
import { toTextEdit } from '../common/convert';
import { loadReader } from '../load';

/** A note as it is by now, which the tree may not have heard of yet: edits are worked out from this. */
export interface CurrentNote {
  readonly document: vscode.TextDocument;
  readonly text: string;
  readonly note: Note;
}

export async function currentNote({ id, root, note: { path } }: LibraryNote): Promise<CurrentNote> {
  const { readNoteOnce } = await loadReader();
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(id));
  const text = document.getText();
  return { document, text, note: readNoteOnce(text, path, { workspace: root }) };
}

/** A talk of the tree in its note as it is by now: of that title, and nearest to where it was. */
export function currentTalk({ talks }: Note, talk: EventTalk): Talk | undefined {
  const known = notedTalk(talk);
  if (known === undefined) return undefined;
  const same = talks.filter(({ title }) => title === known.title);
  return same.sort((a, b) => Math.abs(a.line - known.line) - Math.abs(b.line - known.line))[0];
}

interface Change {
  readonly document: vscode.TextDocument;
  readonly edits: readonly TextEdit[];
}

/**
 * Writes edits into one note or several, all as one step that can be undone. The first note is shown where it has changed:
 * what the undo key takes back is up to the editor that is in front.
 */
export async function write(...changes: readonly Change[]): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const { document, edits } of changes)
    edit.set(
      document.uri,
      edits.map((each) => toTextEdit(document, each)),
    );
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  if (changes[0] !== undefined) await showChange(changes[0]);
  return true;
}

/** Shows a note that was changed, at the last of its changes, as a talk stands below the agenda that names it, too; the focus stays in the tree. */
async function showChange({ document, edits }: Change): Promise<void> {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start);
  const last = sorted.pop();
  if (last === undefined) return;
  const shift = sorted.reduce((sum, { range, newText }) => sum + newText.length - (range.end - range.start), 0);
  // Empty lines that come with what is inserted say nothing.
  const blanks = last.newText.length - last.newText.trimStart().length;
  const start = document.positionAt(last.range.start + shift + blanks);
  const viewColumn = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(start, start),
    preserveFocus: true,
    ...(viewColumn !== undefined && { viewColumn }),
  });
}
