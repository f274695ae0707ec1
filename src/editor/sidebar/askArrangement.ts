import * as vscode from 'vscode';
import { groupings, type Grouping } from '../../core/library/group';
import { speakerOrders, type SpeakerOrder } from '../../core/library/people';
import { eventOrders, type EventOrder } from '../../core/library/sort';
import type { ArrangementKeeper } from './arrangement';
import { choose } from './choose';

export async function askForGrouping(keeper: ArrangementKeeper): Promise<void> {
  const grouping = await choose(groupings, keeper.current.grouping, groupingName, vscode.l10n.t('Group events by'));
  if (grouping !== undefined) keeper.change({ grouping });
}

export async function askForOrder(keeper: ArrangementKeeper): Promise<void> {
  const order = await choose(eventOrders, keeper.current.order, orderName, vscode.l10n.t('Sort events by'));
  if (order !== undefined) keeper.change({ order });
}

export async function askForSpeakerOrder(keeper: ArrangementKeeper): Promise<void> {
  const title = vscode.l10n.t('Sort speakers by');
  const speakers = await choose(speakerOrders, keeper.current.speakers, speakerOrderName, title);
  if (speakers !== undefined) keeper.change({ speakers });
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
