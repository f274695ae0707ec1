import * as vscode from 'vscode';
import { completionsAt, type Completion } from '../../core/frontmatter/help/complete';
import { toDocumentRange } from '../common/convert';
import { localClock } from '../common/localClock';
import { currentSettings } from '../common/settings';
import type { NoteContexts } from './noteContext';
import { describeProperty } from './propertyText';

/** How long, in milliseconds, a person waits for what other notes use. */
const patience = 500;
/**
 * Markdown suggests nothing by itself while typing: these characters ask for it, in front matter only.
 * Not so a comma: many go on to the next line there, and the Enter would take a suggestion. After a bracket the first
 * one is that next line, but in YAML, where a list is on its line or has no brackets.
 */
const triggers = [' ', '"', "'", '['];

export function registerCompletion(contexts: NoteContexts): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    new FrontMatterCompletion(contexts),
    ...triggers,
  );
}

class FrontMatterCompletion implements vscode.CompletionItemProvider {
  constructor(private readonly contexts: NoteContexts) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    { triggerCharacter }: vscode.CompletionContext,
  ): Promise<vscode.CompletionList | undefined> {
    const text = document.getText();
    const offset = document.offsetAt(position);
    if (!startsFrontMatter(text) || !this.contexts.accepts(document)) return undefined;
    const isComplete = await Promise.race([this.contexts.library.ready().then(() => true), waited()]);
    if (token.isCancellationRequested) return undefined;
    const facts = this.contexts.of(document.uri, text)?.facts;
    const required = currentSettings(document.uri)['frontMatter.required'];
    // A note that is just being begun is none yet; what it is about is likely an event.
    const kind = facts?.kind ?? 'event';
    const completions = completionsAt(text, offset, {
      kind,
      required: required[kind],
      vocabulary: this.contexts.vocabulary,
      today: localClock().date,
      facts,
    });
    const items = completions.map((completion, index) => toItem(document, completion, index));
    const beginsLines = triggerCharacter === '[' && items.length > 0 && !yaml.test(text);
    return new vscode.CompletionList(beginsLines ? [nextLine(document, position), ...items] : items, !isComplete);
  }
}

const yaml = /^---[ \t]*(?:ya?ml)?[ \t]*\r?\n/i;

/** What Enter does behind a bracket where nothing is suggested; whoever types letters has no more to do with it. */
function nextLine(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    vscode.l10n.t('Each on a line of its own'),
    vscode.CompletionItemKind.Operator,
  );
  const isClosed = document.lineAt(position.line).text.slice(position.character).startsWith(']');
  item.insertText = new vscode.SnippetString()
    .appendText('\n\t')
    .appendTabstop(0)
    .appendText(isClosed ? '\n' : '');
  item.range = new vscode.Range(position, position);
  item.filterText = '\n';
  // Before those that are sorted by their number.
  item.sortText = '!';
  item.preselect = true;
  return item;
}

/** Most notes have none: they are not looked at any further. */
function startsFrontMatter(text: string): boolean {
  return /^(?:---|\+\+\+|;;;|\{)/.test(text);
}

function waited(): Promise<false> {
  return new Promise((resolve) =>
    setTimeout(() => {
      resolve(false);
    }, patience),
  );
}

function toItem(
  document: vscode.TextDocument,
  { kind, label, insert, range, filter, definition, uses }: Completion,
  index: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    label,
    kind === 'property' ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value,
  );
  const [before, after] = insert;
  item.insertText =
    after === '' ? before : new vscode.SnippetString().appendText(before).appendTabstop(0).appendText(after);
  item.range = toDocumentRange(document, range);
  item.filterText = filter;
  item.sortText = String(index).padStart(4, '0');
  if (kind === 'property') item.documentation = describeProperty(definition);
  if (uses !== undefined) item.detail = uses === 1 ? vscode.l10n.t('used once') : vscode.l10n.t('used {0} times', uses);
  // The next thing to write is the value, for which there may be something to choose from.
  if (kind === 'property' && before !== label)
    item.command = { command: 'editor.action.triggerSuggest', title: vscode.l10n.t('Suggest') };
  return item;
}
