import * as vscode from 'vscode';
import { megabytes } from '../../../core/foreign/sizes';
import { warn } from './messages';

/** Why nothing is written into a file. */
export type Refusal =
  | {
      readonly code:
        | 'changed'
        | 'gone'
        | 'slow'
        | 'drive'
        | 'exists'
        | 'binary'
        | 'utf-16'
        | 'not-utf-8'
        | 'line-endings'
        | 'link'
        | 'read-only';
    }
  | { readonly code: 'too-large'; readonly bytes: number }
  /** `message` is the system's own sentence. */
  | { readonly code: 'failed'; readonly message: string };

/** A file that was left as it is. */
export interface Left {
  readonly uri: vscode.Uri;
  readonly left: Refusal;
}

/** The reason as a sentence about the file. */
export function refusalText(refusal: Refusal): string {
  switch (refusal.code) {
    case 'changed':
      return vscode.l10n.t('It was changed meanwhile.');
    case 'gone':
      return vscode.l10n.t('It is not there any more.');
    case 'slow':
      return vscode.l10n.t('It takes too long to read.');
    case 'drive':
      return vscode.l10n.t('It was not looked at, as its drive does not answer.');
    case 'exists':
      return vscode.l10n.t('It is already there.');
    case 'binary':
      return vscode.l10n.t('It is no text.');
    case 'utf-16':
      return vscode.l10n.t('It is encoded as UTF-16: save it with the encoding UTF-8 first.');
    case 'not-utf-8':
      return vscode.l10n.t(
        'It is not encoded as UTF-8, and some of its signs would be lost: save it with the encoding UTF-8 first.',
      );
    case 'line-endings':
      return vscode.l10n.t('Its lines end in several ways, and the editor would change all of them.');
    case 'link':
      return vscode.l10n.t('A link leads to it out of the folder: open the folder it lies in.');
    case 'read-only':
      return vscode.l10n.t('It cannot be written to.');
    case 'too-large':
      return vscode.l10n.t('It is too large for a note: {0}.', megabytes(refusal.bytes));
    case 'failed':
      return refusal.message;
  }
}

/** So many files are named. */
const mostNamed = 3;

/** Says which files were left as they are, and why. */
export function tellLeft(left: readonly Left[]): void {
  if (left.length === 0) return;
  const told = left
    .slice(0, mostNamed)
    .map((one) => `${vscode.workspace.asRelativePath(one.uri)}: ${refusalText(one.left)}`);
  const others = left.length - told.length;
  if (others > 0) told.push(vscode.l10n.t('{0} more.', others));
  void warn(vscode.l10n.t('Left as it is: {0}', told.join(' ')));
}
