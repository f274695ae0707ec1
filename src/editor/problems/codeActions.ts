import * as vscode from 'vscode';
import { fixesFor, safeEdits } from '../../core/frontmatter/fixes/fixesFor';
import type { Patient } from '../../core/frontmatter/fixes/fix';
import { ignoreEdit } from '../../core/frontmatter/ignore';
import type { Problem } from '../../core/frontmatter/problem';
import type { TextEdit } from '../../core/text/edit';
import { toDocumentRange, toTextEdit } from '../common/convert';
import { isLeft, openNote } from '../common/doors/notes';
import { codeOf, pageOf } from './diagnostics';
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
    return wantsFixAll ? fixAllActions(document, judgement, fixAll, 1) : quickFixes(document, range, shown, judgement);
  }
}

function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
  shown: readonly vscode.Diagnostic[],
  judgement: Judgement,
): vscode.CodeAction[] {
  const { problems, patient } = judgement;
  const fixes: vscode.CodeAction[] = [];
  const others: vscode.CodeAction[] = [];
  for (const problem of problems) {
    const place = toDocumentRange(document, problem.range);
    const diagnostic = shown.find((one) => codeOf(one) === problem.code && one.range.isEqual(place));
    if (diagnostic === undefined || place.intersection(range) === undefined) continue;
    fixesFor(problem, patient).forEach((fix, index) => {
      const action = quickFix(titleOf(fix), diagnostic);
      action.isPreferred = fix.safe && index === 0;
      action.edit = toWorkspaceEdit(document, fix.edits);
      fixes.push(action);
    });
    others.push(...ignoreAction(document, patient, problem, diagnostic), pageAction(problem, diagnostic));
  }
  const diagnostics = others[0]?.diagnostics;
  if (diagnostics === undefined) return [];
  // All at once, where it is more than one fix; if it belonged to no diagnostic it would stand below all that do.
  const all = fixAllActions(document, judgement, vscode.CodeActionKind.QuickFix, 2);
  for (const action of all) action.diagnostics = diagnostics;
  return [...fixes, ...all, ...others];
}

function quickFix(title: string, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  return action;
}

function ignoreAction(
  document: vscode.TextDocument,
  { text, frontMatter }: Patient,
  problem: Problem,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction[] {
  const edit = ignoreEdit(text, frontMatter, problem);
  if (edit === undefined) return [];
  const action = quickFix(vscode.l10n.t('Ignore “{0}” here', problem.code), diagnostic);
  action.edit = toWorkspaceEdit(document, [edit]);
  return [action];
}

function pageAction({ code }: Problem, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = quickFix(vscode.l10n.t('Open the page of “{0}”', code), diagnostic);
  action.command = { command: 'vscode.open', title: action.title, arguments: [pageOf(code)] };
  return action;
}

/** The command for those who look for it in the palette. */
export function fixAllInEditor(): Thenable<unknown> {
  return vscode.commands.executeCommand('editor.action.codeAction', { kind: fixAll.value, apply: 'first' });
}

/** All that needs no question, where it is at least so many fixes. */
function fixAllActions(
  document: vscode.TextDocument,
  { problems, patient }: Judgement,
  kind: vscode.CodeActionKind,
  least: number,
): vscode.CodeAction[] {
  const edits = safeEdits(problems, patient);
  if (edits.length < least) return [];
  const action = new vscode.CodeAction(
    vscode.l10n.t('Fix all that is surely meant otherwise in the front matter'),
    kind,
  );
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
