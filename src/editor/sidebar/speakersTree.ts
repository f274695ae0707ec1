import * as vscode from 'vscode';
import { peopleOf, type Person } from '../../core/library/people';
import type { FoundTalk } from '../../core/library/search';
import { countOfTalks } from '../common/counts';
import type { ArrangementKeeper } from './arrangement';
import { renderFoundTalk } from './foundTalk';
import { LibraryTree } from './libraryTree';
import type { ShownEvents } from './shownEvents';

interface PersonNode {
  readonly kind: 'person';
  readonly id: string;
  readonly parent: undefined;
  readonly person: Person;
  readonly children: readonly SpeakerTalkNode[];
}

interface SpeakerTalkNode {
  readonly kind: 'talk';
  readonly id: string;
  readonly parent: PersonNode;
  readonly found: FoundTalk;
  readonly children: readonly [];
}

export type SpeakerNode = PersonNode | SpeakerTalkNode;

/** Everybody who spoke, with their talks over all events. */
export function createSpeakersTree(shown: ShownEvents, arrangement: ArrangementKeeper): LibraryTree<SpeakerNode> {
  return new LibraryTree<SpeakerNode>(shown, {
    rootsOf: (events) => peopleOf(events, arrangement.current.speakers).map(personNode),
    render,
    settings: [],
  });
}

function personNode(person: Person): PersonNode {
  const children: SpeakerTalkNode[] = [];
  const node: PersonNode = { kind: 'person', id: person.id, parent: undefined, person, children };
  for (const found of person.talks)
    children.push({ kind: 'talk', id: `${person.id}/${found.talk.id}`, parent: node, found, children: [] });
  return node;
}

function render(node: SpeakerNode): vscode.TreeItem {
  return node.kind === 'person' ? renderPerson(node.person) : renderFoundTalk(node.found);
}

function renderPerson({ name, role, affiliation, talks }: Person): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const about = [role, affiliation].filter((part) => part !== undefined).join(', ');
  item.description = [about, talks.length > 1 ? countOfTalks(talks.length) : '']
    .filter((part) => part !== '')
    .join(' · ');
  item.contextValue = 'speaker';
  item.iconPath = new vscode.ThemeIcon('person');
  item.accessibilityInformation = {
    label: [vscode.l10n.t('Speaker'), name, about, countOfTalks(talks.length)].filter((part) => part !== '').join(', '),
  };
  return item;
}
