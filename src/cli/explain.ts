import { plainLine } from '../core/foreign/plain';
import type { NoteLibrary } from '../core/library/noteLibrary';
import type { LibraryNote } from '../core/library/model';
import type { AgendaEntry, EventFacts, Fact, Note, Speaker, Talk } from '../core/note/model';
import { counted } from './counted';

const factNames = [
  'title',
  'series',
  'day',
  'start',
  'end',
  'location',
  'url',
] as const satisfies readonly (keyof EventFacts)[];

/** What was found in one note, where, and why. Lines are 1-based. */
export function explanation(library: NoteLibrary, member: LibraryNote): string {
  const { note } = member;
  const sections: [title: string, lines: string[]][] = [
    [note.path, []],
    ['kind', [`${note.kindEvidence}${note.isGuess ? ', a guess' : ''}`]],
    ['event', note.event ? factNames.flatMap((name) => factLines(name, note.event?.[name])) : ['none']],
    [
      'belongs to',
      library.events
        .filter((event) => event.notes.includes(member))
        .map((event) => `${event.title} (${counted(event.notes.length, 'note')})`),
    ],
    ['talks', note.talks.flatMap(talkLines)],
    ['agenda', note.agenda.map((entry) => agendaLine(entry, note))],
    ['loose ends', member.looseEnds.map((end) => `${lineText(end.line)}  ${end.kind}: ${end.text}`)],
  ];
  return sections
    .filter(([title, lines]) => title === note.path || lines.length > 0)
    .map(([title, lines]) => `${[title, ...lines.map((line) => `  ${line}`)].map(plainLine).join('\n')}\n`)
    .join('\n');
}

function factLines(name: string, fact: Fact<string> | undefined): string[] {
  if (!fact) return [];
  const origin = [fact.source, fact.line === undefined ? '' : `line ${fact.line + 1}`, fact.certain ? '' : 'a guess'];
  return [`${name.padEnd(8)}  ${fact.value}  (${origin.filter((part) => part !== '').join(', ')})`];
}

function talkLines(talk: Talk): string[] {
  const when = [
    talk.date,
    talk.start && `${talk.start}${talk.end === undefined ? '' : `–${talk.end}`}`,
    talk.room,
    talk.track,
    talk.code,
  ];
  const details: [label: string, values: readonly (string | undefined)[]][] = [
    ['speakers', talk.speakers.map(speakerText)],
    ['when, where', when],
    ['links', talk.links.map((link) => `${link.kind} ${link.url}`)],
    ['because', talk.evidence],
    ['notes', talk.hasNotes ? [] : ['none yet']],
  ];
  return [
    `${lineText(talk.line)}  ${talk.title}`,
    ...details
      .map(([label, values]) => [label, values.filter((value) => value !== undefined)] as const)
      .filter(([, values]) => values.length > 0)
      .map(([label, values]) => `           ${label}: ${values.join('; ')}`),
  ];
}

function speakerText({ name, role, affiliation, handle, source, certain }: Speaker): string {
  const facts = [role, affiliation, handle === undefined ? undefined : `@${handle}`].filter(
    (fact) => fact !== undefined,
  );
  return `${[name, ...facts].join(', ')} (${source}${certain ? '' : ', a guess'})`;
}

function agendaLine(entry: AgendaEntry, note: Note): string {
  const talk = entry.talk === undefined ? undefined : note.talks[entry.talk];
  const meaning = talk ? `the talk on line ${talk.line + 1}` : entry.isTalk ? 'a talk without notes' : 'no talk';
  return `${lineText(entry.line)}  ${entry.start}${entry.end === undefined ? '' : `–${entry.end}`}  ${entry.title}: ${meaning}`;
}

function lineText(line: number): string {
  return `line ${String(line + 1).padStart(4)}`;
}
