import * as vscode from 'vscode';
import { countLooseEnds, looseEndsOfTalk, notedTalk, talksOfEvent } from '../../core/library/eventFacts';
import {
  onlyDay,
  type DayNode,
  type EventNode,
  type GroupNode,
  type SectionNode,
  type TalkNode,
  type TreeNode,
} from '../../core/library/eventTree';
import { dateOfTalk } from '../../core/library/nights';
import type { LibraryEvent } from '../../core/library/model';
import { contentOf } from '../../core/library/talks';
import { dateBesideTitle, dateOf, dateOfTalkBesideTitle, dateWithoutYear, written } from '../common/dates';
import type { Grouping } from '../../core/library/group';
import { commands } from '../common/ids';
import type { Arrangement } from './arrangement';
import { badgeUri, dimmedColor } from './badges';
import { countOfEvents, countOfLooseEnds, countOfTalks } from '../common/counts';
import { openCommand } from '../common/places';
import { placeOfNode } from './nodePlaces';
import { renderOther, renderOtherList } from './otherRows';
import { renderUnreadable, renderUnreadableList } from './unreadableRows';
import { listed } from '../common/lists';

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/**
 * A node as a row of the tree. The tooltip is left to be resolved when somebody points at the row.
 * @param isOpen whether a person opened the row or closed it; undefined where nobody did
 */
export function renderNode(
  node: TreeNode,
  { grouping, filter, favourites }: Arrangement,
  isOpen?: boolean,
): vscode.TreeItem {
  const item = renderKind(node, grouping);
  item.contextValue = contextOf(node, favourites);
  // The workbench keeps rows of one id as they are, also a year that was the newest for a moment while notes were read.
  item.id = node.kind === 'group' && node.value.isOpen === true ? `open:${node.id}` : node.id;
  if (filter !== '') standOpen(node, item);
  else if (isOpen !== undefined && item.collapsibleState !== None)
    item.collapsibleState = isOpen ? Expanded : Collapsed;
  const place = placeOfNode(node);
  if (place !== undefined)
    item.command = isAnnounced(node)
      ? { command: commands.beginNotes, title: vscode.l10n.t('Open'), arguments: [node, 'click'] }
      : openCommand(place);
  return item;
}

/** Whether a row is a talk of an agenda that nobody has taken notes of. */
function isAnnounced(node: TreeNode): boolean {
  return node.kind === 'talk' && notedTalk(node.value) === undefined;
}

/** While a filter is on, groups, events and days stand open; by an id of its own a row keeps apart whether it was open before. */
function standOpen(node: TreeNode, item: vscode.TreeItem): void {
  item.id = `filtered:${node.id}`;
  if ((node.kind === 'group' || node.kind === 'event' || node.kind === 'day') && item.collapsibleState === Collapsed)
    item.collapsibleState = Expanded;
}

/** What `viewItem` of the manifest's menus is compared with: the node's kind, and what else matters, between dots. */
function contextOf(node: TreeNode, favourites: ReadonlySet<string>): string {
  const traits = {
    placeless: placeOfNode(node) === undefined,
    announced: isAnnounced(node),
    files: node.kind === 'event' && node.value.notes.some(({ note }) => note.kind === 'talk'),
    favourite: (node.kind === 'event' || node.kind === 'talk') && favourites.has(node.value.id),
  };
  return [node.kind, ...Object.entries(traits).flatMap(([name, holds]) => (holds ? [name] : []))].join('.');
}

function renderKind(node: TreeNode, grouping: Grouping): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return renderGroup(node, grouping);
    case 'event':
      return renderEvent(node, grouping);
    case 'day':
      return renderDay(node);
    case 'talk':
      return renderTalk(node);
    case 'section':
      return renderSection(node);
    case 'unreadable list':
      return renderUnreadableList(node);
    case 'unreadable':
      return renderUnreadable(node);
    case 'other list':
      return renderOtherList(node);
    case 'other':
      return renderOther(node);
  }
}

function renderGroup({ value }: GroupNode, grouping: Grouping): vscode.TreeItem {
  const label = value.isCopy ? vscode.l10n.t('Favourites') : (value.label ?? missingName(grouping));
  const item = new vscode.TreeItem(label, value.isOpen === true ? Expanded : Collapsed);
  const events = value.events.length;
  const talks = value.talks?.length ?? 0;
  item.description = String(events + talks);
  if (value.isCopy) item.iconPath = new vscode.ThemeIcon('star-full');
  speak(
    item,
    label,
    events > 0 || talks === 0 ? countOfEvents(events) : undefined,
    talks > 0 ? countOfTalks(talks) : undefined,
  );
  return item;
}

/** What the group of those is called that have none of what is grouped by. */
function missingName(grouping: Grouping): string {
  switch (grouping) {
    case 'year':
      return vscode.l10n.t('Undated');
    case 'location':
      return vscode.l10n.t('No place');
    case 'tag':
      return vscode.l10n.t('No tag');
    case 'series':
    case 'folder':
    case 'none':
      return '';
  }
}

