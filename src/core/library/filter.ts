import type { Note } from '../note/model';
import { fold } from '../text/fold';
import { holdsLine } from '../text/range';
import { looseEndsOfTalk, notedTalk, talksOfEvent } from './eventFacts';
import type { EventTalk, LibraryEvent } from './model';
import { contentOf } from './talks';

/** One condition; all conditions of a filter must hold. */
export interface FilterTerm {
  readonly field: FilterField | 'words';
  /** Folded. */
  readonly value: string;
  readonly negated: boolean;
}

/** What a filter asks for by name, in the order in which they are offered. */
export const filterFields = ['speaker', 'tag', 'year', 'event', 'place', 'text', 'has', 'is'] as const;

export type FilterField = (typeof filterFields)[number];

/** The fields that know a few values only. */
export const filterValues: Readonly<Partial<Record<FilterField, readonly string[]>>> = {
  has: ['notes', 'todo', 'slides', 'video'],
  is: ['favourite', 'draft'],
};

/** What a filter has to be told, as events do not say it. */
export interface FilterContext {
  /** The ids of the events and talks marked as favourites. */
  readonly favourites: ReadonlySet<string>;
  /** The 0-based lines of a note that hold a folded text; none as long as nobody has looked. */
  readonly linesWith: (noteId: string, value: string) => readonly number[];
}

const nothingKnown: FilterContext = { favourites: new Set(), linesWith: () => [] };

