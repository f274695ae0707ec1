import * as vscode from 'vscode';
import { fixesFor, safeEdits } from '../../core/frontmatter/fixes/fixesFor';
import type { TextEdit } from '../../core/text/edit';
import { toDocumentRange, toTextEdit } from '../common/convert';
import { isLeft, openNote } from '../common/doors/notes';
import { codeOf } from './diagnostics';
import { titleOf } from './fixTitles';
import type { Judge, Judgement } from './judge';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('conferenceNotes');

export function registerCodeActions(judge: Judge): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, new Fixes(judge), {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll],
  });
}

/** Offers the fixes of the core. They are made for the text as it is now, whatever the problems shown were found in. */
class Fixes implements vscode.CodeActionProvider {
  constructor(private readonly judge: Judge) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const shown = context.diagnostics.filter((diagnostic) => codeOf(diagnostic) !== undefined);
    const wantsFixAll = context.only?.intersects(fixAll) === true;
    if (!this.judge.accepts(document) || (shown.length === 0 && !wantsFixAll)) return [];
    // Whoever saved such a note would lose signs of it.
    if (document.getText().includes('\ufffd') && isLeft(await openNote(document.uri))) return [];
    const { version } = document;
    const judgement = await this.judge.judge(document.uri, document.getText());
    if (judgement === undefined || token.isCancellationRequested || document.version !== version) return [];
    return wantsFixAll ? fixAllActions(document, judgement) : quickFixes(document, range, shown, judgement);
  }
}

function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
  shown: readonly vscode.Diagnostic[],
  { problems, patient }: Judgement,
): vscode.CodeAction[] {
  const actions: vscode.CodeAction[] = [];
  for (const problem of problems) {
    const place = toDocumentRange(document, problem.range);
    const diagnostic = shown.find((one) => codeOf(one) === problem.code && one.range.isEqual(place));
    if (diagnostic === undefined || place.intersection(range) === undefined) continue;
    fixesFor(problem, patient).forEach((fix, index) => {
      const action = new vscode.CodeAction(titleOf(fix), vscode.CodeActionKind.QuickFix);
      action.diagnostics = [diagnostic];
      action.isPreferred = fix.safe && index === 0;
      action.edit = toWorkspaceEdit(document, fix.edits);
      actions.push(action);
    });
  }
  return actions;
}

function fixAllActions(document: vscode.TextDocument, { problems, patient }: Judgement): vscode.CodeAction[] {
  const edits = safeEdits(problems, patient);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix what is surely meant otherwise in the front matter'), fixAll);
  action.edit = toWorkspaceEdit(document, edits);
  return [action];
}

function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  workspaceEdit.set(
    document.uri,
    edits.map((edit) => toTextEdit(document, edit)),
  );
  return workspaceEdit;
}
