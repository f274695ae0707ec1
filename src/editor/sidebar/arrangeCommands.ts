import * as vscode from 'vscode';
import { groupings, type Grouping } from '../../core/library/group';
import { speakerOrders, type SpeakerOrder } from '../../core/library/people';
import { eventOrders, type EventOrder } from '../../core/library/sort';
import { pick } from '../common/doors/questions';
import { commands } from '../common/ids';
import { loadRowDetails } from '../load';
import type { ArrangementKeeper } from './arrangement';
import type { ShownEvents } from './shownEvents';

/** The commands by which a person groups, sorts and filters the events. */
export function registerArrangeCommands(keeper: ArrangementKeeper, shown: ShownEvents): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.groupBy, async () => {
      const grouping = await choose(groupings, keeper.current.grouping, groupingName, vscode.l10n.t('Group events by'));
      if (grouping !== undefined) keeper.change({ grouping });
    }),
    vscode.commands.registerCommand(commands.sortBy, async () => {
      const order = await choose(eventOrders, keeper.current.order, orderName, vscode.l10n.t('Sort events by'));
      if (order !== undefined) keeper.change({ order });
    }),
    vscode.commands.registerCommand(commands.sortSpeakersBy, async () => {
      const title = vscode.l10n.t('Sort speakers by');
      const speakers = await choose(speakerOrders, keeper.current.speakers, speakerOrderName, title);
      if (speakers !== undefined) keeper.change({ speakers });
    }),
    vscode.commands.registerCommand(commands.filter, async () => {
      (await loadRowDetails()).askForFilter(keeper, shown);
    }),
    vscode.commands.registerCommand(commands.showOthers, () => {
      keeper.change({ showsOthers: true });
    }),
    vscode.commands.registerCommand(commands.hideOthers, () => {
      keeper.change({ showsOthers: false });
    }),
    vscode.commands.registerCommand(commands.clearFilter, () => {
      keeper.change({ filter: '' });
    }),
  );
}

/** Offers choices, the present one marked and picked out. */
export async function choose<T extends string>(
  choices: readonly T[],
  present: T,
  nameOf: (choice: T) => string,
  title: string,
): Promise<T | undefined> {
  const items = [...choices]
    .sort((a, b) => Number(b === present) - Number(a === present))
    .map((choice) => ({
      choice,
      label: nameOf(choice),
      ...(choice === present && { description: vscode.l10n.t('as now') }),
    }));
  return (await pick(items, { title, placeHolder: title }))?.choice;
}

function groupingName(grouping: Grouping): string {
  switch (grouping) {
    case 'year':
      return vscode.l10n.t('Year');
    case 'series':
      return vscode.l10n.t('Series');
    case 'location':
      return vscode.l10n.t('Place');
    case 'tag':
      return vscode.l10n.t('Tag');
    case 'folder':
      return vscode.l10n.t('Folder');
    case 'none':
      return vscode.l10n.t('Nothing');
  }
}

function orderName(order: EventOrder): string {
  switch (order) {
    case 'newest':
      return vscode.l10n.t('Newest first');
    case 'oldest':
      return vscode.l10n.t('Oldest first');
    case 'title':
      return vscode.l10n.t('Title');
  }
}

function speakerOrderName(order: SpeakerOrder): string {
  switch (order) {
    case 'name':
      return vscode.l10n.t('Name');
    case 'talks':
      return vscode.l10n.t('Most talks first');
  }
}