/** A sign, a field and a value, which quotes hold together: `-speaker:"Ada Moss"`. */
const term = /(-?)(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu;

/**
 * The conditions a person typed: words and "quoted text" are looked for in titles, speakers, events, tags and places;
 * `text:` looks in the notes themselves, other fields in one of these; a `-` before turns a condition round.
 * What looks like a field but is none is a word.
 */
export function parseFilter(text: string): FilterTerm[] {
  return [...text.matchAll(term)].flatMap(([whole, sign, name, quoted, word]): FilterTerm[] => {
    const negated = sign === '-';
    const field = fieldOf(name);
    // A field without a value yet: its writer is still typing.
    if (word?.endsWith(':') === true && fieldOf(word.slice(0, -1)) !== undefined) return [];
    const value = fold(
      field === undefined && name !== undefined ? whole.slice(sign?.length ?? 0) : (quoted ?? word ?? ''),
    ).trim();
    return value === '' ? [] : [{ field: field ?? 'words', value: usual(field, value), negated }];
  });
}

/** @param name as it was typed, in any case */
export function fieldOf(name: string | undefined): FilterField | undefined {
  return filterFields.find((known) => known === name?.toLowerCase());
}

function usual(field: FilterField | undefined, value: string): string {
  return field === 'is' && value === 'favorite' ? 'favourite' : value;
}

/** A word of a filter that does not mean what it looks like. */
export interface UnknownWord {
  /** As it was typed. */
  readonly word: string;
  /** What its field knows; absent where it names no field, and is looked for as it is written. */
  readonly known?: readonly string[];
}

/** The words of a filter that name a field or a value that there is none of. The last word is still being typed, an address is no field. */
export function unknownWords(text: string): UnknownWord[] {
  return [...text.matchAll(term)].flatMap(({ 0: word, 2: name, 3: quoted, 4: plain, index }): UnknownWord[] => {
    if (name === undefined || plain?.startsWith('//') === true) return [];
    const field = fieldOf(name);
    if (field === undefined) return [{ word }];
    const value = usual(field, fold(quoted ?? plain ?? ''));
    const isBegun = index + word.length === text.length;
    const known = filterValues[field];
    const isKnown = known?.some((one) => one === value || (isBegun && one.startsWith(value)));
    return known === undefined || isKnown === true ? [] : [{ word, known }];
  });
}

/**
 * The event with only those of its talks for which all conditions hold; undefined when none is left. An event without
 * talks is judged by itself, and so is one with loose ends, or with words of its notes, outside its talks where these are
 * asked for.
 */
export function filterEvent(
  event: LibraryEvent,
  terms: readonly FilterTerm[],
  context: FilterContext = nothingKnown,
): LibraryEvent | undefined {
  if (terms.length === 0) return event;
  const matches = (talk: EventTalk | undefined): boolean =>
    terms.every((condition) => holds(condition, event, talk, context) !== condition.negated);
  const days = event.days
    .map((day) => ({ ...day, talks: day.talks.filter(matches) }))
    .filter((day) => day.talks.length > 0);
  const talks = event.talks.filter(matches);
  const byItself = talksOfEvent(event).length === 0 || terms.some(isOfNotes);
  if (days.length === 0 && talks.length === 0 && (!byItself || !matches(undefined))) return undefined;
  return { ...event, days, talks };
}

/** Whether a condition may hold for what stands in a note outside its talks. */
function isOfNotes({ field, value, negated }: FilterTerm): boolean {
  return !negated && (field === 'text' || (field === 'has' && value === 'todo'));
}

/** Whether a condition holds for a talk of the event, or for the event by itself; negation aside. */
function holds(
  { field, value }: FilterTerm,
  event: LibraryEvent,
  talk: EventTalk | undefined,
  { favourites, linesWith }: FilterContext,
): boolean {
  const contains = (text: string | undefined): boolean => text !== undefined && fold(text).includes(value);
  switch (field) {
    case 'words':
      return (
        contains(talk && contentOf(talk).title) ||
        contains(event.title) ||
        contains(event.location) ||
        speakersOf(talk).some(contains) ||
        tagsOf(event, talk).some(contains)
      );
    case 'text':
      return talk ? holdsText(talk, value, linesWith) : holdsTextOutsideTalks(event, value, linesWith);
    case 'speaker':
      return speakersOf(talk).some(contains);
    case 'tag':
      return tagsOf(event, talk).some((tag) => fold(tag) === value);
    case 'year':
      return event.start?.startsWith(value) === true || event.end?.startsWith(value) === true;
    case 'event':
      return contains(event.title) || contains(event.series);
    case 'place':
      return contains(event.location) || contains(talk && contentOf(talk).room);
    case 'has':
      return has(value, event, talk);
    case 'is':
      return value === 'favourite'
        ? favourites.has(event.id) || (talk !== undefined && favourites.has(talk.id))
        : value === 'draft' && (talk ? talk.source.note.draft : event.notes.some(({ note }) => note.draft));
  }
}

function holdsText(talk: EventTalk, value: string, linesWith: FilterContext['linesWith']): boolean {
  const noted = notedTalk(talk);
  return noted !== undefined && linesWith(talk.source.id, value).some((line) => holdsLine(noted, line));
}

function holdsTextOutsideTalks(event: LibraryEvent, value: string, linesWith: FilterContext['linesWith']): boolean {
  return event.notes.some(({ id, note }) => linesWith(id, value).some((line) => !isInTalk(note, line)));
}

function isInTalk({ talks }: Note, line: number): boolean {
  return talks.some((talk) => holdsLine(talk, line));
}

function has(what: string, event: LibraryEvent, talk: EventTalk | undefined): boolean {
  const noted = talk && notedTalk(talk);
  switch (what) {
    case 'todo':
      return talk ? looseEndsOfTalk(talk).length > 0 : hasLooseEndsOutsideTalks(event);
    case 'slides':
    case 'video':
      return noted?.links.some((link) => link.kind === what) === true;
    case 'notes':
      return noted?.hasNotes === true;
    default:
      return false;
  }
}

function hasLooseEndsOutsideTalks(event: LibraryEvent): boolean {
  return event.notes.some(({ note, looseEnds }) => looseEnds.some(({ line }) => !isInTalk(note, line)));
}

function speakersOf(talk: EventTalk | undefined): readonly string[] {
  return talk
    ? contentOf(talk).speakers.flatMap(({ name, affiliation, handle }) => [
        name,
        affiliation ?? '',
        handle === undefined ? '' : `@${handle}`,
      ])
    : [];
}

function tagsOf(event: LibraryEvent, talk: EventTalk | undefined): readonly string[] {
  return [...event.tags, ...((talk && notedTalk(talk)?.tags) ?? [])];
}
