import * as vscode from 'vscode';
import { toTextEdit } from '../convert';
import { isThere } from './isThere';
import { leadsThroughLink } from './links';
import { Drives } from './drives';
import { isLeft, openNote, refusalOf, type NoteChange } from './notes';
import type { Left } from './refusal';

/** A note that is not there yet. */
export interface NewNote {
  readonly uri: vscode.Uri;
  readonly text: string;
}

export interface Written {
  readonly written: readonly NoteChange[];
  readonly left: readonly Left[];
}

export interface WriteOptions {
  /** Whether all the changes are one: then none is made if one cannot be. */
  readonly together?: boolean;
  /** Whether notes that are not open are saved as well. */
  readonly save?: boolean;
  /** Notes that are made in the same step. */
  readonly create?: readonly NewNote[];
  /** What is known already of the drives they lie on. */
  readonly drives?: Drives;
}

/**
 * The one way in which commands write into notes: as one step that can be undone, into each note only if it still is what the
 * edits were planned on and its bytes come back. What may not be written is left out, and told to the caller.
 */
export async function writeNotes(
  changes: readonly NoteChange[],
  { together = false, save = false, create = [], drives = new Drives() }: WriteOptions = {},
): Promise<Written> {
  const judged = [
    ...(await Promise.all(create.map((note) => judgeNew(note, drives)))),
    ...(await judgeAll(changes, drives)),
  ];
  // Meanwhile a person may have typed.
  const left = judged.flatMap((one) =>
    isLeft(one) ? [one] : 'edits' in one && !isCurrent(one) ? [changedOf(one)] : [],
  );
  if (together && left.length > 0) return { written: [], left };
  const written = judged.flatMap((one) => (!isLeft(one) && 'edits' in one && isCurrent(one) ? [one] : []));
  const created = judged.flatMap((one) => (!isLeft(one) && !('edits' in one) ? [one] : []));
  if (written.length + created.length === 0) return { written, left };
  if (await vscode.workspace.applyEdit(toWorkspaceEdit(written, created), { isRefactoring: save }))
    return { written, left };
  const uris = [...created.map(({ uri }) => uri), ...written.map(({ document }) => document.uri)];
  return { written: [], left: [...left, ...uris.map((uri): Left => ({ uri, left: { code: 'read-only' } }))] };
}

async function judgeAll(changes: readonly NoteChange[], drives: Drives): Promise<(NoteChange | Left)[]> {
  const judged: (NoteChange | Left)[] = [];
  for (const change of changes) {
    const now = await openNote(change.document.uri, drives);
    if (isLeft(now)) judged.push(now);
    else judged.push(now.text === change.text ? { ...change, document: now.document } : changedOf(change));
  }
  return judged;
}

async function judgeNew(note: NewNote, drives: Drives): Promise<NewNote | Left> {
  const { uri } = note;
  try {
    return await drives.ask(uri, async () => {
      if (await leadsThroughLink(uri)) return { uri, left: { code: 'link' } };
      return (await isThere(uri)) ? { uri, left: { code: 'exists' } } : note;
    });
  } catch (error) {
    return { uri, left: refusalOf(error) };
  }
}

function toWorkspaceEdit(written: readonly NoteChange[], created: readonly NewNote[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, text } of created) edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  for (const { document, edits } of written)
    edit.set(
      document.uri,
      edits.map((each) => toTextEdit(document, each)),
    );
  return edit;
}

function changedOf({ document }: NoteChange): Left {
  return { uri: document.uri, left: { code: 'changed' } };
}

function isCurrent({ document, text }: NoteChange): boolean {
  return !document.isClosed && document.getText() === text;
}
