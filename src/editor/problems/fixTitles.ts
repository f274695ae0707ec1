import * as vscode from 'vscode';
import type { Fix } from '../../core/frontmatter/fixes/fix';

/** What a fix does, in the person's language. */
export function titleOf(fix: Fix): string {
  switch (fix.kind) {
    case 'insert':
      return fix.value === ''
        ? vscode.l10n.t('Add "{0}"', fix.property)
        : vscode.l10n.t('Add "{0}": {1}', fix.property, fix.value);
    case 'replace':
      return vscode.l10n.t('Change to {0}', fix.value);
    case 'rename':
      return vscode.l10n.t('Rename to "{0}"', fix.to);
    case 'quote':
      return vscode.l10n.t('Put it in quotes');
    case 'swap':
      return vscode.l10n.t('Swap the two values');
    case 'make-list':
      return vscode.l10n.t('Make a list of it');
    case 'remove':
      return vscode.l10n.t('Remove the second "{0}"', fix.value);
    case 'insert-sign':
      return fix.value === ' ' ? vscode.l10n.t('Insert a blank') : vscode.l10n.t('Insert {0}', fix.value);
    case 'remove-sign':
      return vscode.l10n.t('Remove {0}', fix.value);
    case 'indent':
      return vscode.l10n.t('Mend the indentation');
    case 'comment-out':
      return vscode.l10n.t('Make a comment of this line');
    case 'move-to-top':
      return vscode.l10n.t('Move it to the top');
    case 'make-front-matter':
      return vscode.l10n.t('Make it front matter');
    case 'close':
      return vscode.l10n.t('Close the front matter');
    case 'add-front-matter':
      return vscode.l10n.t('Add front matter from this note');
  }
}
