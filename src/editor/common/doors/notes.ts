import * as vscode from 'vscode';
import { withoutMark, type FileText } from '../../../core/foreign/bytes';
import type { TextEdit } from '../../../core/text/edit';
import { SlowError } from '../inTime';
import { Drives, HangingDriveError } from './drives';
import { readFile, type TooLarge } from './files';
import { leadsThroughLink } from './links';
import type { Left, Refusal } from './refusal';

/** A note that may be written into. */
export interface OpenNote {
  readonly document: vscode.TextDocument;
  /** What an edit is planned on. */
  readonly text: string;
}

/** Edits for a note, planned on its text. */
export interface NoteChange extends OpenNote {
  readonly edits: readonly TextEdit[];
}

export function isLeft(answer: object): answer is Left {
  return 'left' in answer;
}

/**
 * Opens a note to plan edits on, unsaved text included; or tells why nothing may be written into it: its bytes would not come
 * back, a link leads to it, it is not there, it takes too long. Nothing is thrown, so that one bad note costs no other.
 * @param drives of a command that opens several
 */
export async function openNote(uri: vscode.Uri, drives = new Drives()): Promise<OpenNote | Left> {
  try {
    return await drives.ask(uri, () => open(uri));
  } catch (error) {
    return { uri, left: refusalOf(error) };
  }
}

async function open(uri: vscode.Uri): Promise<OpenNote | Left> {
  const refused = (left: Refusal): Left => ({ uri, left });
  if (await leadsThroughLink(uri)) return refused({ code: 'link' });
  // The editor itself opens large files, and reads binary ones, before it refuses them.
  const file = await fileOf(uri);
  if (file !== undefined) {
    const loss = lossOf(file);
    if (loss !== undefined) return refused(loss);
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const difference = differenceOf(document, text, file);
  return difference === undefined ? { document, text } : refused(difference);
}

/** The file, read now; undefined where a document has none, as it was never saved. */
async function fileOf(uri: vscode.Uri): Promise<FileText | TooLarge | undefined> {
  if (uri.scheme === 'untitled') return undefined;
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) throw vscode.FileSystemError.NoPermissions(uri);
  const { permissions } = await vscode.workspace.fs.stat(uri);
  if (permissions === vscode.FilePermission.Readonly) throw vscode.FileSystemError.NoPermissions(uri);
  return readFile(uri);
}

function lossOf(file: FileText | TooLarge): Refusal | undefined {
  if (file.kind === 'too-large') return { code: 'too-large', bytes: file.bytes };
  if (file.kind === 'binary') return { code: 'binary' };
  return file.loss === undefined ? undefined : { code: file.loss };
}

/** A clean document says what its file says, or it is older than the file. */
function differenceOf(
  document: vscode.TextDocument,
  text: string,
  file: FileText | TooLarge | undefined,
): Refusal | undefined {
  if (document.isDirty || file?.kind !== 'text') return undefined;
  const onDisk = withoutMark(file.text);
  if (onDisk === text) return undefined;
  return { code: sameLines(onDisk, text) ? 'line-endings' : 'changed' };
}

function sameLines(one: string, other: string): boolean {
  return one.replace(/\r\n?/g, '\n') === other.replace(/\r\n?/g, '\n');
}

/** What a failure of the file system means for a write. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof HangingDriveError) return { code: 'drive' };
  if (error instanceof SlowError) return { code: 'slow' };
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  if (code === 'FileNotFound') return { code: 'gone' };
  if (code === 'NoPermissions') return { code: 'read-only' };
  return { code: 'failed', message: error instanceof Error ? error.message : String(error) };
}
