import * as vscode from 'vscode';
import { lineStart } from './convert';

/** A place in a note of the workspace. */
export interface Place {
  /** The note's id: its address as a string. */
  readonly noteId: string;
  /** 0-based. */
  readonly line: number;
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
