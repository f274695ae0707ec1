import * as vscode from 'vscode';
import type { PlannedFile } from '../../core/write/schedule/plan';
import { pieceWithStops, type TabStop } from '../../core/write/template/tabStops';
import { Drives } from '../common/doors/drives';
import { insertSkeleton } from '../common/doors/insert';
import { isThere } from '../common/doors/isThere';
import { warn } from '../common/doors/messages';
import { isLeft, openNote, type NoteChange } from '../common/doors/notes';
import { pick } from '../common/doors/questions';
import { tellLeft } from '../common/doors/refusal';
import { writeNotes } from '../common/doors/write';
import { previewPlan } from './planPreview';
import { listed } from '../common/lists';

export type Confirmation = 'ask' | 'none';

export interface PlanOptions {
  readonly heading: string;
  readonly confirmation: Confirmation;
  /** The texts, by path, that the edits of notes which are there were planned on. */
  readonly planned?: ReadonlyMap<string, string>;
}

/**
 * Shows what will be written, writes it as one step that can be undone, and opens the first note where one goes on writing.
 * @returns false where the person called it off or a note cannot be written, which is said; then nothing is written.
 */
export async function writePlan(
  folder: vscode.WorkspaceFolder,
  files: readonly PlannedFile[],
  { heading, confirmation, planned = new Map<string, string>() }: PlanOptions,
): Promise<boolean> {
  const taken = await firstTaken(folder, files);
  if (taken !== undefined) {
    void offerToOpen(taken);
    return false;
  }
  const changes = await changesOf(folder, files, planned);
  if (changes === undefined) return false;
  if (confirmation === 'ask' && !(await confirm(folder, files, heading))) return false;
  const create = files
    .filter(({ isNew }) => isNew)
    .map(({ path, edits }) => ({
      uri: vscode.Uri.joinPath(folder.uri, path),
      text: edits.map(({ newText }) => newText).join(''),
    }));
  const { left } = await writeNotes(changes, { together: true, save: true, create });
  tellLeft(left);
  if (left.length > 0) return false;
  const [first] = files;
  if (first !== undefined) await openToWrite(vscode.Uri.joinPath(folder.uri, first.path), first.stops ?? []);
  return true;
}

/** The changes of notes that are there; undefined where one cannot be written, which is said. */
async function changesOf(
  folder: vscode.WorkspaceFolder,
  files: readonly PlannedFile[],
  planned: ReadonlyMap<string, string>,
): Promise<NoteChange[] | undefined> {
  const changes: NoteChange[] = [];
  const drives = new Drives();
  for (const { path, isNew, edits } of files) {
    if (isNew) continue;
    const uri = vscode.Uri.joinPath(folder.uri, path);
    const note = await openNote(uri, drives);
    if (isLeft(note) || note.text !== planned.get(path)) {
      tellLeft([isLeft(note) ? note : { uri, left: { code: 'changed' } }]);
      return undefined;
    }
    changes.push({ ...note, edits });
  }
  return changes;
}

/** A file that is to be made and is already there, though no note of the event. */
async function firstTaken(
  folder: vscode.WorkspaceFolder,
  files: readonly PlannedFile[],
): Promise<vscode.Uri | undefined> {
  for (const { path, isNew } of files) {
    const uri = vscode.Uri.joinPath(folder.uri, path);
    if (isNew && (await isThere(uri))) return uri;
  }
  return undefined;
}

async function offerToOpen(uri: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const answer = await warn(
    vscode.l10n.t('{0} is already there. Nothing was written.', vscode.workspace.asRelativePath(uri)),
    open,
  );
  if (answer === open) await vscode.window.showTextDocument(uri);
}

/** How many paths the question names. */
const mostNamed = 4;

async function confirm(
  folder: vscode.WorkspaceFolder,
  files: readonly PlannedFile[],
  heading: string,
): Promise<boolean> {
  const created = files.filter(({ isNew }) => isNew).length;
  const changed = files.length - created;
  const counts = [
    created === 0 ? '' : created === 1 ? vscode.l10n.t('create 1 note') : vscode.l10n.t('create {0} notes', created),
    changed === 0 ? '' : changed === 1 ? vscode.l10n.t('add to 1 note') : vscode.l10n.t('add to {0} notes', changed),
  ].filter((part) => part !== '');
  const named =
    files
      .slice(0, mostNamed)
      .map(({ path }) => path)
      .join(', ') + (files.length > mostNamed ? ', …' : '');
  const write = {
    label: vscode.l10n.t('Write: {0}', listed(counts)),
    detail: named,
    iconPath: new vscode.ThemeIcon('check'),
  };
  const preview = {
    label: vscode.l10n.t('Preview first'),
    detail: vscode.l10n.t('Shows every change before it is made'),
    iconPath: new vscode.ThemeIcon('diff-multiple'),
  };
  const picked = await pick([write, preview], {
    title: heading,
    placeHolder: vscode.l10n.t('Nothing has been written yet'),
    ignoreFocusOut: true,
  });
  return picked === preview ? previewPlan(folder, files, heading) : picked === write;
}

/** Opens a note where one goes on writing: in the first of its tab stops, through which Tab then leads, else at its end. */
export async function openToWrite(uri: vscode.Uri, stops: readonly TabStop[]): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const rangeOf = ({ start, end }: { readonly start: number; readonly end: number }): vscode.Range =>
    new vscode.Range(document.positionAt(start), document.positionAt(end));
  const text = document.getText();
  const editor = await vscode.window.showTextDocument(document, {
    selection: rangeOf(stops[0] ?? { start: text.length, end: text.length }),
    preview: false,
  });
  // A single place needs no more than the cursor.
  if (stops.length < 2) return;
  const piece = pieceWithStops({ text, stops });
  await insertSkeleton(editor, piece.skeleton, rangeOf(piece), text);
}
