import type { SectionNode, TalkNode, TreeNode } from '../../core/library/eventTree';
import { contentOf } from '../../core/library/talks';
import { placeOfEvent, placeOfNote, placeOfTalk, type Place } from '../common/places';

/** The place in a note that a node stands for; undefined for a node without a place of its own. */
export function placeOfNode(node: TreeNode): Place | undefined {
  switch (node.kind) {
    case 'group':
    case 'unreadable list':
    case 'unreadable':
    case 'other list':
      return undefined;
    case 'other':
      return placeOfNote(node.value);
    case 'event':
      return placeOfEvent(node.value);
    case 'day': {
      const talk = node.value.talks.find(({ source }) => source.note.kind === 'day');
      return talk === undefined ? undefined : placeOfNote(talk.source);
    }
    case 'talk':
      return placeOfTalk(node.value);
    case 'section':
      return { noteId: talkAbove(node).value.source.id, line: node.value.line };
  }
}

/** What a node is called, without what the view adds to it. */
export function titleOf(node: TreeNode): string {
  switch (node.kind) {
    case 'group':
      return node.value.label ?? '';
    case 'talk':
      return contentOf(node.value).title;
    case 'event':
    case 'day':
    case 'section':
      return node.value.title;
    case 'unreadable list':
    case 'other list':
      return '';
    case 'unreadable':
      return node.value.path;
    case 'other':
      return node.value.note.path;
  }
}

/** The rows a command is meant for: the selected ones where it was called on one of them. */
export function chosen(node: TreeNode, all: readonly TreeNode[] | undefined): readonly TreeNode[] {
  return all?.includes(node) === true ? all : [node];
}

function talkAbove(node: SectionNode): TalkNode {
  let above: TalkNode | SectionNode = node;
  while (above.kind === 'section') above = above.parent;
  return above;
}
