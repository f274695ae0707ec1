import * as vscode from 'vscode';
import { notedTalk } from '../../core/library/eventFacts';
import type { EventTalk, LibraryNote } from '../../core/library/model';
import type { Note, Talk } from '../../core/note/model';
import type { Drives } from '../common/doors/drives';
import { isLeft, openNote, type NoteChange, type OpenNote } from '../common/doors/notes';
import { tellLeft, type Left } from '../common/doors/refusal';
import { writeNotes, type WriteOptions } from '../common/doors/write';
import { ownWords } from '../common/ownWords';
import { loadOwnWords, loadReader } from '../load';

/** A note as it is by now, which the tree may not have heard of yet: edits are worked out from this. */
export interface CurrentNote extends OpenNote {
  readonly note: Note;
}

/** The note, or why nothing may be written into it. @param drives of a command that opens several */
export async function openCurrent(
  { id, root, note: { path } }: LibraryNote,
  drives?: Drives,
): Promise<CurrentNote | Left> {
  const { readNoteOnce } = await loadReader();
  const now = await openNote(vscode.Uri.parse(id), drives);
  if (isLeft(now)) return now;
  const note = readNoteOnce(now.text, path, { workspace: root });
  const words = ownWords();
  return { ...now, note: words.length === 0 ? note : (await loadOwnWords()).withOwnWords(note, now.text, words) };
}

/** The same; undefined where nothing may be written into it, which is said. */
export async function currentNote(source: LibraryNote): Promise<CurrentNote | undefined> {
  const now = await openCurrent(source);
  if (!isLeft(now)) return now;
  tellLeft([now]);
  return undefined;
}

/** A talk of the tree in its note as it is by now: of that title, and nearest to where it was. */
export function currentTalk({ talks }: Note, talk: EventTalk): Talk | undefined {
  const known = notedTalk(talk);
  if (known === undefined) return undefined;
  const same = talks.filter(({ title }) => title === known.title);
  return same.sort((a, b) => Math.abs(a.line - known.line) - Math.abs(b.line - known.line))[0];
}

/**
 * Writes edits into one note or several, all as one step that can be undone. The first note is shown where it has changed:
 * what the undo key takes back is up to the editor that is in front. What may not be written is said.
 * @returns whether anything was written
 */
export async function write(changes: readonly NoteChange[], options: WriteOptions = {}): Promise<boolean> {
  const { written, left } = await writeNotes(changes, options);
  tellLeft(left);
  if (written[0] === undefined) return false;
  await showChange(written[0]);
  return true;
}

/** Shows a note that was changed, at the last of its changes, as a talk stands below the agenda that names it, too; the focus stays in the tree. */
async function showChange({ document, edits }: NoteChange): Promise<void> {
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
