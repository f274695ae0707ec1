import { columnKind } from '../agendaTable';
import { kindsOfKey, type Kind } from './record';

/** What columns are called in data, for those that are called so in another language. */
const dataNames = {
  start: 'start',
  end: 'end',
  date: 'date',
  title: 'title',
  speaker: 'speakers',
  room: 'room',
  track: 'track',
} as const;

/**
 * The rows of comma-separated values as objects by the names of their columns; nothing where the first line does not name
 * a title and a time, where rows have more values than it, or where one with a title has no time or no date: then it is an
 * agenda as people write it. Quoted values may hold the separator, line breaks, and two quotation marks for one.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function recordsInTable(text: string): Record<string, string>[] | undefined {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const separator = [',', ';', '\t'].find((sign) => namesOf(first.split(sign)) !== undefined);
  if (separator === undefined) return undefined;
  const [head = [], ...rows] = rowsOf(text, separator);
  const names = namesOf(head);
  const filled = rows.filter((row) => row.some((value) => value !== ''));
  if (names === undefined || filled.length === 0 || filled.some((row) => row.length > names.length)) return undefined;
  const records = withIsoDates(filled).map((row) =>
    Object.fromEntries(names.flatMap((name, index): [string, string][] => (row[index] ? [[name, row[index]]] : []))),
  );
  return records.every((record) => told(record, 'title') === '' || (told(record, 'start') !== '' && hasDate(record)))
    ? records
    : undefined;
}

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/;

/**
 * Dates with slashes as ISO dates, where their column tells which number is the month, being too high in one of its rows
 * for any, or where hours are told as in the United States.
 */
function withIsoDates(rows: readonly string[][]): string[][] {
  const isAmerican = rows.some((row) => row.some((value) => /\d ?[ap]\.?m\b/i.test(value)));
  const orders = new Map<number, 'day' | 'month'>();
  for (const [column, value] of rows.flatMap((row) => [...row.entries()])) {
    const [first = 0, second = 0] = slashed.exec(value)?.slice(1).map(Number) ?? [];
    if (first > 12) orders.set(column, 'day');
    else if (second > 12 || (second > 0 && isAmerican && !orders.has(column))) orders.set(column, 'month');
  }
  return rows.map((row) => row.map((value, column) => isoDate(value, orders.get(column))));
}

function isoDate(value: string, first: 'day' | 'month' | undefined): string {
  return value.replace(slashed, (written, one: string, two: string, year: string) => {
    const [day, month] = first === 'day' ? [one, two] : [two, one];
    return first === undefined ? written : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
}

/** All that a row tells of that kind. */
function told(record: Readonly<Record<string, string>>, ...kinds: readonly Kind[]): string {
  return Object.entries(record)
    .flatMap(([name, value]) => (kindsOfKey(name).some((kind) => kinds.includes(kind)) ? [value] : []))
    .join(' ');
}

/** A date with its year. */
function hasDate(record: Readonly<Record<string, string>>): boolean {
  return /\d{4}-?\d{2}-?\d{2}|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2}|\d{4}/.test(told(record, 'date', 'start'));
}

/** The columns' names as data has them; nothing where they do not announce a title and a time. */
function namesOf(head: readonly string[]): string[] | undefined {
  if (head.length < 3) return undefined;
  const names = head.map((cell) => {
    const name = cell
      .trim()
      .replace(/^"|"$/g, '')
      .replace(/\s*[([].*$/, '');
    const [first = ''] = name.split('/');
    const bare = kindsOfKey(name).length === 0 ? first : name;
    const kind = columnKind(bare);
    return kindsOfKey(bare).length > 0 || !(kind in dataNames) ? bare : dataNames[kind as keyof typeof dataNames];
  });
  const kinds = new Set(names.flatMap(kindsOfKey));
  return kinds.has('title') && kinds.has('start') ? names : undefined;
}

/** The values of each line, trimmed. Linear in the text. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let isQuoted = false;
  const endValue = (): void => {
    row.push(value.trim());
    value = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isQuoted && sign === '"' && text.charAt(at + 1) === '"') value += text.charAt(++at);
    else if (sign === '"' && (isQuoted || value.trim() === '')) isQuoted = !isQuoted;
    else if (isQuoted) value += sign;
    else if (sign === separator) endValue();
    else if (sign === '\n') {
      endValue();
      rows.push(row);
      row = [];
    } else value += sign;
  }
  endValue();
  return [...rows, row];
}
