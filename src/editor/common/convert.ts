import * as vscode from 'vscode';
import type { OffsetRange, Position, Range } from '../../core/text/range';
import type { TextEdit } from '../../core/text/edit';

/** The only place where positions, ranges and edits of the core become those of the editor. */

export function toPosition(position: Position): vscode.Position {
  return new vscode.Position(position.line, position.column);
}

export function toRange(range: Range): vscode.Range {
  return new vscode.Range(toPosition(range.start), toPosition(range.end));
}

/** A range given in offsets of the document's text. */
export function toDocumentRange(document: vscode.TextDocument, range: OffsetRange): vscode.Range {
  return new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
}

export function toTextEdit(document: vscode.TextDocument, edit: TextEdit): vscode.TextEdit {
  return vscode.TextEdit.replace(toDocumentRange(document, edit.range), edit.newText);
}

/** The empty range at the start of a 0-based line. */
export function lineStart(line: number): vscode.Range {
  return new vscode.Range(line, 0, line, 0);
}
