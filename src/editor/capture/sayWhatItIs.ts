import * as vscode from 'vscode';
import type { TextEdit } from '../../core/text/edit';
import { headingLines, isATalk, notATalk, saysKind } from '../../core/write/marks/overrule';
import { toTextEdit } from '../common/convert';
import { inform } from '../common/doors/messages';
import { isLeft, openNote } from '../common/doors/notes';
import { tellLeft } from '../common/doors/refusal';
import { writeNotes } from '../common/doors/write';
import { commands } from '../common/ids';
import { fileOf, readDocument } from '../common/readDocument';

/** Saying that a note, or a heading of it, is what the reader did not take it for. */
export function registerWhatItIs(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.isAnEvent, (uri?: unknown, all?: unknown) =>
      sayAll(chosen(uri, all), ({ text }) => saysKind(text, 'event')),
    ),
    vscode.commands.registerCommand(commands.isATalk, (uri?: unknown, all?: unknown) =>
      sayAll(chosen(uri, all), (open) => talkEdit(open, isFile(uri, all) ? undefined : cursorIn(open.document))),
    ),
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, new HeadingActions(), {
      providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite],
    }),
  );
}

/** Whether a command was called on files, not on a place in the editor. */
function isFile(uri: unknown, all: unknown): boolean {
  return Array.isArray(all) || (uri !== undefined && !(uri instanceof vscode.Uri));
}

interface Open {
  readonly document: vscode.TextDocument;
  readonly text: string;
}

/** Of a file in the Explorer, or of a row of the sidebar. */
function addressOf(thing: unknown): vscode.Uri[] {
  if (thing instanceof vscode.Uri) return [thing];
  const { kind, value } = (thing ?? {}) as { readonly kind?: unknown; readonly value?: { readonly id?: unknown } };
  return kind === 'other' && typeof value?.id === 'string' ? [vscode.Uri.parse(value.id)] : [];
}

/** The files that are selected, which come second; else the one whose menu it is, or the active one. */
function chosen(uri: unknown, all: unknown): vscode.Uri[] {
  const uris = (Array.isArray(all) ? all : [uri]).flatMap(addressOf);
  if (uris.length > 0) return uris;
  const own = addressOf(uri);
  if (own.length > 0) return own;
  const active = vscode.window.activeTextEditor?.document;
  return active?.languageId === 'markdown' ? [active.uri] : [];
}

function cursorIn(document: vscode.TextDocument): number | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? editor.selection.active.line : undefined;
}

/** What stands below a heading that is not the note's first one is a talk by itself; at any other place the note is one. */
function talkEdit({ document, text }: Open, line = -1): TextEdit | undefined {
  const [, ...headings] = headingLines(text);
  const heading = headings.findLast((each) => each <= line);
  return heading === undefined ? saysKind(text, 'talk') : isATalk(fileOf(document), heading);
}

function isThere({ text }: Open, { range, newText }: TextEdit): boolean {
  return text.slice(range.start, range.end) === newText;
}

/** Writes into all of them in one step, and shows the first. */
async function sayAll(uris: readonly vscode.Uri[], say: (open: Open) => TextEdit | undefined): Promise<void> {
  const opened = await Promise.all(uris.map((uri) => openNote(uri)));
  tellLeft(opened.filter(isLeft));
  const changes = opened.flatMap((open) => {
    const edit = isLeft(open) ? undefined : say(open);
    return isLeft(open) || edit === undefined || isThere(open, edit) ? [] : [{ ...open, edits: [edit] }];
  });
  const [first] = changes;
  if (first === undefined) {
    if (!opened.some(isLeft)) void inform(vscode.l10n.t('It is one already, or there is no place to say so.'));
    return;
  }
  const { left } = await writeNotes(changes);
  tellLeft(left);
  await vscode.window.showTextDocument(first.document, { preview: false });
}

/** What a heading may be, for those who ask: no light bulb stands at every heading. */
class HeadingActions implements vscode.CodeActionProvider {
  provideCodeActions(
    document: vscode.TextDocument,
    { start }: vscode.Range,
    { triggerKind }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    if (triggerKind !== vscode.CodeActionTriggerKind.Invoke) return [];
    const file = fileOf(document);
    const { text } = file;
    const headings = headingLines(text);
    if (!headings.includes(start.line)) return [];
    const { kind, talks } = readDocument(document);
    const talk = talks.find(({ line, level }) => line === start.line && level > 0);
    const offer = (title: string, edit: TextEdit | undefined): vscode.CodeAction[] =>
      edit === undefined ? [] : [actionOf(document, title, edit)];
    if (talk !== undefined && kind !== 'talk') return offer(vscode.l10n.t('This is no talk'), notATalk(file, talk));
    if (headings[0] !== start.line) return offer(vscode.l10n.t('This is a talk'), isATalk(file, start.line));
    return [
      ...(kind === 'event' ? [] : offer(vscode.l10n.t('This note is about an event'), saysKind(text, 'event'))),
      ...(kind === 'talk' ? [] : offer(vscode.l10n.t('This note is about a talk'), saysKind(text, 'talk'))),
    ];
  }
}

function actionOf(document: vscode.TextDocument, title: string, edit: TextEdit): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, [toTextEdit(document, edit)]);
  return action;
}
