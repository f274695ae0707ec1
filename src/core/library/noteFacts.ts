import type { AgendaTime, JudgedKind, NoteFacts } from '../frontmatter/facts';
import type { FrontMatter } from '../frontmatter/model';
import type { Fact, Note } from '../note/model';
import { readPath } from '../note/pathFacts';
import { readNote } from '../note/readNote';
import { LineIndex } from '../text/lineIndex';
import type { LibraryEvent, NoteFile } from './model';

/**
 * What validation wants to know about a note, or undefined when it is none of the kinds that are judged.
 * What the note tells outside its front matter is found by reading it once more without.
 * @param event the event it belongs to, if the library knows one
 */
export function noteFacts(file: Omit<NoteFile, 'id'>, frontMatter: FrontMatter | undefined, event?: LibraryEvent): NoteFacts | undefined {
  const { text, path, root } = file;
  const note = readNote(text, path, { workspace: root });
  const { kind } = note;
  if (!isJudged(kind)) return undefined;
  const body = text.slice(frontMatter?.block.bodyStart ?? 0);
  const rest = frontMatter === undefined ? note : readNote(body, path, { workspace: root });
  const agenda = agendaTimes(text, note);
  return {
    kind,
    ...toldBy(rest, note, body),
    ...(kind !== 'event' && eventOf(note, event)),
    ...(agenda.length > 0 && { agenda }),
  };
}

function isJudged(kind: Note['kind']): kind is JudgedKind {
  return kind === 'event' || kind === 'day' || kind === 'talk';
}

function toldBy(rest: Note, note: Note, body: string): Omit<NoteFacts, 'kind'> {
  const { title, event } = rest;
  const [talk, ...others] = rest.talks;
  const speakers = note.kind === 'talk' && talk !== undefined && others.length === 0 ? talk.speakers.map(({ name }) => name) : [];
  return {
    ...(title !== undefined && { title: { value: title, source: body.includes(title) ? 'heading' : 'file name' } }),
    ...toldDate(rest, note),
    ...(note.kind === 'event' && event?.end && isDay(event.end.value) && { endDate: event.end.value }),
    ...(speakers.length > 0 && { speakers }),
    ...(event?.location && { location: event.location.value }),
  };
}

/** A post's date is that of its posting: the day of the event that it tells elsewhere contradicts nothing. */
function toldDate(rest: Note, note: Note): Pick<NoteFacts, 'date' | 'isOwnDate'> {
  const start = rest.event?.start;
  if (start === undefined) {
    const { date } = readPath(rest.path, undefined);
    return date === undefined ? {} : { date: { value: date, source: 'file name' } };
  }
  const { value, source, certain } = start;
  const told = source === 'file name' || source === 'heading' ? source : 'text';
  const isOwnDate = certain && told !== 'text' && isDay(value) && note.event?.start?.source === 'front matter';
  return { date: { value, source: told }, isOwnDate };
}

function isDay(date: string): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}

/** The event as its own notes state it: what other talks say about its days would only be as good as this note. */
function eventOf(note: Note, event: LibraryEvent | undefined): Pick<NoteFacts, 'event'> {
  const title = event?.title ?? note.event?.title?.value;
  if (title === undefined) return {};
  const stated = event?.notes.find((member) => member.note.kind === 'event' && member.note.path !== note.path && isStated(member.note.event?.start) && isStated(member.note.event?.end));
  const { start, end } = stated?.note.event ?? {};
  return { event: { title, ...(start && end && { start: start.value, end: end.value }) } };
}

function isStated(fact: Fact<string> | undefined): boolean {
  return fact?.certain === true && fact.source === 'front matter' && isDay(fact.value);
}

function agendaTimes(text: string, { agenda }: Note): AgendaTime[] {
  if (agenda.length < 2) return [];
  const lines = new LineIndex(text);
  return agenda
    .filter(({ isTalk }) => isTalk)
    .map(({ start, end, room, line }) => {
      const content = lines.line(line);
      const range = { start: lines.startOf(line) + (content.length - content.trimStart().length), end: lines.endOf(line) };
      return { start, ...(end !== undefined && { end }), ...(room !== undefined && { room }), line, range };
    });
}
