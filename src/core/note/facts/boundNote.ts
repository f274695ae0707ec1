import { addressIn, factIn, factsIn, withFacts } from '../../text/fact';
import type { LineIndex } from '../../text/lineIndex';
import { named } from '../line/named';
import type { AgendaEntry, EventFacts, Fact, LooseEnd, Note, NoteDay, Section, Talk } from '../model';
import { plainFileName, titleInFileName, type PathFacts } from '../survey/pathFacts';

/**
 * The note with every fact bounded (`factIn`): a name that says nothing visible is no speaker's, and what must be called
 * something is called as its line or its file is.
 */
export function boundNote(note: Note, lines: LineIndex, path: PathFacts): Note {
  const fileName = factIn(titleInFileName(path)) ?? factIn(plainFileName(path)) ?? '…';
  const nameOf = (title: string, line: number): string => factIn(title) ?? factIn(lines.line(line)) ?? fileName;
  return {
    ...withFacts(note, ['title']),
    kindEvidence: factIn(note.kindEvidence) ?? note.kind,
    event: note.event && boundEvent(note.event),
    talks: note.talks.map((talk) => boundTalk(talk, nameOf)),
    agenda: note.agenda.map((entry) => boundEntry(entry, nameOf)),
    days: note.days.map((day): NoteDay => withFacts(day, ['title'])),
    looseEnds: note.looseEnds.map((end): LooseEnd => ({ ...end, text: nameOf(end.text, end.line) })),
    tags: factsIn(note.tags),
  };
}

function boundEvent(event: EventFacts): EventFacts {
  const bounded: { -readonly [key in keyof EventFacts]: EventFacts[key] } = {};
  for (const [key, fact] of Object.entries(event) as [keyof EventFacts, Fact<string>][]) {
    const value = key === 'url' ? addressIn(fact.value) : factIn(fact.value);
    if (value !== undefined) bounded[key] = { ...fact, value };
  }
  return bounded;
}

type NameOf = (title: string, line: number) => string;

function boundTalk(talk: Talk, nameOf: NameOf): Talk {
  return {
    ...withFacts(talk, ['day', 'date', 'start', 'end', 'room', 'track', 'code']),
    title: nameOf(talk.title, talk.line),
    speakers: named(talk.speakers),
    tags: factsIn(talk.tags),
    links: talk.links.flatMap((link) => {
      const url = addressIn(link.url);
      return url === undefined ? [] : [{ ...link, url }];
    }),
    sections: talk.sections.map((section) => boundSection(section, nameOf)),
    evidence: factsIn(talk.evidence),
  };
}

function boundSection(section: Section, nameOf: NameOf): Section {
  return {
    ...section,
    title: nameOf(section.title, section.line),
    children: section.children.map((child) => boundSection(child, nameOf)),
  };
}

function boundEntry(entry: AgendaEntry, nameOf: NameOf): AgendaEntry {
  return {
    ...withFacts(entry, ['sort', 'day', 'date', 'end', 'room', 'track']),
    title: nameOf(entry.title, entry.line),
    speakers: named(entry.speakers),
  };
}
