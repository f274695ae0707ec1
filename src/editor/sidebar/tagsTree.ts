import * as vscode from 'vscode';
import type { LibraryEvent } from '../../core/library/model';
import type { FoundTalk } from '../../core/library/search';
import { tagsOf, type Tag } from '../../core/library/tags';
import { dateBesideTitle } from '../common/dates';
import { openCommand, placeOfEvent } from '../common/places';
import { countOfEvents, countOfTalks } from '../common/counts';
import { renderFoundTalk } from './foundTalk';
import { LibraryTree } from './libraryTree';
import type { ShownEvents } from './shownEvents';

interface TagRootNode {
  readonly kind: 'tag';
  readonly id: string;
  readonly parent: undefined;
  readonly tag: Tag;
  readonly children: readonly TaggedNode[];
}

/** An event or a talk that has the tag. */
interface TaggedNode {
  readonly kind: 'tagged';
  readonly id: string;
  readonly parent: TagRootNode;
  readonly value: LibraryEvent | FoundTalk;
  readonly children: readonly [];
}

export type TagNode = TagRootNode | TaggedNode;

/** The tags, with the events and talks that have them. */
export function createTagsTree(shown: ShownEvents): LibraryTree<TagNode> {
  return new LibraryTree<TagNode>(shown, { rootsOf: (events) => tagsOf(events).map(tagNode), render, settings: [] });
}

function tagNode(tag: Tag): TagRootNode {
  const children: TaggedNode[] = [];
  const node: TagRootNode = { kind: 'tag', id: tag.id, parent: undefined, tag, children };
  const add = (id: string, value: LibraryEvent | FoundTalk): void => {
    children.push({ kind: 'tagged', id: `${tag.id}/${id}`, parent: node, value, children: [] });
  };
  for (const event of tag.events) add(event.id, event);
  for (const found of tag.talks) add(found.talk.id, found);
  return node;
}

function render(node: TagNode): vscode.TreeItem {
  if (node.kind === 'tag') return renderTag(node.tag);
  return 'talk' in node.value ? renderFoundTalk(node.value) : renderTaggedEvent(node.value);
}

function renderTag({ name, events, talks }: Tag): vscode.TreeItem {
  const counts = [
    events.length > 0 ? countOfEvents(events.length) : '',
    talks.length > 0 ? countOfTalks(talks.length) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = counts;
  item.contextValue = 'tag';
  item.iconPath = new vscode.ThemeIcon('tag');
  item.accessibilityInformation = { label: `${vscode.l10n.t('Tag')}, ${name}, ${counts}` };
  return item;
}

function renderTaggedEvent(event: LibraryEvent): vscode.TreeItem {
  const when = dateBesideTitle(event);
  const item = new vscode.TreeItem(event.title, vscode.TreeItemCollapsibleState.None);
  item.description = when ?? '';
  item.iconPath = new vscode.ThemeIcon('notebook');
  const place = placeOfEvent(event);
  if (place !== undefined) item.command = openCommand(place);
  item.accessibilityInformation = {
    label: [vscode.l10n.t('Event'), event.title, when].filter((part) => part !== undefined).join(', '),
  };
  return item;
}
