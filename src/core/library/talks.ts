import type { AgendaEntry, Talk } from '../note/model';
import { compact } from '../text/fold';
import type { EventTalk, LibraryNote } from './model';

/** The talks of an event's notes in the order of the notes; those only announced stand where their time puts them. */
export function talksOf(notes: readonly LibraryNote[]): Map<LibraryNote, readonly EventTalk[]> {
  const talks = new Map(notes.map((source) => [source, notedTalks(source)]));
  const announcing = notes.filter((source) => source.note.agenda.some(isAnnounced));
  if (announcing.length === 0) return talks;

  const titles = new Titles();
  for (const talk of [...talks.values()].flat()) {
    const { title } = contentOf(talk);
    titles.add(title);
    titles.add(bareTitle(title));
  }
  for (const source of announcing) {
    const announced = source.note.agenda.filter(
      (entry) => isAnnounced(entry) && !titles.has(bareTitle(entry.title)) && titles.add(entry.title),
    );
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

/** `Keynote: Where rivers meet` without its sort: agenda and note need not both tell it. */
function bareTitle(title: string): string {
  return /^\p{L}+(?: \p{L}+)?: {1,5}(\S.{7,})$/u.exec(title)?.[1] ?? title;
}

/** Shorter titles name nothing that a longer one could be told by. */
const shortestStart = 8;

/** The titles met so far; a title that only lacks the end of another is the same one. */
class Titles {
  private readonly byStart = new Map<string, string[]>();

  /** Returns whether the title is new. */
  add(title: string): boolean {
    if (this.has(title)) return false;
    const text = compact(title);
    const start = text.slice(0, shortestStart);
    const others = this.byStart.get(start);
    if (others === undefined) this.byStart.set(start, [text]);
    else others.push(text);
    return true;
  }

  has(title: string): boolean {
    const text = compact(title);
    const start = text.slice(0, shortestStart);
    return (this.byStart.get(start) ?? []).some(
      (other) =>
        text === other || (start.length === shortestStart && (text.startsWith(other) || other.startsWith(text))),
    );
  }
}
