import * as vscode from 'vscode';
import type { FilterField } from '../../core/library/filter';
import { FilterCompletions, type FilterCompletion } from '../../core/library/filterCompletion';
import { openPicker, plainItem } from '../common/doors/questions';
import type { ArrangementKeeper } from './arrangement';
import { hitsText, unknownProblems } from './filterMessage';
import type { ShownEvents } from './shownEvents';

/** How long typing has to pause before the filter is applied, in milliseconds. */
const pause = 150;

interface FilterItem extends vscode.QuickPickItem {
  /** Absent for the filter as it was typed. */
  readonly completion?: FilterCompletion;
}

/** Filters while the person types, and offers what a filter may ask for; Escape brings back the filter from before. */
export function askForFilter(keeper: ArrangementKeeper, shown: ShownEvents): void {
  const before = keeper.current.filter;
  const completions = new FilterCompletions(shown.all);
  const picker = openPicker<FilterItem>();
  picker.title = vscode.l10n.t('Filter events and talks');
  picker.placeholder = 'speaker:lovelace tag:web year:2024 text:"first words" has:todo is:favourite -keynote';
  picker.value = before;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let accepted = false;
  const offer = (active = 0): void => {
    picker.items = [typedItem(picker.value, shown), ...completions.for(picker.value).map(completionItem)];
    picker.activeItems = picker.items.slice(active, active + 1);
  };
  /** A person may have gone on to another item while the events were counted. */
  const countAgain = (): void => {
    const active = picker.items.findIndex((item) => item === picker.activeItems[0]);
    offer(Math.max(active, 0));
  };
  const apply = (filter: string): void => {
    clearTimeout(timer);
    if (keeper.current.filter !== filter) keeper.change({ filter });
  };
  const typed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      apply(picker.value);
    }, pause);
    offer();
  };
  const counting = shown.onDidChange(countAgain);
  picker.onDidChangeValue(typed);
  picker.onDidAccept(() => {
    const completion = picker.selectedItems[0]?.completion;
    if (completion === undefined) {
      accepted = true;
      apply(picker.value);
      picker.hide();
    } else {
      picker.value = completion.filter;
      typed();
    }
  });
  picker.onDidHide(() => {
    clearTimeout(timer);
    counting.dispose();
    if (!accepted) apply(before);
    picker.dispose();
  });
  offer();
  picker.show();
}

/** First, and begun with what was typed, so that the box keeps it first. */
function typedItem(typed: string, shown: ShownEvents): FilterItem {
  const isEmpty = typed.trim() === '';
  const problems = unknownProblems(typed).join(' ');
  return plainItem({
    label: isEmpty ? vscode.l10n.t('Show everything') : typed,
    description: isEmpty ? '' : hitsText(shown),
    ...(problems !== '' && { detail: problems }),
    alwaysShow: true,
  });
}

function completionItem(completion: FilterCompletion): FilterItem {
  const { word, isField } = completion;
  return plainItem({
    label: word,
    ...(isField && { description: fieldText(word.slice(0, -1) as FilterField) }),
    alwaysShow: true,
    completion,
  });
}

function fieldText(field: FilterField): string {
  switch (field) {
    case 'speaker':
      return vscode.l10n.t('a name, an affiliation or @handle');
    case 'tag':
      return vscode.l10n.t('a tag of an event or a talk');
    case 'year':
      return vscode.l10n.t('a year or month, such as 2024-05');
    case 'event':
      return vscode.l10n.t('an event or a series');
    case 'place':
      return vscode.l10n.t('a place or a room');
    case 'text':
      return vscode.l10n.t('words of the notes themselves');
    case 'has':
      return vscode.l10n.t('notes, loose ends, slides or a video');
    case 'is':
      return vscode.l10n.t('a favourite or a draft');
  }
}
