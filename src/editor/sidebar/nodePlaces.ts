import type { SectionNode, TalkNode, TreeNode } from '../../core/library/eventTree';
import { placeOfEvent, placeOfNote, placeOfTalk, type Place } from '../common/places';

/** The place in a note that a node stands for; undefined for a node without a place of its own. */
export function placeOfNode(node: TreeNode): Place | undefined {
  switch (node.kind) {
    case 'group':
      return undefined;
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

function talkAbove(node: SectionNode): TalkNode {
  let above: TalkNode | SectionNode = node;
  while (above.kind === 'section') above = above.parent;
  return above;
}
