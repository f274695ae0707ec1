import type { LooseEnd, LooseEndKind } from '../note/model';
import { notedTalk, talksOfEvent } from './eventFacts';
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

export interface LooseEndItem {
  readonly kind: 'item';
  /** Stable while the loose end keeps its kind and its words. */
  readonly id: string;
  readonly parent: LooseEndEvent | LooseEndTalk;
  readonly note: LibraryNote;
  readonly looseEnd: LooseEnd;
  readonly children: readonly [];
}

export type LooseEndNode = LooseEndEvent | LooseEndTalk | LooseEndItem;

/** The loose ends of the kinds wanted, by event and talk; the newest event first. */
export function looseEndTree(events: readonly LibraryEvent[], kinds: ReadonlySet<LooseEndKind>): LooseEndEvent[] {
  return sortEvents(events, 'newest').flatMap((event) => {
    const node = eventNode(event, kinds);
    return node.count > 0 ? [node] : [];
  });
}

function eventNode(event: LibraryEvent, kinds: ReadonlySet<LooseEndKind>): LooseEndEvent {
  const children: (LooseEndTalk | LooseEndItem)[] = [];
  const open = new Map(event.notes.map((note) => [note, note.looseEnds.filter(({ kind }) => kinds.has(kind))]));
  const count = [...open.values()].reduce((sum, looseEnds) => sum + looseEnds.length, 0);
  const node: LooseEndEvent = { kind: 'event', id: event.id, parent: undefined, event, count, children };
  for (const talk of talksOfEvent(event)) {
    const noted = notedTalk(talk);
    const rest = open.get(talk.source) ?? [];
    if (noted === undefined || rest.length === 0) continue;
    const inTalk = rest.filter(({ line }) => noted.line <= line && line < noted.endLine);
    if (inTalk.length === 0) continue;
    // Each loose end is shown once, with the first talk that has it.
    open.set(
      talk.source,
      rest.filter((looseEnd) => !inTalk.includes(looseEnd)),
    );
    children.push(talkNode(node, talk, inTalk));
  }
  for (const [note, looseEnds] of open) children.push(...itemNodes(node, note, looseEnds));
  return node;
}

function talkNode(parent: LooseEndEvent, talk: EventTalk, looseEnds: readonly LooseEnd[]): LooseEndTalk {
  const children: LooseEndItem[] = [];
  const node: LooseEndTalk = { kind: 'talk', id: `${parent.id}/${talk.id}`, parent, talk, children };
  children.push(...itemNodes(node, talk.source, looseEnds));
  return node;
}

function itemNodes(
  parent: LooseEndEvent | LooseEndTalk,
  note: LibraryNote,
  looseEnds: readonly LooseEnd[],
): LooseEndItem[] {
  const seen = new Map<string, number>();
  return looseEnds.map((looseEnd) => {
    const name = `${parent.id}/${note.id}#${looseEnd.kind}:${looseEnd.text}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { kind: 'item', id: `${name}~${nth}`, parent, note, looseEnd, children: [] };
  });
}
