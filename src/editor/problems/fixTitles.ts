import * as vscode from 'vscode';
import type { Fix } from '../../core/frontmatter/fixes/fix';

const { t } = vscode.l10n;

/** What a fix does, in the person's language. */
export function titleOf(fix: Fix): string {
  switch (fix.kind) {
    case 'insert':
      return fix.value === '' ? t('Add "{0}"', fix.property) : t('Add "{0}": {1}', fix.property, fix.value);
    case 'replace':
      return t('Change to {0}', fix.value);
    case 'rename':
      return t('Rename to "{0}"', fix.to);
    case 'quote':
      return t('Put it in quotes');
    case 'swap':
      return t('Swap the two values');
    case 'make-list':
      return t('Make a list of it');
    case 'remove':
      return t('Remove the second "{0}"', fix.value);
    case 'move-to-top':
      return t('Move it to the top');
    case 'make-front-matter':
      return t('Make it front matter');
    case 'close':
      return t('Close the front matter');
    case 'add-front-matter':
      return t('Add front matter from this note');
  }
}
