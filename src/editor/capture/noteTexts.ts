import * as vscode from 'vscode';
import type { LibraryNote } from '../../core/library/model';
import { usualFormat } from '../../core/write/event/eventHome';
import type { FrontMatterFormat } from '../../core/write/frontMatter/newFrontMatter';
import { Drives } from '../common/doors/drives';
import { textOf } from '../common/doors/files';
import { withLimit } from '../common/slices';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';

const readsAtOnce = 16;

/** The texts of notes by their ids, the unsaved one where there is one; those that cannot be read are left out. */
export async function readTexts(
  notes: readonly LibraryNote[],
  token?: vscode.CancellationToken,
  drives = new Drives(),
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  await withLimit(notes, readsAtOnce, async ({ id }) => {
    if (token?.isCancellationRequested === true) return;
    const text = await textOf(vscode.Uri.parse(id), drives);
    if (text !== undefined) texts.set(id, text);
  });
  return texts;
}

/** So many notes tell which format is usual. */
const sample = 20;

/** The format in which most notes of a workspace folder have their front matter. */
export async function formatOf(library: WorkspaceLibrary, root: string, drives?: Drives): Promise<FrontMatterFormat> {
  const notes = library.notes.filter((note) => note.root === root && note.note.kind !== 'other').slice(0, sample);
  return usualFormat([...(await readTexts(notes, undefined, drives)).values()]);
}
