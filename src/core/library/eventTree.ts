import type { Section } from '../note/model';
import { holdsLine } from '../text/range';
import { notedTalk } from './eventFacts';
import type { LibraryChange } from './noteLibrary';
import type { EventDay, EventTalk, LibraryEvent, LibraryNote } from './model';
import type { FoundTalk } from './search';
import type { Unreadable } from './unreadable';

/** Events under one heading of the tree: a year, a series, a place. */
export interface EventGroup {
  readonly id: string;
  /** Absent for the events that have none of what is grouped by. */
  readonly label?: string;
  /** Its events stand elsewhere in the tree, too, and are looked for there. */
  readonly isCopy?: true;
  /** It stands open as long as nobody folds it; others are folded until somebody opens them. */
  readonly isOpen?: true;
  readonly events: readonly LibraryEvent[];
  /** Talks that stand there without their events, below those that do. */
  readonly talks?: readonly FoundTalk[];
}

/** A place in the tree. It stays the same object while what it stands for stays; only `value` moves on. */
interface Node<Kind, Value, Parent> {
  readonly kind: Kind;
  /** Unique in the tree and stable while what it stands for keeps its place and name. */
  readonly id: string;
  readonly parent: Parent;
  readonly value: Value;
}

export type GroupNode = Node<'group', EventGroup, undefined>;
export type EventNode = Node<'event', LibraryEvent, GroupNode | undefined>;
export type DayNode = Node<'day', EventDay, EventNode>;
export type TalkNode = Node<'talk', EventTalk, EventNode | DayNode | GroupNode>;
export type SectionNode = Node<'section', Section, TalkNode | SectionNode>;
/** All that cannot be read, at the end of the tree. */
export type UnreadableListNode = Node<'unreadable list', readonly Unreadable[], undefined>;
export type UnreadableNode = Node<'unreadable', Unreadable, UnreadableListNode>;
/** The notes that are about no event, where a person wants to see them. */
export type OtherListNode = Node<'other list', readonly LibraryNote[], undefined>;
export type OtherNode = Node<'other', LibraryNote, OtherListNode>;
export type TreeNode =
  | GroupNode
  | EventNode
  | DayNode
  | TalkNode
  | SectionNode
  | UnreadableListNode
  | UnreadableNode
  | OtherListNode
  | OtherNode;

/** What has to be drawn again: everything, or these nodes with what is below them. */
export type TreeChange = 'all' | readonly TreeNode[];

