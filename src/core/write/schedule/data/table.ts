import { isDay } from '../agendaDays';
import type { ScheduleGapKind } from '../model';
import { withIsoDates } from './tableDates';
import { tableHead, type TableHead } from './tableHead';
import { rowsOf, type TableRow } from './tableRows';
import { kindsOfKey, plainKey, type Kind } from './record';

/** A row by the names of its columns, and where it stands. */
export interface TableRecord {
  /** 0-based. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

export interface Table {
  /** What stands above the names alone. */
  readonly title: string | undefined;
  readonly records: readonly TableRecord[];
}

/** Hears of what makes no sense in a row. @param line 0-based */
export type TellRow = (kind: ScheduleGapKind, line: number, value: string) => void;

/**
 * Comma-separated values, by commas, semicolons, tabs or bars, with a line that names their columns: each row with a title
 * is one record with what stands in it. Nothing of a row comes from another one but the day, where a column or lines of
 * their own tell each day once.
 * @param text with line feeds only
 */
export function readTable(text: string, tell: TellRow): Table | undefined {
  const head = tableHead(text);
  if (head === undefined) return undefined;
  const read = rowsOf(text.slice(head.offset), head.separator);
  const lines = read.open.length === 0 ? [] : text.split('\n');
  for (const line of read.open) tell('quote', head.line + line, lines[head.line + line] ?? '');
  const rows = read.rows.slice(1).filter((row) => row.values.some((value) => value !== ''));
  const table = new TableReader(head, tell);
  const dated = withIsoDates(
    rows.map(({ values }) => values),
    (row, value) => {
      tell('date', head.line + (rows[row]?.line ?? 0), value);
    },
  );
  const records = rows.flatMap(({ line }, index) =>
    table.record({ line: head.line + line, values: dated[index] ?? [] }),
  );
  return { title: head.title, records: withDays(records) };
}

/** What people write into a cell with nothing in it. */
const nothing = /^(?:[-–—]+|n\/a)$/i;

class TableReader {
  private readonly columns: readonly (readonly [name: string, kinds: readonly Kind[]])[];
  /** What a line of its own names as the day of those below. */
  private day: string | undefined;

  constructor(
    private readonly head: TableHead,
    private readonly tell: TellRow,
  ) {
    this.columns = head.names.map((name) => [name, kindsOfKey(name)]);
    for (const [index, name] of head.names.entries())
      if (this.kindsAt(index).includes('title') && head.names.indexOf(name) < index) tell('value', head.line, name);
  }

  record({ line, values }: TableRow): TableRecord[] {
    const [alone = '', ...others] = values.filter((value) => value !== '');
    if (others.length === 0 && isDay(alone)) {
      this.day = alone;
      return [];
    }
    if (values.every((value, index) => value === (this.head.written[index] ?? ''))) return [];
    this.tellLength({ line, values });
    const record = this.valuesOf(values);
    if (told(record, 'title') !== '')
      return [
        {
          line,
          values: this.day === undefined || told(record, 'date') !== '' ? record : { ...record, date: this.day },
        },
      ];
    this.tell('title', line, '');
    return [];
  }

  private tellLength({ line, values }: TableRow): void {
    const extra = values.slice(this.columns.length).filter((value) => value !== '');
    const { separator } = this.head;
    if (extra.length > 0) this.tell('row', line, extra.join(separator));
    else if (values.length < this.columns.length) this.tell('row', line, values.join(separator));
  }

  /** Several columns may be called alike: people are those of all, else the first that is filled counts. */
  private valuesOf(values: readonly string[]): Record<string, string> {
    const record = new Map<string, string>();
    for (const [index, [name]] of this.columns.entries()) {
      const value = (values[index] ?? '').replace(nothing, '');
      const known = record.get(name);
      if (value === '') continue;
      if (known === undefined) record.set(name, value);
      else if (this.kindsAt(index).includes('people')) record.set(name, `${known}\n${value}`);
    }
    return Object.fromEntries(withWholeNames(record));
  }

  private kindsAt(index: number): readonly Kind[] {
    return this.columns[index]?.[1] ?? [];
  }
}

/** Who is told in a column for each part of the name. */
function withWholeNames(record: Map<string, string>): Map<string, string> {
  const part = (name: RegExp): string => [...record].find(([key]) => name.test(plainKey(key)))?.[1] ?? '';
  const whole = [
    part(/^(?:speaker|presenter)?(?:first|given)name$/),
    part(/^(?:speaker|presenter)?(?:last|family)name$/),
  ];
  return whole.includes('') ? record : new Map([...record, ['speakers', whole.join(' ')]]);
}

/** All that a row tells of that kind. */
function told(record: Readonly<Record<string, string>>, kind: Kind): string {
  return Object.entries(record)
    .flatMap(([name, value]) => (kindsOfKey(name).includes(kind) ? [value] : []))
    .join(' ');
}

/** Where a column tells each day once, the rows below it that tell an hour are on that day. */
function withDays(records: readonly TableRecord[]): TableRecord[] {
  const days = records.map(({ values }) => told(values, 'date')).filter((day) => day !== '');
  if (new Set(days).size < days.length) return [...records];
  let day = '';
  return records.map((record) => {
    const own = told(record.values, 'date');
    if (own !== '') day = own;
    const isBelow = own === '' && day !== '' && told(record.values, 'start') !== '';
    return isBelow ? { ...record, values: { ...record.values, date: day } } : record;
  });
}
