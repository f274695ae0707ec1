import { readLabel } from '../../note/line/label';
import { fold } from '../../text/fold';
import type { ProgrammeDays } from './agendaDays';
import { timeAtStart } from './agendaTimes';

/** What a column of an agenda tells; `hall` where each room has a column of its own, `day` where each day has. */
export interface Column {
  readonly kind: 'start' | 'end' | 'date' | 'title' | 'speaker' | 'room' | 'track' | 'hall' | 'day' | 'other';
  /** The head of it; of a day the ISO date. */
  readonly name: string;
}

const endWords = new Set([
  'end',
  'ends',
  'until',
  'till',
  'to',
  'finish',
  'ende',
  'bis',
  'fin',
  'fine',
  'slutt',
  'slut',
]);
const startWords = new Set(['start', 'begin', 'beginn', 'debut', 'inicio', 'inizio', 'aanvang', 'poczatek']);
const dayWords = new Set(['day', 'tag', 'jour', 'dia', 'giorno', 'dag', 'dzien']);
/** In `Time to` and `Fine dining` they say nothing. */
const onlyAlone = new Set(['to', 'fine', 'till', 'slut']);
const labelled: Readonly<Record<string, Column['kind']>> = {
  time: 'start',
  date: 'date',
  title: 'title',
  speaker: 'speaker',
  room: 'room',
  place: 'room',
  track: 'track',
};

/** The cells of a row, between bars or tabs; nothing where the line is no row. Breaks within a cell part title and speaker. */
export function cellsOf(line: string): string[] | undefined {
  const isBarred = line.includes('|');
  if (!isBarred && !line.includes('\t')) return undefined;
  const cells = isBarred
    ? line
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
    : line.split('\t');
  return cells.map((cell) => cell.replace(/<br\s*\/?>/gi, ' - ').trim());
}

export function isRuler(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-{1,100}:?$/.test(cell));
}

/** The columns that a row announces; nothing where it is no head of an agenda. */
export function columnsOf(cells: readonly string[], days: ProgrammeDays): Column[] | undefined {
  if (cells.some((cell) => timeAtStart(cell) !== undefined)) return undefined;
  const columns = cells.map((cell): Column => ({
    kind: columnKind(cell),
    name: cell.replace(/[*_`]/g, ''),
  }));
  const hasTitle = columns.some(({ kind }) => kind === 'title');
  const hasTime = columns.some(({ kind }) => kind === 'start');
  if (hasTitle) return hasTime ? columns : undefined;
  const [corner, ...others] = columns;
  if (others.length === 0 || (!hasTime && corner?.name !== '')) return undefined;
  return columns.map((column, index) => {
    if (!hasTime && index === 0) return { ...column, kind: 'start' };
    // `Hall` is a room here, not the head of a column of rooms.
    if (column.name === '' || ['start', 'end', 'date'].includes(column.kind)) return column;
    const day = days.dayIn(column.name);
    return day === undefined ? { ...column, kind: 'hall' } : { kind: 'day', name: day };
  });
}

/** What a column tells that is headed so, in whatever language. */
export function columnKind(head: string): Column['kind'] {
  const word = fold(head)
    .replace(/[^\p{L}\p{N}/ ]+/gu, '')
    .trim();
  if (endWords.has(word)) return 'end';
  if (dayWords.has(word)) return 'date';
  const words = word.split(/[ /]+/);
  if (words.some((one) => endWords.has(one) && !onlyAlone.has(one))) return 'end';
  if (words.length > 1 && words.some((one) => startWords.has(one))) return 'start';
  return labelled[readLabel(`${word}: -`)?.label ?? ''] ?? 'other';
}

/** Values apart by commas or semicolons, where the first line announces columns that way, as the same apart by tabs. */
export function withoutCommas(text: string, days: ProgrammeDays): string {
  const [first = ''] = text.split('\n', 1);
  const separator = [';', ','].find(
    (sign) => first.includes(sign) && columnsOf(valuesOf(first, sign), days) !== undefined,
  );
  return separator === undefined
    ? text
    : text
        .split('\n')
        .map((line) => valuesOf(line, separator).join('\t'))
        .join('\n');
}

/** A value with the separator in it stands in quotation marks, in which two stand for one. */
function valuesOf(line: string, separator: string): string[] {
  const values: string[] = [];
  let value = '';
  let isQuoted = false;
  let before = '';
  for (const sign of line.trim()) {
    if (sign === '"') {
      if (!isQuoted && before === '"') value += sign;
      isQuoted = !isQuoted;
    } else if (sign === separator && !isQuoted) {
      values.push(value.trim());
      value = '';
    } else value += sign === '\t' ? ' ' : sign;
    before = sign;
  }
  return [...values, value.trim()];
}
