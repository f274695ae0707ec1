import type { LooseEnd, LooseEndKind, Talk } from '../note/model';
import { holdsLine } from '../text/range';
import { notedTalk, talksOfEvent } from './eventFacts';
import { groupBy } from './groupBy';
import type { EventTalk, LibraryEvent, LibraryNote } from './model';
import { sortEvents } from './sort';

/** An event with loose ends: those of its talks, then those that stand outside of every talk. */
export interface LooseEndEvent {
  readonly kind: 'event';
  readonly id: string;
  readonly parent: undefined;
  readonly event: LibraryEvent;
  /** Of all that is below. */
  readonly count: number;
  readonly children: readonly (LooseEndTalk | LooseEndItem)[];
}

export interface LooseEndTalk {
  readonly kind: 'talk';
  readonly id: string;
  readonly parent: LooseEndEvent;
  readonly talk: EventTalk;
  readonly children: readonly LooseEndItem[];
}

/** All loose ends of a kind, whatever event they belong to. */
export interface LooseEndKindGroup {
  readonly kind: 'kind';
  readonly id: string;
  readonly parent: undefined;
  readonly of: LooseEndKind;
  readonly children: readonly LooseEndItem[];
}

export interface LooseEndItem {
  readonly kind: 'item';
  /** Stable while the loose end keeps its kind and its words. */
  readonly id: string;
  /** Undefined where nothing is grouped. */
  readonly parent: LooseEndEvent | LooseEndTalk | LooseEndKindGroup | undefined;
  readonly event: LibraryEvent;
  readonly talk: EventTalk | undefined;
  readonly note: LibraryNote;
  readonly looseEnd: LooseEnd;
  readonly children: readonly [];
}

export type LooseEndNode = LooseEndEvent | LooseEndTalk | LooseEndKindGroup | LooseEndItem;

/** By what the loose ends stand together: by event and talk, by kind, or not at all. */
export const looseEndGroupings = ['event', 'kind', 'flat'] as const;
export type LooseEndGrouping = (typeof looseEndGroupings)[number];

export interface LooseEndsWanted {
  readonly kinds: ReadonlySet<LooseEndKind>;
  /** What a person does not want to hear of again, by {@link dismissalOf}. */
  readonly dismissed?: ReadonlySet<string>;
}

/** What stands for a loose end as long as its note, kind and words stay the same. */
export function dismissalOf(note: Pick<LibraryNote, 'id'>, { kind, text }: LooseEnd): string {
  return `${note.id}#${kind}:${text}`;
}

/** Whether a person wants to hear of a loose end of a note. */
export function isWanted(
  note: Pick<LibraryNote, 'id'>,
  looseEnd: LooseEnd,
  { kinds, dismissed }: LooseEndsWanted,
): boolean {
  return kinds.has(looseEnd.kind) && dismissed?.has(dismissalOf(note, looseEnd)) !== true;
}

/** The loose ends wanted, by event and talk; the newest event first. */
export function looseEndTree(events: readonly LibraryEvent[], wanted: LooseEndsWanted): LooseEndEvent[] {
  return sortEvents(events, 'newest').flatMap((event) => {
    const node = eventNode(event, wanted);
    return node.count > 0 ? [node] : [];
  });
}

/** The same loose ends in other groups, in the same order. */
export function regrouped(tree: readonly LooseEndEvent[], grouping: LooseEndGrouping): readonly LooseEndNode[] {
  if (grouping === 'event') return tree;
  const items = itemsOf(tree).map((item): LooseEndItem => ({
    ...item,
    id: `${grouping}/${item.id}`,
    parent: undefined,
  }));
  if (grouping === 'flat') return items;
  return [...groupBy(items, ({ looseEnd }) => looseEnd.kind)].map(([of, members]) => {
    const children: LooseEndItem[] = [];
    const group: LooseEndKindGroup = { kind: 'kind', id: `kind/${of}`, parent: undefined, of, children };
    for (const item of members) children.push({ ...item, parent: group });
    return group;
  });
}

/** All loose ends in or below nodes, in the order they are shown. */
export function itemsOf(nodes: readonly LooseEndNode[]): LooseEndItem[] {
  return nodes.flatMap((node) => (node.kind === 'item' ? [node] : itemsOf(node.children)));
}

function eventNode(event: LibraryEvent, wanted: LooseEndsWanted): LooseEndEvent {
  const children: (LooseEndTalk | LooseEndItem)[] = [];
  const shown = new Set(talksOfEvent(event).map(notedTalk));
  const open = new Map(
    event.notes.map((note) => [
      note,
      note.looseEnds.filter((one) => isWanted(note, one, wanted) && !isInHiddenTalk(note, one, shown)),
    ]),
  );
  const count = [...open.values()].reduce((sum, looseEnds) => sum + looseEnds.length, 0);
  const node: LooseEndEvent = { kind: 'event', id: event.id, parent: undefined, event, count, children };
  for (const talk of talksOfEvent(event)) {
    const noted = notedTalk(talk);
    const rest = open.get(talk.source) ?? [];
    if (noted === undefined || rest.length === 0) continue;
    const inTalk = rest.filter(({ line }) => holdsLine(noted, line));
    if (inTalk.length === 0) continue;
    // Each loose end is shown once, with the first talk that has it.
    open.set(
      talk.source,
      rest.filter((looseEnd) => !inTalk.includes(looseEnd)),
    );
    children.push(talkNode(node, talk, inTalk));
  }
  for (const [note, looseEnds] of open) children.push(...itemNodes(node, { event, talk: undefined, note }, looseEnds));
  return node;
}

/** Whether a loose end stands in talks alone that a filter leaves out. The rows of an index are talks of other notes. */
function isInHiddenTalk({ note }: LibraryNote, { line }: LooseEnd, shown: ReadonlySet<Talk | undefined>): boolean {
  if (note.kind === 'index') return false;
  const around = note.talks.filter((talk) => holdsLine(talk, line));
  return around.length > 0 && !around.some((talk) => shown.has(talk));
}

function talkNode(parent: LooseEndEvent, talk: EventTalk, looseEnds: readonly LooseEnd[]): LooseEndTalk {
  const children: LooseEndItem[] = [];
  const node: LooseEndTalk = { kind: 'talk', id: `${parent.id}/${talk.id}`, parent, talk, children };
  children.push(...itemNodes(node, { event: parent.event, talk, note: talk.source }, looseEnds));
  return node;
}

function itemNodes(
  parent: LooseEndEvent | LooseEndTalk,
  owner: Pick<LooseEndItem, 'event' | 'talk' | 'note'>,
  looseEnds: readonly LooseEnd[],
): LooseEndItem[] {
  const seen = new Map<string, number>();
  return looseEnds.map((looseEnd) => {
    const name = `${parent.id}/${dismissalOf(owner.note, looseEnd)}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { kind: 'item', id: `${name}~${nth}`, parent, ...owner, looseEnd, children: [] };
  });
}
