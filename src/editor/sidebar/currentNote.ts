import * as vscode from 'vscode';
import { notedTalk } from '../../core/library/eventFacts';
import type { EventTalk, LibraryNote } from '../../core/library/model';
import type { Note, Talk } from '../../core/note/model';
import { readNote } from '../../core/note/readNote';
import type { TextEdit } from '../../core/text/edit';
import { toTextEdit } from '../common/convert';

/** A note as it is by now, which the tree may not have heard of yet: edits are worked out from this. */
export interface CurrentNote {
  readonly document: vscode.TextDocument;
  readonly text: string;
  readonly note: Note;
}

export async function currentNote({ id, root, note: { path } }: LibraryNote): Promise<CurrentNote> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(id));
  const text = document.getText();
  return { document, text, note: readNote(text, path, { workspace: root }) };
}

/** A talk of the tree in its note as it is by now: of that title, and nearest to where it was. */
export function currentTalk({ talks }: Note, talk: EventTalk): Talk | undefined {
  const known = notedTalk(talk);
  if (known === undefined) return undefined;
  const same = talks.filter(({ title }) => title === known.title);
  return same.sort((a, b) => Math.abs(a.line - known.line) - Math.abs(b.line - known.line))[0];
}

/** Writes edits into one note or several, all as one step that can be undone. */
export async function write(...changes: readonly { readonly document: vscode.TextDocument; readonly edits: readonly TextEdit[] }[]): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const { document, edits } of changes) edit.set(document.uri, edits.map((each) => toTextEdit(document, each)));
  return vscode.workspace.applyEdit(edit);
}
