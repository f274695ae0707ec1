import * as vscode from 'vscode';
import { setContextKey } from '../common/contextKeys';
import { inform } from '../common/doors/messages';
import { commands } from '../common/ids';

/** Of the preview that waits for an answer. */
let answer: ((isMeant: boolean) => void) | undefined;

/** The actions above a preview of changes. */
export function registerPlanAnswers(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.writePlan, () => answer?.(true)),
    vscode.commands.registerCommand(commands.discardPlan, () => answer?.(false)),
  );
}

/**
 * Waits until a person who looks at a preview says whether it is written: beside it, so that nothing covers the changes, by
 * the actions above them, which stay, or by a notification, which says that they are there. Whoever closes the preview
 * discards it.
 * @param title with which the label of the preview's tab begins
 */
export async function answerBeside(title: string): Promise<boolean> {
  answer?.(false);
  setContextKey('conferenceNotes.previewing', true);
  let closing: vscode.Disposable | undefined;
  try {
    return await new Promise<boolean>((resolve) => {
      answer = resolve;
      closing = vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.some(({ label }) => label.startsWith(title))) resolve(false);
      });
      void askInPassing(resolve);
    });
  } finally {
    answer = undefined;
    closing?.dispose();
    setContextKey('conferenceNotes.previewing', false);
  }
}

/** A notification that is put away answers nothing. */
async function askInPassing(resolve: (isMeant: boolean) => void): Promise<void> {
  const [write, discard] = [vscode.l10n.t('Write'), vscode.l10n.t('Discard')];
  const chosen = await inform(vscode.l10n.t('Nothing has been written yet'), write, discard);
  if (chosen !== undefined) resolve(chosen === write);
}
