import * as vscode from 'vscode';
import { readBytes, readForeignBytes, withoutMark, type FileText } from '../../../core/foreign/bytes';
import { largestNote } from '../../../core/foreign/sizes';
import { Drives } from './drives';

/** Why a file cannot be taken for a note: it is asked for its size before it is read. */
export interface TooLarge {
  readonly kind: 'too-large';
  readonly bytes: number;
}

/** Reads a file as a note. @param known its size in bytes, where somebody has asked already @throws as the file system does. */
export async function readFile(uri: vscode.Uri, most = largestNote, known?: number): Promise<FileText | TooLarge> {
  const bytes = await bytesOf(uri, most, known);
  return bytes instanceof Uint8Array ? readBytes(bytes, decode) : bytes;
}

/** Reads a file that is only read, in whatever encoding. @throws as the file system does. */
export async function readForeignFile(uri: vscode.Uri, most: number): Promise<FileText | TooLarge> {
  const bytes = await bytesOf(uri, most, undefined);
  return bytes instanceof Uint8Array ? readForeignBytes(bytes, decode) : bytes;
}

async function bytesOf(uri: vscode.Uri, most: number, known: number | undefined): Promise<Uint8Array | TooLarge> {
  const size = known ?? (await sizeOf(uri));
  if (size > most) return { kind: 'too-large', bytes: size };
  const bytes = await vscode.workspace.fs.readFile(uri);
  // Some file systems do not know sizes.
  return bytes.byteLength > most ? { kind: 'too-large', bytes: bytes.byteLength } : bytes;
}

/** The text of a file that comes with the extension. */
export async function readOwnFile(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await readOwnBytes(uri));
}

/** A file that comes with the extension, as it is. */
export async function readOwnBytes(uri: vscode.Uri): Promise<Uint8Array> {
  return vscode.workspace.fs.readFile(uri);
}

/**
 * The unsaved text of a file, else what is on disk: a clean document may be older. Without a byte-order mark, like the
 * editor's documents; undefined where there is no such file, none that is read as a note, or no answer in time.
 * @param drives of a command that reads several
 */
export async function textOf(uri: vscode.Uri, drives = new Drives()): Promise<string | undefined> {
  const unsaved = vscode.workspace.textDocuments.find(
    (document) => document.isDirty && document.uri.toString() === uri.toString(),
  );
  if (unsaved !== undefined) return unsaved.getText();
  try {
    const file = await drives.ask(uri, () => readFile(uri));
    return file.kind === 'text' ? withoutMark(file.text) : undefined;
  } catch {
    return undefined;
  }
}

async function sizeOf(uri: vscode.Uri): Promise<number> {
  const { size, type } = await vscode.workspace.fs.stat(uri);
  if ((type & vscode.FileType.Directory) !== 0) throw vscode.FileSystemError.FileIsADirectory(uri);
  return size;
}

/** Bytes as the core reads them, the byte-order mark kept. */
export function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
