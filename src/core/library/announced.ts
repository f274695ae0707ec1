import type { AgendaEntry, Note, Talk } from '../note/model';
import { isFullDate } from '../text/isoDates';
import { compact, foldedWords } from '../text/fold';
import { dateOfTalk, Nights } from './nights';

/** What tells a talk apart from others of its event. */
interface Known {
  /** Its title, and that without its sort, compact. */
  readonly titles: readonly string[];
  /** On the calendar, ISO. */
  readonly date: string | undefined;
  readonly day: string | undefined;
  readonly start: string | undefined;
  readonly content: Talk | AgendaEntry;
  /** The note that tells of it. */
  readonly note: Note;
  /** Whether an agenda tells of it, that of its own note included. */
  isTold: boolean;
}

/** Shorter titles name nothing that a longer one could be told by. */
const shortestStart = 8;

/**
 * The talks of an event that are known, for telling which entries of its agendas announce one of them. A title that stands
 * on each day is a talk of each day; at the same time of the same day one title may be told in other words than in the
 * agenda. The same title is looked for first, likeness only in what is of its day: thousands of titles may begin alike.
 */
export class KnownTalks {
  private readonly byTitle = new Map<string, Known[]>();
  /** By how titles begin, with the date, and for those without one by itself. */
  private readonly byBeginning = new Map<string, Known[]>();
  /** By start and date alike. */
  private readonly byStart = new Map<string, Known[]>();
  private readonly nights: Nights;

  /** @param notes all of the event */
  constructor(notes: readonly { readonly note: Note }[]) {
    this.nights = new Nights(notes);
  }

  /** @param isTold whether the note's own agenda tells of it */
  add(content: Talk | AgendaEntry, note: Note, isTold: boolean): void {
    const titles = [...new Set([content.title, bareTitle(content.title)].map(compact))];
    const known: Known = { ...this.whenOf(content, note), titles, content, note, isTold };
    for (const title of titles) push(this.byTitle, title, known);
    for (const place of placesOf(known.date)) {
      for (const key of new Set(titles.map(startOf))) push(this.byBeginning, `${key} ${place}`, known);
      if (known.start !== undefined) push(this.byStart, `${known.start} ${place}`, known);
    }
  }

  /** The entries of a note's agenda that announce none of these talks, which are then known as well. */
  addNew(entries: readonly AgendaEntry[], note: Note): AgendaEntry[] {
    const unknown = entries.filter((entry) => !this.tells(entry, note));
    const added = unknown.filter((entry) => !this.tellsMoved(entry, note));
    for (const entry of added) this.add(entry, note, true);
    return added;
  }

  /** Whether an entry tells of a talk by its title, or at the talk's very time by its words. */
  private tells(entry: AgendaEntry, note: Note): boolean {
    const when = this.whenOf(entry, note);
    const isThen = (known: Known): boolean =>
      (known.start === undefined || known.start === entry.start) && isOfDay(known, when);
    return isFound(
      this.titled(entry, when.date, isThen) ??
        listsAt(this.byStart, entry.start, when.date).find(
          (known) => isOfDay(known, when) && isInWords(known.content, entry),
        ),
    );
  }

  /** Whether a talk of that day has its title and is told at no other time, or another note announces it then. */
  private tellsMoved(entry: AgendaEntry, note: Note): boolean {
    const when = this.whenOf(entry, note);
    const mayBe = (known: Known): boolean => (!known.isTold || known.note !== note) && isOfDay(known, when);
    return isFound(this.titled(entry, when.date, mayBe));
  }

  private whenOf(told: Talk | AgendaEntry, note: Note): Pick<Known, 'date' | 'day' | 'start'> {
    const { kind, event } = note;
    const own = kind === 'day' || kind === 'talk' || event?.end === undefined ? event?.start?.value : undefined;
    const when = this.nights.when(note, told, isFullDate(own) ? own : undefined);
    return { date: dateOfTalk(when, when.day) ?? told.date, day: told.day, start: told.start };
  }

  /** The first talk of an entry's title, or else of one that is like it. */
  private titled(entry: AgendaEntry, date: string | undefined, mayBe: (known: Known) => boolean): Known | undefined {
    const title = compact(bareTitle(entry.title));
    return (
      this.byTitle.get(title)?.find(mayBe) ??
      listsAt(this.byBeginning, startOf(title), date).find(
        (known) => mayBe(known) && known.titles.some((other) => isSameTitle(other, title)),
      )
    );
  }
}

/** What is looked for without a date is of any day. */
const anyDay = '*';

function placesOf(date: string | undefined): readonly string[] {
  return [anyDay, date ?? ''];
}

/** What is of a date or tells none; all where no date is told. */
function listsAt(lists: ReadonlyMap<string, Known[]>, key: string, date: string | undefined): readonly Known[] {
  if (date === undefined) return lists.get(`${key} ${anyDay}`) ?? [];
  const [dated, undated] = [lists.get(`${key} ${date}`), lists.get(`${key} `)];
  return undated === undefined ? (dated ?? []) : [...(dated ?? []), ...undated];
}

/** Whether an entry tells of a talk, which then is told. */
function isFound(known: Known | undefined): boolean {
  if (known !== undefined) known.isTold = true;
  return known !== undefined;
}

function push(lists: Map<string, Known[]>, key: string, known: Known): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [known]);
  else list.push(known);
}

/** @param title compact */
function startOf(title: string): string {
  return title.slice(0, shortestStart);
}

/** A title that only lacks the end of another is the same one. */
function isSameTitle(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.min(a.length, b.length) >= shortestStart && (a.startsWith(b) || b.startsWith(a));
}

/** `Keynote: Where rivers meet` without its sort: agenda and note need not both tell it. */
function bareTitle(title: string): string {
  return /^\p{L}+(?: \p{L}+)?: {1,5}(\S.{7,})$/u.exec(title)?.[1] ?? title;
}

/** Whether two may be of the same day, as far as both say of which they are. */
function isOfDay(a: Pick<Known, 'date' | 'day'>, b: Pick<Known, 'date' | 'day'>): boolean {
  if (a.date !== undefined && b.date !== undefined) return a.date === b.date;
  return a.day === undefined || b.day === undefined || compact(a.day) === compact(b.day);
}

/**
 * Whether all words of one title stand in what the other tells: who speaks may have been taken for a part of it, and the
 * other way round.
 */
function isInWords(a: Talk | AgendaEntry, b: Talk | AgendaEntry): boolean {
  const [titleA, titleB] = [foldedWords(a.title), foldedWords(b.title)];
  const [allA, allB] = [allWords(a), allWords(b)];
  const isWithin = (title: readonly string[], all: ReadonlySet<string>): boolean =>
    title.length > 0 && title.every((word) => all.has(word));
  if (isWithin(titleA, allB) || isWithin(titleB, allA)) return true;
  return (titleA.length === 0 || titleB.length === 0) && (a.title.includes(b.title) || b.title.includes(a.title));
}

function allWords({ title, speakers }: Talk | AgendaEntry): ReadonlySet<string> {
  return new Set(foldedWords([title, ...speakers.map(({ name }) => name)].join(' ')));
}
