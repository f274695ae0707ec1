import * as vscode from 'vscode';
import { plainText } from '../../core/foreign/plain';
import { unknownWords } from '../../core/library/filter';
import { countOfEvents, countOfTalks } from '../common/counts';
import type { ShownEvents } from './shownEvents';

/** How much the filter lets through. */
export function hitsText(shown: ShownEvents): string {
  const { talks, events } = shown.hits;
  return events === 0
    ? vscode.l10n.t('nothing found')
    : vscode.l10n.t('{0} in {1}', countOfTalks(talks), countOfEvents(events));
}

/** That a filter is on, what it finds and what it does not understand; undefined while there is none. */
export function filterMessage(shown: ShownEvents): string | undefined {
  const { filter } = shown;
  if (filter.trim() === '') return undefined;
  const told = vscode.l10n.t('Filtered by “{0}”: {1}', filter, hitsText(shown));
  return [told, ...unknownProblems(filter)].join('\n');
}

/** What is not understood of a filter, a sentence each. */
export function unknownProblems(filter: string): string[] {
  return unknownWords(filter).map(({ word, known }) =>
    known === undefined
      ? vscode.l10n.t('“{0}” is looked for as it is written.', plainText(word))
      : vscode.l10n.t('“{0}” finds nothing: known are {1}.', plainText(word), known.join(', ')),
  );
}

/** Says above a view that a filter is on. */
export function tellFilter(view: Pick<vscode.TreeView<unknown>, 'message'>, shown: ShownEvents): vscode.Disposable {
  return shown.onDidChange(() => {
    view.message = filterMessage(shown) ?? '';
  });
}
