import type { LibraryEvent, NoteFile } from '../../../src/core/library/model';
import { contentOf } from '../../../src/core/library/talks';
import type { AgendaEntry, EventFacts, Fact, FactSource, Note, Talk } from '../../../src/core/note/model';

/** A note as a test states it in one line; what it leaves out is empty. */
export interface Sketch extends Partial<Omit<Note, 'event' | 'talks' | 'agenda'>> {
  readonly event?: Readonly<Partial<Record<keyof EventFacts, string>>> | null | undefined;
  /** Where the event's title was read. */
  readonly from?: FactSource;
  readonly talks?: readonly (string | Partial<Talk>)[];
  readonly agenda?: readonly Partial<AgendaEntry>[];
}

/** The file of a sketched note, for a library that reads with `readSketch`. */
export function file(path: string, sketch: Sketch, root = 'work'): NoteFile {
  return { id: `${root}:/${path}`, root, path, text: JSON.stringify(sketch) };
}

/** Stands in for `readNote`: the text is a sketch in JSON. */
export function readSketch(text: string, path: string): Note {
  const { event, from, talks, agenda, ...rest } = JSON.parse(text) as Sketch;
  return {
    path,
    kind: 'talk',
    kindEvidence: 'sketched',
    days: [],
    looseEnds: [],
    images: [],
    tags: [],
    draft: false,
    ...rest,
    event: event ? factsOf(event, from ?? 'heading') : null,
    talks: (talks ?? []).map((talk, index) => talkOf(typeof talk === 'string' ? { title: talk } : talk, index)),
    agenda: (agenda ?? []).map((entry, line) => ({
      title: '',
      line,
      speakers: [],
      start: '10:00',
      isTalk: true,
      ...entry,
    })),
  };
}

function factsOf(event: Readonly<Record<string, string>>, source: FactSource): EventFacts {
  const facts = Object.entries(event).map(([key, value]): [string, Fact<string>] => [
    key,
    { value, source, certain: true },
  ]);
  return Object.fromEntries(facts);
}

function talkOf(talk: Partial<Talk>, index: number): Talk {
  return {
    title: '',
    line: index * 10,
    endLine: index * 10 + 10,
    level: 2,
    speakers: [],
    tags: [],
    links: [],
    sections: [],
    hasNotes: true,
    evidence: [],
    ...talk,
  };
}

/** An event in one line: `Title [start..end] Day 1(a, b) talk, (announced)`. */
export function line(event: LibraryEvent): string {
  const titles = (talks: LibraryEvent['talks']): string =>
    talks
      .map((talk) => (talk.content.kind === 'noted' ? contentOf(talk).title : `(${contentOf(talk).title})`))
      .join(', ');
  const days = event.days.map((day) => `${day.title}{${titles(day.talks)}}`);
  return [event.title, `[${[event.start, event.end].filter(Boolean).join('..')}]`, ...days, titles(event.talks)]
    .filter((part) => part !== '')
    .join(' ');
}
