import * as vscode from 'vscode';
import type { LibraryNote } from '../../core/library/model';
import { withLimit } from '../common/slices';

const readsAtOnce = 8;

/** The texts of notes by their ids, the unsaved one where there is one; those that cannot be read are left out. */
export async function readTexts(notes: readonly LibraryNote[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  await withLimit(notes, readsAtOnce, async ({ id }) => {
    try {
      texts.set(id, (await vscode.workspace.openTextDocument(vscode.Uri.parse(id))).getText());
    } catch {
      // Deleted since it was read.
    }
  });
  return texts;
}
