import * as vscode from 'vscode';
import type { EventTalk, LibraryNote } from '../../core/library/model';
import { contentOf } from '../../core/library/talks';
import { moveTalk } from '../../core/write/talk/moveTalk';
import { moveTalkToNote, type ReadNote } from '../../core/write/talk/moveTalkToNote';
import { lineStart } from '../common/convert';
import { inform } from '../common/doors/messages';
import { isLeft } from '../common/doors/notes';
import { currentNote, currentTalk, openCurrent, write, type CurrentNote } from './currentNote';

/** Moves a talk to where another one of its note stands. */
export async function moveWithin(moved: EventTalk, target: EventTalk): Promise<void> {
  const current = await currentNote(moved.source);
  if (current === undefined) return;
  const { text, note } = current;
  const [talk, other] = [moved, target].map((each) => currentTalk(note, each));
  const edits = talk === undefined || other === undefined ? undefined : moveTalk(text, note.talks, talk, other);
  if (edits === undefined)
    void inform(
      vscode.l10n.t('These talks cannot change places: they do not stand one after the other at the same level.'),
    );
  else if (await write([{ ...current, edits }])) await takeCursorAlong(moved);
}

/** Shows a talk where it has gone to, with the cursor on it: the view follows the cursor, and the next step is meant for the same talk. */
async function takeCursorAlong(talk: EventTalk): Promise<void> {
  const current = await openCurrent(talk.source);
  if (isLeft(current)) return;
  const { document, note } = current;
  const line = currentTalk(note, talk)?.line;
  if (line === undefined) return;
  const { start } = lineStart(line);
  for (const editor of vscode.window.visibleTextEditors.filter((each) => each.document === document)) {
    editor.selection = new vscode.Selection(start, start);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** Moves a talk with all that belongs to it into another note. */
export async function moveAcross(
  moved: EventTalk,
  target: LibraryNote,
  neighbour: EventTalk | undefined,
): Promise<void> {
  const [from, to] = [await currentNote(moved.source), await currentNote(target)];
  if (from === undefined || to === undefined) return;
  const talk = currentTalk(from.note, moved);
  const behind = neighbour === undefined ? undefined : currentTalk(to.note, neighbour);
  const move =
    talk === undefined || to.note.kind === 'talk' ? undefined : moveTalkToNote(placed(from), talk, placed(to), behind);
  if (move === undefined)
    void inform(
      vscode.l10n.t(
        '“{0}” cannot be moved: only talks with a heading of their own can, into notes of more than one talk.',
        contentOf(moved).title,
      ),
    );
  else
    await write(
      [
        { ...to, edits: move.to },
        { ...from, edits: move.from },
      ],
      { together: true },
    );
}

function placed({ document, text, note }: CurrentNote): ReadNote {
  return { text, note, path: document.uri.path };
}
