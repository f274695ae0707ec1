import { mainNote } from '../../core/library/eventFacts';
import type { SectionNode, TalkNode, TreeNode } from '../../core/library/eventTree';
import type { LibraryNote } from '../../core/library/model';
import type { Place } from '../common/places';

/** The place in a note that a node stands for; undefined for a node without a place of its own. */
export function placeOfNode(node: TreeNode): Place | undefined {
  switch (node.kind) {
    case 'group':
      return undefined;
    case 'event':
      return startOf(mainNote(node.value));
    case 'day':
      return startOf(node.value.talks.find((talk) => talk.source.note.kind === 'day')?.source);
    case 'talk': {
      const { source, content } = node.value;
      return { noteId: source.id, line: content.kind === 'noted' ? content.talk.line : content.entry.line };
    }
    case 'section':
      return { noteId: talkAbove(node).value.source.id, line: node.value.line };
  }
}

function startOf(note: LibraryNote | undefined): Place | undefined {
  return note === undefined ? undefined : { noteId: note.id, line: note.note.event?.title?.line ?? 0 };
}

function talkAbove(node: SectionNode): TalkNode {
  let above: TalkNode | SectionNode = node;
  while (above.kind === 'section') above = above.parent;
  return above;
}
