import { mainNote, talksOfEvent } from '../../library/eventFacts';
import type { LibraryEvent } from '../../library/model';
import { fold } from '../../text/fold';
import type { TextEdit } from '../../text/edit';
import { encodePart, escapeAddress, escapeInline, linkOrText } from '../markdown';
import { relativePath } from '../links/relativePath';

/** The comments between which the table stands. */
const opening = '<!-- events -->';
const closing = '<!-- /events -->';

type Column = 'date' | 'event' | 'location' | 'talks' | 'speakers' | 'url' | 'tags';

/** By what people call a column; folded. */
const columnNames: Readonly<Record<Column, readonly string[]>> = {
  date: ['date', 'dates', 'when', 'datum', 'wann', 'quand', 'fecha'],
  event: [
    'event',
    'conference',
    'meetup',
    'name',
    'title',
    'notes',
    'veranstaltung',
    'konferenz',
    'evenement',
    'conferencia',
    'evento',
  ],
  location: ['location', 'place', 'where', 'venue', 'city', 'ort', 'wo', 'lieu', 'lugar'],
  talks: ['talks', 'sessions', 'vortrage', 'charlas'],
  speakers: ['speakers', 'people', 'sprecher', 'orateurs', 'ponentes'],
  url: ['url', 'link', 'website', 'site'],
  tags: ['tags', 'topics', 'themen', 'sujets'],
};

const usualHeader = ['Date', 'Event', 'Location', 'Talks'];

/** Why a text has no place for the table. */
export type IndexProblem = 'no markers' | 'no end marker';

export type IndexUpdate =
  { readonly ok: true; readonly edits: readonly TextEdit[] } | { readonly ok: false; readonly problem: IndexProblem };

/**
 * The table of events between two marker comments of a note, brought up to date: in the columns it has, its other columns
 * kept row by row, newest event first. No edit where nothing changed.
 * @param path of the note with the table; links lead from its folder.
 */
export function updateIndex(text: string, path: string, events: readonly LibraryEvent[]): IndexUpdate {
  const start = text.indexOf(opening);
  if (start < 0) return { ok: false, problem: 'no markers' };
  const end = closingFrom(text, start);
  if (end < 0) return { ok: false, problem: 'no end marker' };
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const range = { start: start + opening.length, end };
  const before = text.slice(range.start, range.end);
  const table = /(?<=^|\n)[ \t]*\|[^]*(?<=\n)[ \t]*\|[^\r\n]*/.exec(before);
  const old = table?.[0] ?? '';
  const lines = tableLines(old, path, events).join(ending);
  const newText =
    table === null
      ? `${ending}${ending}${lines}${ending}${ending}${before.trim() === '' ? '' : before.trim() + ending}`
      : before.slice(0, table.index) + lines + before.slice(table.index + old.length);
  return { ok: true, edits: newText === before ? [] : [{ range, newText }] };
}

/** Where the closing marker stands: on a line of its own rather than in a row, whose event may be called so. */
function closingFrom(text: string, start: number): number {
  const onOwnLine = /(?<=[\r\n][ \t]{0,8})<!-- \/events -->/g;
  onOwnLine.lastIndex = start;
  return onOwnLine.exec(text)?.index ?? text.indexOf(closing, start);
}

/** A new table with its markers, for a note that has none. Lines end with LF. */
export function newIndex(path: string, events: readonly LibraryEvent[]): string {
  return `${opening}\n\n${tableLines('', path, events).join('\n')}\n\n${closing}\n`;
}

/** Rows that say the same as before stay as they are written. */
function tableLines(before: string, path: string, events: readonly LibraryEvent[]): string[] {
  const written = before
    .split(/\r?\n/)
    .filter((line) => line.trimStart().startsWith('|'))
    .map((line) => ({ line, cells: cellsOf(line) }));
  const header = written[0] ?? rowOf(usualHeader);
  const rule =
    written[1]?.cells.every((text) => /^:?-+:?$/.test(text)) === true
      ? written[1]
      : rowOf(header.cells.map(() => '---'));
  const columns = header.cells.map(columnOf);
  const eventAt = columns.indexOf('event');
  const known = new Map(
    written
      .slice(rule === written[1] ? 2 : 1)
      .map((row) => [targetIn(row.cells[eventAt] ?? '') ?? row.cells[eventAt], row]),
  );
  const rows = events.toSorted(newestFirst).map((event) => {
    const link = linkTo(event, path);
    const old = known.get(link.target) ?? known.get(link.text);
    const row = rowOf(
      columns.map((column, index) =>
        column === undefined ? (old?.cells[index] ?? '') : cell(column, event, link.text),
      ),
    );
    return old?.cells.join('\n') === row.cells.join('\n') ? old : row;
  });
  return [header, rule, ...rows].map(({ line }) => line);
}

interface Row {
  readonly line: string;
  readonly cells: readonly string[];
}

function rowOf(cells: readonly string[]): Row {
  return { line: `| ${cells.join(' | ')} |`, cells };
}

/** A row's cells as they are written; an escaped bar is none. */
function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((text) => text.trim());
}

function columnOf(header: string): Column | undefined {
  const name = fold(header).replace(/[^\p{L}]/gu, '');
  return (Object.keys(columnNames) as Column[]).find((column) => columnNames[column].includes(name));
}

function cell(column: Column, event: LibraryEvent, link: string): string {
  switch (column) {
    case 'date':
      return [event.start, event.end === event.start ? undefined : event.end]
        .filter((date) => date !== undefined)
        .join(' – ');
    case 'event':
      return link;
    case 'location':
      return inCell(event.location ?? '');
    case 'talks':
      return String(talksOfEvent(event).length);
    case 'speakers':
      return inCell(
        [
          ...new Set(
            talksOfEvent(event).flatMap(({ content }) =>
              (content.kind === 'noted' ? content.talk : content.entry).speakers.map(({ name }) => name),
            ),
          ),
        ].join(', '),
      );
    case 'url':
      return event.url === undefined ? '' : linkOrText(event.url).replaceAll('|', '\\|');
    case 'tags':
      return inCell(event.tags.join(', '));
  }
}

function inCell(text: string): string {
  return escapeInline(text).replaceAll('|', '\\|');
}

/** The event's title, leading to its note, or to its first where several make it up. */
function linkTo(event: LibraryEvent, from: string): { text: string; target: string | undefined } {
  const note = mainNote(event) ?? event.notes[0];
  const title = inCell(event.title);
  if (note === undefined) return { text: title, target: undefined };
  const target = relativePath(from, note.note.path).split('/').map(encodePart).join('/');
  return { text: `[${title}](${escapeAddress(target)})`, target: escapeAddress(target) };
}

function targetIn(text: string): string | undefined {
  return /\]\(([^)\s]+)\)/.exec(text)?.[1];
}

/** Those without a date last; then by title, so that the order never depends on anything else. */
function newestFirst(a: LibraryEvent, b: LibraryEvent): number {
  const [dateA, dateB] = [a.start ?? '', b.start ?? ''];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}