/** The roots of the tree: groups, then events that stand by themselves, what cannot be read, and other notes. */
export interface TreeRoots {
  readonly groups: readonly EventGroup[];
  readonly events: readonly LibraryEvent[];
  /** The same array as long as it holds the same. */
  readonly unreadable?: readonly Unreadable[];
  /** Notes about no event, in the order in which they stand; the same array as long as it holds the same. */
  readonly others?: readonly LibraryNote[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The tree of events, days, talks and sections. Nodes come into being when somebody asks for them
 * and are kept, so that a view can refresh, reveal and stay expanded by the node itself.
 */
export class EventTree {
  private roots: readonly TreeNode[] = [];
  /** The children somebody asked for, and whether they still hold. */
  private readonly known = new Map<TreeNode, { readonly nodes: readonly TreeNode[]; readonly stale: boolean }>();

  constructor(roots: TreeRoots) {
    this.roots = this.rootNodes(roots);
  }

  children(node?: TreeNode): readonly TreeNode[] {
    if (node === undefined) return this.roots;
    const known = this.known.get(node);
    if (known !== undefined && !known.stale) return known.nodes;
    const nodes = this.reuse(known?.nodes ?? [], childrenOf(node));
    this.known.set(node, { nodes, stale: false });
    return nodes;
  }

  /** Takes in the roots after a change of the library and says what has to be drawn again. */
  update(roots: TreeRoots, change: LibraryChange): TreeChange {
    const before = this.roots;
    const values = before.map(({ value }) => value);
    this.roots = this.rootNodes(roots);
    if (!sameNodes(before, this.roots)) {
      for (const node of this.known.keys()) this.invalidate(node);
      return 'all';
    }
    const changed: TreeNode[] = [];
    for (const [index, root] of this.roots.entries()) {
      if (root.kind === 'group') this.updateGroup(root, change, changed);
      else if (root.kind === 'event' ? change.events.has(root.value.id) : root.value !== values[index])
        changed.push(this.invalidateBelow(root));
    }
    return changed;
  }

  /** The deepest node for a 0-based line of a note: its talk or section, or else its event. Undefined for a note of no event. */
  find(noteId: string, line: number): TreeNode | undefined {
    for (const root of this.roots) {
      if (root.kind === 'group' && root.value.isCopy) continue;
      const found = findIn(this, root, noteId, line);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private updateGroup(group: GroupNode, change: LibraryChange, changed: TreeNode[]): void {
    const before = this.known.get(group)?.nodes;
    if (before === undefined) return;
    this.invalidate(group);
    const after = this.children(group);
    const talks = new Map(group.value.talks?.map(({ event, talk }) => [talk.id, event.id]));
    const touched = after.filter((node) => {
      if (node.kind === 'talk') return change.events.has(talks.get(node.value.id) ?? '');
      return node.kind === 'event' && change.events.has(node.value.id);
    });
    for (const node of touched) this.invalidateBelow(node);
    if (sameNodes(before, after)) changed.push(...touched);
    else changed.push(group);
  }

  private invalidate(node: TreeNode): void {
    const known = this.known.get(node);
    if (known !== undefined) this.known.set(node, { ...known, stale: true });
  }

  private invalidateBelow(node: TreeNode): TreeNode {
    for (const child of this.known.get(node)?.nodes ?? []) this.invalidateBelow(child);
    this.invalidate(node);
    return node;
  }

  private rootNodes({ groups, events, unreadable = [], others = [] }: TreeRoots): readonly TreeNode[] {
    return this.reuse(this.roots, [
      ...groups.map((value): GroupNode => ({ kind: 'group', id: `group:${value.id}`, parent: undefined, value })),
      ...events.map((value): EventNode => ({ kind: 'event', id: value.id, parent: undefined, value })),
      ...(unreadable.length === 0
        ? []
        : [
            {
              kind: 'unreadable list',
              id: 'unreadable',
              parent: undefined,
              value: unreadable,
            } satisfies UnreadableListNode,
          ]),
      ...(others.length === 0
        ? []
        : [{ kind: 'other list', id: 'others', parent: undefined, value: others } satisfies OtherListNode]),
    ]);
  }

  /** Keeps the node that stood in a place before, with its new value; forgets those that are gone. */
  private reuse(before: readonly TreeNode[], fresh: readonly TreeNode[]): readonly TreeNode[] {
    const old = new Map(before.map((node) => [node.id, node]));
    const nodes = fresh.map((node) => {
      const kept = old.get(node.id);
      if (kept?.kind !== node.kind) return node;
      old.delete(node.id);
      (kept as Mutable<TreeNode>).value = node.value;
      return kept;
    });
    for (const gone of old.values()) this.forget(gone);
    return nodes;
  }

  private forget(node: TreeNode): void {
    for (const child of this.known.get(node)?.nodes ?? []) this.forget(child);
    this.known.delete(node);
  }
}

function childrenOf(node: TreeNode): readonly TreeNode[] {
  switch (node.kind) {
    case 'group':
      return [
        ...node.value.events.map((value): EventNode => ({
          kind: 'event',
          id: `${node.id}/${value.id}`,
          parent: node,
          value,
        })),
        ...talkNodes(
          node,
          (node.value.talks ?? []).map(({ talk }) => talk),
        ),
      ];
    case 'event': {
      const only = onlyDay(node.value);
      if (only !== undefined) return talkNodes(node, [...only.talks, ...node.value.talks]);
      return [
        ...node.value.days.map((value): DayNode => ({
          kind: 'day',
          id: `${node.id}/${value.id}`,
          parent: node,
          value,
        })),
        ...talkNodes(node, node.value.talks),
      ];
    }
    case 'day':
      return talkNodes(node, node.value.talks);
    case 'talk':
      return sectionNodes(node, notedTalk(node.value)?.sections ?? []);
    case 'section':
      return sectionNodes(node, node.value.children);
    case 'unreadable list':
      return node.value.map((value) => ({ kind: 'unreadable', id: `${node.id}/${value.id}`, parent: node, value }));
    case 'other list':
      return node.value.map((value) => ({ kind: 'other', id: `${node.id}/${value.id}`, parent: node, value }));
    case 'unreadable':
    case 'other':
      return [];
  }
}

/** The day of an event that has no other: its talks stand below the event itself. One without talks is all there is to see. */
export function onlyDay({ days }: LibraryEvent): EventDay | undefined {
  const [day, ...others] = days;
  return others.length === 0 && day !== undefined && day.talks.length > 0 ? day : undefined;
}

function talkNodes(parent: EventNode | DayNode | GroupNode, talks: readonly EventTalk[]): TalkNode[] {
  return talks.map((value) => ({ kind: 'talk', id: `${parent.id}/${value.id}`, parent, value }));
}

function sectionNodes(parent: TalkNode | SectionNode, sections: readonly Section[]): SectionNode[] {
  const seen = new Map<string, number>();
  return sections.map((value) => {
    const nth = (seen.get(value.title) ?? 0) + 1;
    seen.set(value.title, nth);
    return { kind: 'section', id: `${parent.id}/${value.title}#${nth}`, parent, value };
  });
}

function sameNodes(a: readonly TreeNode[], b: readonly TreeNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node === b[index]);
}

function findIn(tree: EventTree, node: TreeNode, noteId: string, line: number): TreeNode | undefined {
  if (!mayHold(node, noteId, line)) return undefined;
  for (const child of tree.children(node)) {
    const found = findIn(tree, child, noteId, line);
    if (found !== undefined) return found;
  }
  // A group or a day has no lines of its own.
  return node.kind === 'group' || node.kind === 'day' ? undefined : node;
}

/** Whether a line of a note belongs to what the node shows. */
function mayHold(node: TreeNode, noteId: string, line: number): boolean {
  switch (node.kind) {
    case 'group':
      return node.value.events.some((event) => event.notes.some((note) => note.id === noteId));
    case 'event':
      return node.value.notes.some((note) => note.id === noteId);
    case 'day':
      return node.value.talks.some((talk) => talk.source.id === noteId);
    case 'talk': {
      const talk = notedTalk(node.value);
      return node.value.source.id === noteId && talk !== undefined && holdsLine(talk, line);
    }
    case 'section':
      return holdsLine(node.value, line);
    case 'unreadable list':
    case 'unreadable':
    case 'other list':
    case 'other':
      return false;
  }
}
