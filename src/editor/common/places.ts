import * as vscode from 'vscode';
import { mainNote } from '../../core/library/eventFacts';
import type { EventTalk, LibraryEvent, LibraryNote } from '../../core/library/model';
import { contentOf } from '../../core/library/talks';
import { lineStart } from './convert';

/** A place in a note of the workspace. */
export interface Place {
  /** The note's id: its address as a string. */
  readonly noteId: string;
  /** 0-based. */
  readonly line: number;
}

/** From where a talk is inserted: the line of an agenda that announces it, or a note whose event it is to belong to. */
export type InsertFrom = Place | { readonly note: string };

/** Where a talk begins, or where an agenda announces it. */
export function placeOfTalk(talk: EventTalk): Place {
  return { noteId: talk.source.id, line: contentOf(talk).line };
}

/** Where an event's own note tells of it; undefined for an event that only notes about its talks make up. */
export function placeOfEvent(event: LibraryEvent): Place | undefined {
  const note = mainNote(event);
  return note === undefined ? undefined : placeOfNote(note);
}

/** The title of a note, or its start. */
export function placeOfNote(note: LibraryNote): Place {
  return { noteId: note.id, line: note.note.event?.title?.line ?? 0 };
}

export function uriOf(place: Place): vscode.Uri {
  return vscode.Uri.parse(place.noteId);
}

/** Opens a note with the place at the top of the editor. */
export async function showPlace(place: Place, options: vscode.TextDocumentShowOptions): Promise<void> {
  const range = lineStart(place.line);
  const editor = await vscode.window.showTextDocument(uriOf(place), { ...options, selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
}

/**
 * The command by which a row of a tree opens a place. It is the workbench's own, as only that is told how the row was chosen:
 * a click shows the note and leaves the keyboard in the tree, Enter or a double click goes into the editor.
 */
export function openCommand(place: Place): vscode.Command {
  const options: vscode.TextDocumentShowOptions = { selection: lineStart(place.line) };
  return { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uriOf(place), options] };
}
