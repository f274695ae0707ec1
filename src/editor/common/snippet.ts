import * as vscode from 'vscode';
import type { Skeleton } from '../../core/write/template/skeleton';

/** A skeleton as a snippet of the editor, its places as tab stops. */
export function toSnippet(skeleton: Skeleton): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  for (const part of skeleton) {
    if (typeof part === 'string') snippet.appendText(part);
    else if ('snippet' in part) snippet.value += part.snippet;
    else if (part.placeholder === undefined) snippet.appendTabstop(part.stop);
    else snippet.appendPlaceholder(part.placeholder, part.stop);
  }
  return snippet;
}
