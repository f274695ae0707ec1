import { plainLine } from '../core/foreign/plain';
import { dateText } from '../core/library/dateText';
import { countLooseEnds, talksOfEvent } from '../core/library/eventFacts';
import { groupByYear } from '../core/library/group';
import type { NoteLibrary } from '../core/library/noteLibrary';
import type { EventTalk, LibraryEvent } from '../core/library/model';
import { contentOf } from '../core/library/talks';
import { counted } from './counted';

/** The library as a person wants to see it: years, events, days and talks, newest first, and a last line that counts them. */
export function treeText(library: NoteLibrary): string {
  const lines = groupByYear(library.events).flatMap(({ year, events }) => [
    year ?? 'No date',
    ...events.flatMap(eventLines),
    '',
  ]);
  return [...lines, countsOf(library), ''].map(plainLine).join('\n');
}

function eventLines(event: LibraryEvent): string[] {
  const facts = [event.start === undefined ? '' : dateText(event.start, event.end, 'en-GB'), event.location ?? ''];
  return [
    `  ${joined([event.title, ...facts, looseEndsText(event)])}`,
    ...event.days.flatMap((day) => [
      `    ${joined([day.title, day.date === undefined || day.date === day.title ? '' : dateText(day.date, undefined, 'en-GB')])}`,
      ...day.talks.map((talk) => talkLine(talk, '      ')),
    ]),
    ...event.talks.map((talk) => talkLine(talk, '    ')),
  ];
}

function talkLine(talk: EventTalk, indent: string): string {
  const { title, start, speakers } = contentOf(talk);
  const hint = talk.content.kind === 'announced' ? '(no notes)' : '';
  return `${indent}${(start ?? '').padEnd(5)}  ${joined([title, speakers.map((speaker) => speaker.name).join(', '), hint])}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function looseEndsText(event: LibraryEvent): string {
  const count = countLooseEnds(event);
  return count === 0 ? '' : counted(count, 'loose end');
}

function countsOf(library: NoteLibrary): string {
  const talks = library.events.flatMap(talksOfEvent).length;
  return [counted(library.events.length, 'event'), counted(talks, 'talk'), counted(library.notes.length, 'note')].join(
    ', ',
  );
}
