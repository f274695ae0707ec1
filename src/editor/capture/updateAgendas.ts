import * as vscode from 'vscode';
import type { MovedSession } from '../../core/write/schedule/plan';
import { updateAgenda } from '../../core/write/schedule/updateAgenda';
import { Drives } from '../common/doors/drives';
import { inform } from '../common/doors/messages';
import { isLeft, openNote, type NoteChange } from '../common/doors/notes';
import { tellLeft, type Left } from '../common/doors/refusal';
import { writeNotes } from '../common/doors/write';
import { fileOf } from '../common/readDocument';

/** Writes the times of moved sessions into the agendas that list them, as one step, and shows the first of these notes. */
export async function updateAgendas(folder: vscode.WorkspaceFolder, moved: readonly MovedSession[]): Promise<void> {
  const drives = new Drives();
  const changes: NoteChange[] = [];
  const left: Left[] = [];
  for (const path of new Set(moved.map((session) => session.path))) {
    const note = await openNote(vscode.Uri.joinPath(folder.uri, path), drives);
    if (isLeft(note)) left.push(note);
    else changes.push({ ...note, edits: updateAgenda({ ...fileOf(note.document), path }, moved) });
  }
  const wanted = changes.filter(({ edits }) => edits.length > 0);
  const { written, left: refused } = await writeNotes(wanted, { drives });
  tellLeft([...left, ...refused]);
  const [first] = written;
  if (first === undefined) {
    if (left.length + refused.length === 0)
      void inform(
        vscode.l10n.t(
          'These sessions moved to another day, or their times are written in another way: change them by hand.',
        ),
      );
    return;
  }
  const start = first.document.positionAt(first.edits[0]?.range.start ?? 0);
  await vscode.window.showTextDocument(first.document, { selection: new vscode.Range(start, start), preview: false });
}
