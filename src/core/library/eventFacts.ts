import type { Fact, LooseEnd, Talk } from '../note/model';
import { holdsLine } from '../text/range';
import type { EventTalk, LibraryEvent, LibraryNote } from './model';

const named = ['start', 'end', 'location', 'url'] as const;

export type EventFactName = (typeof named)[number];

/** Something known of an event, with the note that says so. */
export interface SourcedFact extends Fact<string> {
  readonly name: EventFactName;
  readonly note: LibraryNote;
}

/** The event's facts that one of its notes states in the same words: what a person may want to check. */
export function sourcedFacts(event: LibraryEvent): readonly SourcedFact[] {
  return named.flatMap((name) => {
    for (const note of event.notes) {
      const fact = note.note.event?.[name];
      if (fact !== undefined && fact.value === event[name]) return [{ ...fact, name, note }];
    }
    return [];
  });
}

/** The talk as its note has it, or undefined where an agenda only announces it. */
export function notedTalk(talk: EventTalk): Talk | undefined {
  return talk.content.kind === 'noted' ? talk.content.talk : undefined;
}

/** What the writer of a talk's notes meant to come back to. */
export function looseEndsOfTalk(talk: EventTalk): readonly LooseEnd[] {
  const noted = notedTalk(talk);
  if (noted === undefined) return [];
  return talk.source.looseEnds.filter(({ line }) => holdsLine(noted, line));
}

export function countLooseEnds(event: LibraryEvent): number {
  return event.notes.reduce((sum, note) => sum + note.looseEnds.length, 0);
}

/** All talks of an event in the order they are shown: day by day, then those of no day. */
export function talksOfEvent(event: LibraryEvent): readonly EventTalk[] {
  return [...event.days.flatMap((day) => day.talks), ...event.talks];
}

/** The note that tells of the event as a whole: its own note, or the only one there is. */
export function mainNote(event: LibraryEvent): LibraryNote | undefined {
  return event.notes.find((note) => note.note.kind === 'event') ?? onlyNote(event);
}

/** The note of an event that has no other. */
export function onlyNote({ notes }: LibraryEvent): LibraryNote | undefined {
  return notes.length === 1 ? notes[0] : undefined;
}
