import * as vscode from 'vscode';
import { plainText } from '../../core/foreign/plain';
import type { LibraryEvent, LibraryNote } from '../../core/library/model';
import {
  completeFrontMatter,
  type AddedProperty,
  type LeftReason,
} from '../../core/write/frontMatter/completeFrontMatter';
import { Drives } from '../common/doors/drives';
import { inform, withNotification } from '../common/doors/messages';
import { isLeft, openNote, type NoteChange } from '../common/doors/notes';
import { pickSeveral } from '../common/doors/questions';
import { refusalText, tellLeft } from '../common/doors/refusal';
import { writeNotes } from '../common/doors/write';
import { inSlices } from '../common/slices';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { formatOf, readTexts } from './noteTexts';
import { listed } from '../common/lists';

/** A note whose front matter can be completed. */
interface Planned extends NoteChange {
  readonly path: string;
  readonly added: readonly AddedProperty[];
}

interface Plan {
  readonly planned: readonly Planned[];
  readonly left: readonly { readonly path: string; readonly reason: string }[];
}

/** Shows what the reader found in the active note and its front matter does not say, and writes what is chosen of it. */
export async function completeActiveNote(library: WorkspaceLibrary): Promise<void> {
  await library.ready();
  const note = library.note(vscode.window.activeTextEditor?.document.uri.toString() ?? '');
  if (note === undefined) {
    void inform(vscode.l10n.t('Open a note of this workspace first.'));
    return;
  }
  const {
    planned: [found],
    left: [nothing],
  } = await planFor([note], library);
  if (found === undefined) {
    if (nothing !== undefined) void inform(nothing.reason);
    return;
  }
  const items = found.added.map(({ name, value }) => ({ label: name, description: value, picked: true }));
  const picked = await pickSeveral(items, {
    title: vscode.l10n.t('Complete Front Matter'),
    placeHolder: vscode.l10n.t('Nothing has been written yet'),
    matchOnDescription: true,
  });
  if (picked === undefined || picked.length === 0) return;
  const names = new Set(picked.map(({ label }) => label));
  const { planned, left } = await planFor([note], library, { wanted: (name) => names.has(name) });
  tellLeft((await writeNotes(planned, { save: true })).left);
  if (planned.length === 0 && left[0] !== undefined) void inform(left[0].reason);
}

/** The same for every note of the workspace, chosen note by note; afterwards it lists which were changed, and which were left and why. */
export async function completeAllNotes(library: WorkspaceLibrary): Promise<void> {
  const drives = new Drives();
  const plan = await withNotification(vscode.l10n.t('Reading notes'), async (step, token) => {
    await library.ready();
    const { notes } = library;
    const made = await planFor(notes, library, {
      token,
      drives,
      progress: (path) => {
        step(path, 100 / notes.length);
      },
    });
    return token.isCancellationRequested ? undefined : made;
  });
  if (plan === undefined) return;
  const { planned, left } = plan;
  if (planned.length === 0) {
    void inform(vscode.l10n.t('There is nothing to add to the front matter of any note.'));
    return;
  }
  const items = planned.map((one) => ({
    label: one.path,
    description: one.added.map(({ name, value }) => `${name}: ${value}`).join(' · '),
    picked: true,
    one,
  }));
  const picked = await pickSeveral(items, {
    title: vscode.l10n.t('Complete Front Matter of All Notes'),
    placeHolder: vscode.l10n.t('Nothing has been written yet'),
    matchOnDescription: true,
  });
  if (picked === undefined) return;
  const chosen = picked.map(({ one }) => one);
  const { written, left: refused } = await writeNotes(chosen, { save: true, drives });
  const done = new Set(written.map(({ document }) => document.uri.toString()));
  const others = planned
    .filter((one) => !chosen.includes(one))
    .map(({ path }) => ({ path, reason: vscode.l10n.t('Not chosen.') }));
  const unwritten = refused.map(({ uri, left: why }) => ({
    path: vscode.workspace.asRelativePath(uri),
    reason: refusalText(why),
  }));
  await report({
    planned: chosen.filter(({ document }) => done.has(document.uri.toString())),
    left: [...unwritten, ...others, ...left],
  });
}

interface PlanOptions {
  readonly wanted?: (name: string) => boolean;
  readonly token?: vscode.CancellationToken;
  readonly progress?: (path: string) => void;
  readonly drives?: Drives;
}

async function planFor(
  notes: readonly LibraryNote[],
  library: WorkspaceLibrary,
  { wanted, token, progress, drives = new Drives() }: PlanOptions = {},
): Promise<Plan> {
  const texts = await readTexts(notes, token, drives);
  const events = new Map(
    library.events.flatMap((event) => event.notes.map(({ id }): [string, LibraryEvent] => [id, event])),
  );
  const roots = [...new Set(notes.map(({ root }) => root))];
  const formats = new Map(
    await Promise.all(roots.map(async (root) => [root, await formatOf(library, root, drives)] as const)),
  );
  const found: { readonly note: LibraryNote; readonly completion: ReturnType<typeof completeFrontMatter> }[] = [];
  const complete = (note: LibraryNote): void => {
    const {
      id,
      root,
      note: { path },
    } = note;
    progress?.(path);
    const text = texts.get(id);
    if (text !== undefined)
      found.push({
        note,
        completion: completeFrontMatter({ root, path, text }, formats.get(root) ?? 'yaml', events.get(id), wanted),
      });
  };
  await inSlices(
    notes,
    (batch) => {
      batch.forEach(complete);
    },
    () => token?.isCancellationRequested === true,
  );
  const planned: Planned[] = [];
  const left: { path: string; reason: string }[] = [];
  for (const { id, note } of notes.filter(({ id }) => !texts.has(id))) {
    if (token?.isCancellationRequested === true) break;
    const now = await openNote(vscode.Uri.parse(id), drives);
    left.push({ path: note.path, reason: refusalText(isLeft(now) ? now.left : { code: 'changed' }) });
  }
  for (const {
    note: {
      id,
      note: { path },
    },
    completion,
  } of found) {
    if (token?.isCancellationRequested === true) break;
    if (!completion.ok) {
      left.push({ path, reason: sentence(completion.reason) });
      continue;
    }
    const now = await openNote(vscode.Uri.parse(id), drives);
    // It may have been changed since it was read; what was found then does not fit any more.
    if (isLeft(now)) left.push({ path, reason: refusalText(now.left) });
    else if (now.text !== texts.get(id)) left.push({ path, reason: refusalText({ code: 'changed' }) });
    else planned.push({ ...now, path, edits: [completion.edit], added: completion.added });
  }
  return { planned, left };
}

function sentence(reason: LeftReason): string {
  switch (reason) {
    case 'no note of an event':
      return vscode.l10n.t('This is no note about an event.');
    case 'broken':
      return vscode.l10n.t('The front matter has errors: mend them first.');
    case 'nothing to add':
      return vscode.l10n.t('The front matter says everything that was found in the note.');
  }
}

/** A list in an unsaved note. */
async function report({ planned, left }: Plan): Promise<void> {
  const parts = [
    `# ${vscode.l10n.t('Front matter')}`,
    `## ${vscode.l10n.t('Changed: {0}', planned.length)}`,
    planned.map(({ path, added }) => `- ${plainText(path)}: ${listed(added.map(({ name }) => name))}`).join('\n'),
    `## ${vscode.l10n.t('Left as they are: {0}', left.length)}`,
    left.map(({ path, reason }) => `- ${plainText(path)}: ${reason}`).join('\n'),
  ];
  const content = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}
