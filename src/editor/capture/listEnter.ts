import * as vscode from 'vscode';
import type { NoteKind } from '../../core/note/model';
import { insertTexts } from '../common/doors/insert';
import { commands } from '../common/ids';
import { setContextKey } from '../common/contextKeys';
import { currentSettings, onSettingsChange } from '../common/settings';
import { readDocument } from '../common/readDocument';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';

/** An item that holds nothing but its sign. */
const emptyItem = /^\s*(?:[-*+]|\d{1,3}[.)]) (?:\[ \] )?$/;
/** A condition about Markdown, but for those of an editor that shows it set. */
const inMarkdownText = /^(?!.*activeCustomEditorId).*markdown/is;
/** Numbers beyond are no list that somebody writes by hand. */
const mostNumbers = 30;

/** In UTF-16 units: what is longer takes so long to read that the first keys would wait for it. */
const longestReadAtOnce = 50_000;

/**
 * Enter goes on with a list in notes of events, and ends it in an empty item. The editor's own rules for Enter do the
 * first, so that no key waits for this host; they hold only while a note is in front, and not where another extension
 * has the key.
 */
export class ListEnter implements vscode.Disposable {
  private rules: vscode.Disposable | undefined;
  private isEmptyItem = false;
  /** What documents are that the library did not know when they were in front. */
  private readonly read = new WeakMap<vscode.TextDocument, NoteKind>();
  /** Whether another extension has the key; it has until the extensions change. */
  private isTaken: boolean | undefined;
  private readonly disposables: vscode.Disposable;

  constructor(private readonly library: WorkspaceLibrary) {
    const follow = (): void => {
      this.follow();
    };
    this.disposables = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(follow),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.look();
      }),
      library.onDidChange(follow),
      vscode.extensions.onDidChange(() => {
        this.isTaken = undefined;
        this.follow();
      }),
      onSettingsChange(['lists.continueOnEnter'], follow),
      vscode.commands.registerCommand(commands.endList, endList),
    );
    this.follow();
  }

  dispose(): void {
    this.disposables.dispose();
    this.rules?.dispose();
    this.rules = undefined;
  }

  private follow(): void {
    const editor = vscode.window.activeTextEditor;
    const isWanted =
      editor?.document.languageId === 'markdown' &&
      currentSettings(editor.document.uri)['lists.continueOnEnter'] &&
      this.isNote(editor.document) &&
      !(this.isTaken ??= isTaken());
    if (isWanted) this.rules ??= vscode.languages.setLanguageConfiguration('markdown', { onEnterRules });
    else {
      this.rules?.dispose();
      this.rules = undefined;
    }
    this.look();
  }

  /** A note that the library has not read yet, as one that was just opened or begun, tells by its own text. */
  private isNote(document: vscode.TextDocument): boolean {
    const known = this.library.note(document.uri.toString())?.note.kind;
    if (known === undefined && !this.read.has(document) && document.getText().length <= longestReadAtOnce)
      this.read.set(document, readDocument(document).kind);
    const kind = known ?? this.read.get(document);
    return kind !== undefined && kind !== 'other';
  }

  private look(): void {
    const editor = vscode.window.activeTextEditor;
    const is = this.rules !== undefined && editor !== undefined && emptyItemAt(editor) !== undefined;
    if (is !== this.isEmptyItem) setContextKey('conferenceNotes.onEmptyItem', (this.isEmptyItem = is));
  }
}

/** Rules that repeat the sign of an item, the box of a task, or count on. */
const onEnterRules: vscode.OnEnterRule[] = [
  ...['-', '*', '+'].flatMap((sign) => [
    ruleFor(`\\${sign} \\[[ xX]\\] `, `${sign} [ ] `),
    ruleFor(`\\${sign} (?!\\[[ xX]\\])`, `${sign} `),
  ]),
  ...Array.from({ length: mostNumbers }, (_, index) => ruleFor(`${index + 1}\\. `, `${index + 2}. `)),
];

function ruleFor(sign: string, appendText: string): vscode.OnEnterRule {
  return {
    beforeText: new RegExp(`^\\s*${sign}\\S`),
    action: { indentAction: vscode.IndentAction.None, appendText },
  };
}

/**
 * Whether another extension does something with Enter in Markdown's text; what shows Markdown set has keys of its own.
 */
function isTaken(): boolean {
  return vscode.extensions.all.some(
    ({ id, packageJSON }) => id !== 'conference-notes.conference-notes' && bindsEnter(packageJSON),
  );
}

interface KeyBinding {
  readonly key?: unknown;
  readonly when?: unknown;
}

function bindsEnter(manifest: unknown): boolean {
  const { contributes } = manifest as { readonly contributes?: { readonly keybindings?: KeyBinding | KeyBinding[] } };
  return [contributes?.keybindings ?? []]
    .flat()
    .some(({ key, when }) => key === 'enter' && typeof when === 'string' && inMarkdownText.test(when));
}

function emptyItemAt({ document, selections }: vscode.TextEditor): vscode.TextLine | undefined {
  const [selection, ...others] = selections;
  if (selection?.isEmpty !== true || others.length > 0) return undefined;
  const line = document.lineAt(selection.active.line);
  return selection.active.character === line.text.length && emptyItem.test(line.text) ? line : undefined;
}

/** Takes the sign of an empty item away; is Enter where there is none. */
async function endList(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const line = editor && emptyItemAt(editor);
  if (editor === undefined) return;
  if (line !== undefined) {
    await insertTexts(editor, [{ range: line.range, text: '' }], editor.document.getText());
    return;
  }
  // The key came before the editor heard that words stand in the item by now: it means what it always does.
  await vscode.commands.executeCommand('default:type', { text: '\n' });
}
