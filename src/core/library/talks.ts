import type { AgendaEntry, Talk } from '../note/model';
import { compact } from '../text/fold';
import { KnownTalks } from './announced';
import type { EventTalk, LibraryNote } from './model';

/** The talks of an event's notes in the order of the notes; those only announced stand where their time puts them. */
export function talksOf(notes: readonly LibraryNote[]): Map<LibraryNote, readonly EventTalk[]> {
  const talks = new Map(notes.map((source) => [source, notedTalks(source)]));
  const announcing = notes.filter((source) => source.note.agenda.some(isAnnounced));
  if (announcing.length === 0) return talks;

  const known = new KnownTalks(notes);
  for (const [{ note }, own] of talks) {
    const told = new Set(note.agenda.map(({ talk }) => talk));
    for (const [index, talk] of own.entries()) known.add(contentOf(talk), note, told.has(index));
  }
  for (const source of announcing) {
    const announced = known.addNew(source.note.agenda.filter(isAnnounced), source.note);
    talks.set(source, withAnnounced(source, notedTalks(source), announced));
  }
  return talks;
}

function isAnnounced(entry: AgendaEntry): boolean {
  return entry.isTalk && entry.talk === undefined;
}

/** What a talk or an agenda entry both tell. */
export function contentOf(talk: EventTalk): Talk | AgendaEntry {
  return talk.content.kind === 'noted' ? talk.content.talk : talk.content.entry;
}

/** Kept as long as the note stays as it is: an event of many notes is put together again whenever one of them changes. */
const known = new WeakMap<LibraryNote, readonly EventTalk[]>();

/** A note's own talks. The rows of an index lead to other notes: they are no talks of their own. */
function notedTalks(source: LibraryNote): readonly EventTalk[] {
  let talks = known.get(source);
  if (!talks) {
    const nextId = idsFor(source);
    const own = source.note.kind === 'index' ? [] : source.note.talks;
    talks = own.map((talk): EventTalk => ({ id: nextId('', talk.title), source, content: { kind: 'noted', talk } }));
    known.set(source, talks);
  }
  return talks;
}

function withAnnounced(source: LibraryNote, noted: readonly EventTalk[], entries: readonly AgendaEntry[]): EventTalk[] {
  const nextId = idsFor(source);
  const talks = [...noted];
  for (const entry of entries) {
    const talk: EventTalk = { id: nextId('agenda/', entry.title), source, content: { kind: 'announced', entry } };
    talks.splice(placeFor(entry, talks), 0, talk);
  }
  return talks;
}

/** Before the first talk of its day that begins later, else behind the last of that day, else at the end. */
function placeFor(entry: AgendaEntry, talks: readonly EventTalk[]): number {
  const hasDay = entry.day !== undefined || entry.date !== undefined;
  const contents = talks.map(contentOf);
  const isSameDay = ({ day, date }: Talk | AgendaEntry): boolean =>
    !hasDay || (day === entry.day && date === entry.date);
  const later = contents.findIndex((other) => isSameDay(other) && (other.start ?? '') > entry.start);
  if (later >= 0) return later;
  const last = contents.findLastIndex(isSameDay);
  return last < 0 ? talks.length : last + 1;
}

/** Ids from note and title; a second talk of the same title in the note gets a number. */
function idsFor(source: LibraryNote): (sort: string, title: string) => string {
  const seen = new Map<string, number>();
  return (sort, title) => {
    const key = sort + compact(title);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${source.id}#${key}${count > 1 ? `~${count}` : ''}`;
  };
}
