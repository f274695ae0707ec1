import * as vscode from 'vscode';

let format: Intl.ListFormat | undefined;

/** Several things in a row, as the language of the editor writes them: `A, B`, `A und B`, `A、B`. */
export function listed(things: readonly string[]): string {
  format ??= new Intl.ListFormat(vscode.env.language, { type: 'conjunction', style: 'narrow' });
  return format.format(things);
}
