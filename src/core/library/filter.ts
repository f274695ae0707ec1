import { fold } from '../text/fold';
import { looseEndsOfTalk, notedTalk, talksOfEvent } from './eventFacts';
import type { EventTalk, LibraryEvent } from './model';
import { contentOf } from './talks';

/** One condition; all conditions of a filter must hold. */
export interface FilterTerm {
  readonly field: FilterField;
  /** Folded. */
  readonly value: string;
  readonly negated: boolean;
}

const fields = ['text', 'speaker', 'tag', 'year', 'event', 'place', 'has', 'is'] as const;

export type FilterField = (typeof fields)[number];

/** A sign, a field and a value, which quotes hold together: `-speaker:"Ada Moss"`. */
const term = /(-?)(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu;

/**
 * The conditions a person typed: words and "quoted text" are looked for in titles, speakers, events, tags and places;
 * `speaker:`, `tag:`, `year:`, `event:`, `place:`, `has:todo`, `has:slides`, `has:video`, `has:notes` and `is:draft`
 * look in one of them; a `-` before turns a condition round. What looks like a field but is none is a word.
 */
export function parseFilter(text: string): FilterTerm[] {
  return [...text.matchAll(term)].flatMap(([whole, sign, name, quoted, word]): FilterTerm[] => {
    const negated = sign === '-';
    const field = fields.find((known) => known === name?.toLowerCase());
    // A field without a value yet: its writer is still typing.
    if (word?.endsWith(':') && fields.some((known) => `${known}:` === word.toLowerCase())) return [];
    const value = fold(
      field === undefined && name !== undefined ? whole.slice(sign?.length ?? 0) : (quoted ?? word ?? ''),
    ).trim();
    return value === '' ? [] : [{ field: field ?? 'text', value, negated }];
  });
}

/**
 * The event with only those of its talks for which all conditions hold; undefined when none is left. An event without
 * talks is judged by itself, and so is one with loose ends outside its talks where these are asked for.
 */
export function filterEvent(event: LibraryEvent, terms: readonly FilterTerm[]): LibraryEvent | undefined {
  if (terms.length === 0) return event;
  const matches = (talk: EventTalk): boolean =>
    terms.every((condition) => holds(condition, event, talk) !== condition.negated);
  const days = event.days
    .map((day) => ({ ...day, talks: day.talks.filter(matches) }))
    .filter((day) => day.talks.length > 0);
  const talks = event.talks.filter(matches);
  const byItself =
    talksOfEvent(event).length === 0 ||
    terms.some(({ field, value, negated }) => field === 'has' && value === 'todo' && !negated);
  if (days.length === 0 && talks.length === 0) {
    if (!byItself || !terms.every((condition) => holds(condition, event, undefined) !== condition.negated))
      return undefined;
  }
  return { ...event, days, talks };
}

/** Whether a condition holds for a talk of the event, or for the event by itself; negation aside. */
function holds({ field, value }: FilterTerm, event: LibraryEvent, talk: EventTalk | undefined): boolean {
  const contains = (text: string | undefined): boolean => text !== undefined && fold(text).includes(value);
  switch (field) {
    case 'text':
      return (
        contains(talk && contentOf(talk).title) ||
        contains(event.title) ||
        contains(event.location) ||
        speakersOf(talk).some(contains) ||
        tagsOf(event, talk).some(contains)
      );
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
      return value === 'draft' && (talk ? talk.source.note.draft : event.notes.some(({ note }) => note.draft));
  }
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
  return event.notes.some(({ note, looseEnds }) =>
    looseEnds.some(({ line }) => !note.talks.some((talk) => talk.line <= line && line < talk.endLine)),
  );
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
