import * as vscode from 'vscode';
import { plainText } from '../../../core/foreign/plain';

/** Markdown in which no command runs and no HTML comes to life; icons only where they are ours. */
export function plainMarkdown({ icons = false } = {}): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString('', icons);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}

/** Adds a text of others as it is. It may wrap between its words, which the editor's own way binds together. */
export function appendPlain(markdown: vscode.MarkdownString, text: string): vscode.MarkdownString {
  const bound = new vscode.MarkdownString('', markdown.supportThemeIcons).appendText(plainText(text));
  return markdown.appendMarkdown(bound.value.replaceAll('&nbsp;', ' '));
}

/** A text of others as Markdown that says just that. */
export function escaped(text: string): string {
  return plainText(text).replace(/[\\`*_{}[\]()#+\-.!<>|~&$:@]/g, '\\$&');
}

/** A link to an address of the web or to a file of the workspace; anything else stays text. */
export function linkTo(label: string, uri: vscode.Uri): string {
  const address = uri
    .toString()
    .replace(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return uri.scheme === 'command' ? escaped(label) : `[${escaped(label)}](${address})`;
}
