import type { AgendaTime, JudgedKind, NoteFacts, Told } from '../frontmatter/facts';
import type { FrontMatter } from '../frontmatter/model';
import type { Site } from '../frontmatter/site';
import { isFullDate } from '../text/isoDates';
import type { AgendaEntry, Fact, Note } from '../note/model';
import { dateInPath, readPath } from '../note/survey/pathFacts';
import { readNoteOnce } from '../note/recentNotes';
import { LineIndex } from '../text/lineIndex';
import type { LibraryEvent, NoteFile } from './model';

/**
 * What validation wants to know about a note, or undefined when it is none of the kinds that are judged.
 * @param event the event it belongs to, if the library knows one
 * @param site the site it belongs to, if there is one
 */
export function noteFacts(
  file: Omit<NoteFile, 'id'>,
  frontMatter: FrontMatter | undefined,
  event?: LibraryEvent,
  site?: Site,
): NoteFacts | undefined {
  const note = readNoteOnce(file.text, file.path, { workspace: file.root });
  const { kind } = note;
  return isJudged(kind) ? new FactsOfNote(kind, file, note, frontMatter, { event, site }) : undefined;
}

/** A heading with a year and a number that may be a day. */
const datedHeading = /^(?:#.*|(?=.*\r?\n(?:=+|-+)[ \t]*\r?$).*)(?<!\d)(?:\d{4}(?!\d).*\d|\d{1,2}(?!\d).*\d{4})/m;

/** Whether a file's name or a heading may tell a day. */
export function mayTellDay(named: string | undefined, body: string): boolean {
  return named !== undefined || datedHeading.test(body);
}

/** What the note tells outside its front matter is found by reading it once more without, and only when it is asked for. */
class FactsOfNote implements NoteFacts {
  private read: Note | undefined;
  private readonly libraryEvent: LibraryEvent | undefined;
  readonly site: Site | undefined;
  /** The date in the file's path. */
  private readonly named: string | undefined;

  constructor(
    readonly kind: JudgedKind,
    private readonly file: Omit<NoteFile, 'id'>,
    private readonly note: Note,
    private readonly frontMatter: FrontMatter | undefined,
    { event, site }: { readonly event: LibraryEvent | undefined; readonly site: Site | undefined },
  ) {
    this.libraryEvent = event;
    this.site = site;
    this.named = dateInPath(file.path);
  }

  private get body(): string {
    return this.file.text.slice(this.frontMatter?.block.bodyStart ?? 0);
  }

  private get rest(): Note {
    const { path, root } = this.file;
    return (this.read ??=
      this.frontMatter === undefined ? this.note : readNoteOnce(this.body, path, { workspace: root }));
  }

  get title(): Told | undefined {
    const title = this.ownTitle;
    return title === undefined
      ? undefined
      : { value: title, source: this.body.includes(title) ? 'heading' : 'file name' };
  }

  /** A heading says more than the title: whose talk it is, what sort of session, the day. */
  private get ownTitle(): string | undefined {
    const {
      title,
      talks: [talk, ...others],
      event,
    } = this.rest;
    if (this.kind === 'talk' && talk !== undefined && others.length === 0) return talk.title;
    return this.kind === 'event' && event?.title?.certain === true ? event.title.value : title;
  }

  /** A file name that begins with a date is what Jekyll takes a post's date from, whatever day the text tells of. */
  get date(): Told | undefined {
    const { named } = this;
    // A date that the front matter did not tell is told by the rest.
    const read = this.note.event?.start;
    const start = read?.source === 'front matter' ? this.rest.event?.start : read;
    if (start === undefined) return named === undefined ? undefined : { value: named, source: 'file name' };
    return {
      value: start.value,
      source: named !== undefined ? 'file name' : start.source === 'heading' ? 'heading' : 'text',
    };
  }

  /** The day that a blog post tells of is not that of its publication, and contradicts nothing. */
  get isOwnDate(): boolean {
    if (this.note.event?.start?.source !== 'front matter' || !mayTellDay(this.named, this.body)) return false;
    const start = this.rest.event?.start;
    return (
      start?.certain === true && (start.source === 'file name' || start.source === 'heading') && isFullDate(start.value)
    );
  }

  get endDate(): string | undefined {
    const end = this.kind === 'event' ? this.rest.event?.end?.value : undefined;
    return isFullDate(end) ? end : undefined;
  }

  get speakers(): readonly string[] | undefined {
    const [talk, ...others] = this.kind === 'talk' ? this.rest.talks : [];
    const names = others.length === 0 ? talk?.speakers.map(({ name }) => name) : undefined;
    return names?.length === 0 ? undefined : names;
  }

  get location(): string | undefined {
    return this.rest.event?.location?.value;
  }

  /** The event as its own notes state it: what other talks say about its days would only be as good as this note. */
  get event(): NoteFacts['event'] {
    if (this.kind === 'event') return undefined;
    const title = this.libraryEvent?.title ?? this.note.event?.title?.value;
    const days = this.libraryEvent && statedDays(this.libraryEvent, this.file.path);
    return title === undefined ? undefined : { title, isStated: this.isEventStated(title), ...days };
  }

  private isEventStated(title: string): boolean {
    const notes = [this.note, ...(this.libraryEvent?.notes ?? []).map(({ note }) => note)];
    if (notes.some(({ event }) => event?.title?.certain === true && event.title.value === title)) return true;
    const { eventFromFolder, eventIsLikely } = readPath(this.file.path, this.file.root);
    return eventFromFolder && eventIsLikely;
  }

  get agenda(): readonly AgendaTime[] | undefined {
    return agendaTimes(this.note.agenda, this.file.text);
  }
}

/** Whose order can be judged: the talks of an agenda of two lines or more. */
export function agendaTimes(
  agenda: readonly Pick<AgendaEntry, 'start' | 'end' | 'room' | 'line' | 'isTalk'>[],
  text: string,
): readonly AgendaTime[] | undefined {
  if (agenda.length < 2) return undefined;
  const lines = new LineIndex(text);
  return agenda
    .filter(({ isTalk }) => isTalk)
    .map(({ start, end, room, line }) => {
      const content = lines.line(line);
      const range = {
        start: lines.startOf(line) + (content.length - content.trimStart().length),
        end: lines.endOf(line),
      };
      return { start, ...(end !== undefined && { end }), ...(room !== undefined && { room }), line, range };
    });
}

/** First and last day of an event, where a note of its own states both in its front matter. */
export function statedDays(
  event: LibraryEvent,
  exceptPath?: string,
): { readonly start: string; readonly end: string } | undefined {
  for (const { note } of event.notes) {
    const { start, end } = note.event ?? {};
    if (note.kind === 'event' && note.path !== exceptPath && isStated(start) && isStated(end))
      return { start: start.value, end: end.value };
  }
  return undefined;
}

function isStated(fact: Fact<string> | undefined): fact is Fact<string> {
  return fact?.certain === true && fact.source === 'front matter' && isFullDate(fact.value);
}

function isJudged(kind: Note['kind']): kind is JudgedKind {
  return kind === 'event' || kind === 'day' || kind === 'talk';
}
