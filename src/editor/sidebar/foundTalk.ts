import * as vscode from 'vscode';
import type { FoundTalk } from '../../core/library/search';
import { contentOf } from '../../core/library/talks';
import { dateBesideTitle } from '../common/dates';
import { openCommand, placeOfTalk } from '../common/places';

/** A talk where its event is not to be seen above it. */
export function renderFoundTalk({ event, talk }: FoundTalk): vscode.TreeItem {
  const { title } = contentOf(talk);
  const where = [event.title, dateBesideTitle(event)].filter((part) => part !== undefined);
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.None);
  item.description = where.join(' · ');
  item.iconPath = new vscode.ThemeIcon('mic');
  item.command = openCommand(placeOfTalk(talk));
  item.accessibilityInformation = { label: [vscode.l10n.t('Talk'), title, ...where].join(', ') };
  return item;
}
