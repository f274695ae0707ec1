import type { AgendaEntry, Talk } from '../note/model';
import { compact } from '../text/fold';
import type { EventTalk, LibraryNote } from './model';

/** Announced titles shorter than this name nothing that could be told apart by a part of it. */
const shortestPart = 8;

/** The talks of an event's notes in the order of the notes; those only announced stand where their time puts them. */
export function talksOf(notes: readonly LibraryNote[]): Map<LibraryNote, EventTalk[]> {
  const titles = notes.flatMap((source) => talksIn(source).map((talk) => compact(talk.title)));
  const talks = new Map<LibraryNote, EventTalk[]>();
  for (const source of notes) {
    const nextId = idsFor(source);
    const noted = talksIn(source).map((talk): EventTalk => ({ id: nextId(talk.title), source, content: { kind: 'noted', talk } }));
    for (const entry of source.note.agenda) {
      if (!entry.isTalk || entry.talk !== undefined) continue;
      const title = compact(entry.title);
      if (titles.some((known) => isSameTitle(known, title))) continue;
      titles.push(title);
      insertByStart(noted, { id: nextId(entry.title), source, content: { kind: 'announced', entry } });
    }
    talks.set(source, noted);
  }
  return talks;
}

/** What a talk or an agenda entry both tell. */
export function contentOf(talk: EventTalk): Talk | AgendaEntry {
  return talk.content.kind === 'noted' ? talk.content.talk : talk.content.entry;
}

/** The rows of an index lead to other notes: they are no talks of their own. */
function talksIn(source: LibraryNote): readonly Talk[] {
  return source.note.kind === 'index' ? [] : source.note.talks;
}

function isSameTitle(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= shortestPart && long.includes(short);
}

/** Ids from note and title; a second talk of the same title in the note gets a number. */
function idsFor(source: LibraryNote): (title: string) => string {
  const seen = new Map<string, number>();
  return (title) => {
    const key = compact(title);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${source.id}#${key}${count > 1 ? `~${count}` : ''}`;
  };
}

function insertByStart(talks: EventTalk[], talk: EventTalk): void {
  const start = contentOf(talk).start ?? '';
  const later = talks.findIndex((other) => (contentOf(other).start ?? '') > start);
  talks.splice(later < 0 ? talks.length : later, 0, talk);
}
