import * as vscode from 'vscode';
import snippets from '../../../snippets/first.json';

/**
 * The snippet of a talk, offered before all others: those of the manifest stand in the order of the alphabet, and a
 * talk is what one writes most.
 */
export function registerFirstSnippet(): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    { provideCompletionItems: (document, position) => talkItem(document, position) },
  );
}

function talkItem(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  const { prefix, body } = snippets.Talk;
  const before = document.lineAt(position).text.slice(0, position.character);
  const typed = /[\w-]*$/.exec(before)?.[0] ?? '';
  if (!prefix.startsWith(typed.toLowerCase())) return [];
  const item = new vscode.CompletionItem(prefix, vscode.CompletionItemKind.Snippet);
  item.detail = vscode.l10n.t('A talk: heading, speaker and the first line of its notes');
  item.insertText = new vscode.SnippetString(body.join('\n'));
  item.range = new vscode.Range(position.translate(0, -typed.length), position);
  // Snippets of extensions are sorted with a `z` before their name.
  item.sortText = 'y';
  return [item];
}