function renderEvent({ value, parent }: EventNode, grouping: Grouping): vscode.TreeItem {
  const when = dateOf(value);
  const talks = talksOfEvent(value).length;
  const draft = value.notes.some(({ note }) => note.draft) ? vscode.l10n.t('draft') : undefined;
  const item = new vscode.TreeItem(value.title, talks > 0 || value.days.length > 0 ? Collapsed : None);
  const isBelowYear = grouping === 'year' && parent?.value.isCopy !== true;
  item.description = joined(isBelowYear ? dateWithoutYear(value) : dateBesideTitle(value), value.location, draft);
  item.iconPath = new vscode.ThemeIcon('notebook');
  speak(item, vscode.l10n.t('Event'), value.title, when, value.location, draft, countOfTalks(talks));
  decorate(item, countLooseEnds(value));
  return item;
}

function renderDay({ value }: DayNode): vscode.TreeItem {
  const when = value.date === undefined ? undefined : written(value.date);
  const isDate = value.title === value.date;
  const label = isDate && when !== undefined ? when : value.title;
  const talks = countOfTalks(value.talks.length);
  const item = new vscode.TreeItem(label, value.talks.length > 0 ? Collapsed : None);
  item.description = joined(isDate ? undefined : when, talks);
  item.iconPath = new vscode.ThemeIcon('calendar');
  speak(item, label, isDate ? undefined : when, talks);
  decorate(
    item,
    value.talks.reduce((sum, talk) => sum + looseEndsOfTalk(talk).length, 0),
  );
  return item;
}

function renderTalk(node: TalkNode): vscode.TreeItem {
  const noted = notedTalk(node.value);
  const { title, start, speakers } = contentOf(node.value);
  const names = listed(speakers.map((speaker) => speaker.name));
  const item = new vscode.TreeItem(title, noted !== undefined && noted.sections.length > 0 ? Collapsed : None);
  const event = eventBeside(node);
  item.description =
    event === undefined ? joined(start, names) : joined(names, event.title, dateOfTalkBesideTitle(event, node.value));
  item.iconPath = talkIcon(noted?.hasNotes);
  const date = dateOfTalk(node.value, node.value.day) ?? noted?.date ?? dayAbove(node);
  const state =
    noted === undefined
      ? vscode.l10n.t('only on the agenda')
      : noted.hasNotes
        ? undefined
        : vscode.l10n.t('no notes yet');
  speak(
    item,
    vscode.l10n.t('Talk'),
    title,
    names,
    event?.title,
    date === undefined ? undefined : written(date),
    start,
    state,
  );
  decorate(item, looseEndsOfTalk(node.value).length, noted === undefined);
  return item;
}

function renderSection({ value }: SectionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(value.title, value.children.length > 0 ? Collapsed : None);
  item.iconPath = new vscode.ThemeIcon('list-unordered');
  speak(item, vscode.l10n.t('Section'), value.title);
  return item;
}

/** The event of a talk that does not stand below it. */
function eventBeside({ parent, value }: TalkNode): LibraryEvent | undefined {
  return parent.kind === 'group' ? parent.value.talks?.find(({ talk }) => talk.id === value.id)?.event : undefined;
}

/** The date of the day or of the one-day event that a talk is in. */
function dayAbove({ parent }: TalkNode): string | undefined {
  if (parent.kind === 'group') return undefined;
  if (parent.kind === 'day') return parent.value.date;
  const only = onlyDay(parent.value);
  if (only?.date !== undefined) return only.date;
  return parent.value.end === undefined ? parent.value.start : undefined;
}

/** A microphone; an empty circle while nothing is written down, dimmed where no note has the talk at all. */
function talkIcon(hasNotes: boolean | undefined): vscode.ThemeIcon {
  if (hasNotes === undefined) return new vscode.ThemeIcon('circle-outline', new vscode.ThemeColor(dimmedColor));
  return new vscode.ThemeIcon(hasNotes ? 'mic' : 'circle-outline');
}

/** Counts loose ends at the right of the row, and at the end of what is read aloud. */
function decorate(item: vscode.TreeItem, looseEnds: number, dimmed = false): void {
  const uri = badgeUri({ looseEnds, dimmed });
  if (uri !== undefined) item.resourceUri = uri;
  if (looseEnds > 0) speak(item, item.accessibilityInformation?.label, countOfLooseEnds(looseEnds));
}

/** What a screen reader says for the row: `Talk, Werner Vogels' keynote, 30 Nov 2017, 2 loose ends`. */
function speak(item: vscode.TreeItem, ...parts: readonly (string | undefined)[]): void {
  item.accessibilityInformation = { label: parts.filter((part) => part !== undefined && part !== '').join(', ') };
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
