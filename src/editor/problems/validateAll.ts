import * as vscode from 'vscode';
import { inform, warn, withNotification } from '../common/doors/messages';
import { withLimit } from '../common/slices';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import type { Moments } from './moments';
import type { ProblemList } from './problemList';
import { countOfNotes, countOfProblems } from '../common/counts';

/** How many files are read at a time. */
const atOnce = 8;

/** Judges every note of the workspace, shows how far it is, and tells what it found. */
export async function validateAll(library: WorkspaceLibrary, moments: Moments, list: ProblemList): Promise<void> {
  const count = await withNotification(vscode.l10n.t('Validating notes'), async (step, token) => {
    await library.ready();
    const { notes } = library;
    await withLimit(notes, atOnce, async ({ id, note }) => {
      if (token.isCancellationRequested) return;
      await moments.keep(vscode.Uri.parse(id));
      step(note.path, 100 / notes.length);
    });
    return token.isCancellationRequested ? undefined : notes.length;
  });
  if (count !== undefined) await tell(count, list);
}

async function tell(notes: number, list: ProblemList): Promise<void> {
  const problems = list.files.flatMap((uri) => list.get(uri)).filter(({ severity }) => severity !== 'hint').length;
  if (problems === 0) {
    void inform(vscode.l10n.t('No problems in {0}.', countOfNotes(notes)));
    return;
  }
  const show = vscode.l10n.t('Show Problems');
  const answer = await warn(vscode.l10n.t('{0} in {1}.', countOfProblems(problems), countOfNotes(notes)), show);
  if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
