import { isDay } from '../agendaDays';
import { columnKind, isRuler } from '../agendaTable';
import { timeAtStart } from '../agendaTimes';
import { ScheduleError } from '../problem';
import { kindsOfKey } from './record';
import { rowsOf } from './tableRows';

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

/** The first line of a table, which names its columns. */
export interface TableHead {
  readonly separator: string;
  /** The columns' names as they stand there, and as data has them. */
  readonly written: readonly string[];
  readonly names: readonly string[];
  /** The 0-based line on which the names stand, and the UTF-16 offset of it. */
  readonly line: number;
  readonly offset: number;
  /** What stands above it alone: the name of the event. */
  readonly title: string | undefined;
}

const separators = [',', ';', '\t', '|'];
/** So many lines may stand above the names. */
const mostAbove = 6;
/** UTF-16 units of a line of names at most. */
const longestHead = 5000;

/**
 * The line near the top of a text with line feeds only that names a title and times or speakers; nothing where there is none.
 * `sep=;` above it names the separator, as spreadsheets write it.
 */
export function tableHead(text: string): TableHead | undefined {
  let offset = 0;
  let told = separators;
  let title: string | undefined;
  for (let line = 0, above = 0; above < mostAbove && offset < text.length; line++) {
    const end = text.indexOf('\n', offset);
    const written = text.slice(offset, end === -1 ? undefined : end);
    const separator = /^sep=(.)\s*$/i.exec(written)?.[1] ?? (written.trim() === 'sep=' ? '\t' : undefined);
    if (separator !== undefined) told = [separator];
    else if (/[^,;\t|"\s]/.test(written)) {
      const found = told.map((sign) => headBy(text, offset, sign)).find((names) => names !== undefined);
      if (found !== undefined) return { ...found, line, offset, title };
      const alone = written
        .replace(/[,;\t|"\s]+$/g, '')
        .replace(/^"|"$/g, '')
        .trim();
      // What tells of times or days above the names is an agenda as people write it.
      if (told.length > 1 && isAgenda(alone)) return undefined;
      title ??= alone;
      above++;
    }
    if (end === -1) return undefined;
    offset = end + 1;
  }
  return undefined;
}

function isAgenda(line: string): boolean {
  return line.length > 80 || /^[#>*\-<{[]|[:=]\s*$|^\w+:/.test(line) || timeAtStart(line) !== undefined || isDay(line);
}

function headBy(
  text: string,
  offset: number,
  separator: string,
): Pick<TableHead, 'separator' | 'written' | 'names'> | undefined {
  const [head, below] = rowsOf(text.slice(offset, offset + longestHead), separator).rows;
  const cells = head?.values ?? [];
  // A table of Markdown stands between bars, or has a ruler.
  if (separator === '|' && (cells[0] === '' || isRuler(below?.values ?? []))) return undefined;
  const names = namesOf(cells);
  return names === undefined ? undefined : { separator, written: cells, names };
}

/**
 * The columns' names as data has them; nothing where they do not announce a title and times or speakers.
 * @throws ScheduleError `missing` where they announce all but a title
 */
function namesOf(head: readonly string[]): string[] | undefined {
  if (head.length < 2 || head.some((cell) => timeAtStart(cell) !== undefined)) return undefined;
  const names = head.map((cell) => {
    const name = cell.replace(/\s*[([].*$/s, '').replace(/\s*#?\d$/, '');
    const [first = ''] = name.split('/');
    const bare = kindsOfKey(name).length === 0 ? first : name;
    const kind = columnKind(bare);
    return kindsOfKey(bare).length > 0 || !(kind in dataNames) ? bare : dataNames[kind as keyof typeof dataNames];
  });
  const kinds = new Set(names.flatMap(kindsOfKey));
  const [hasTitle, hasPeople, hasTime] = [kinds.has('title'), kinds.has('people'), kinds.has('start')];
  if (!hasTitle && hasPeople && hasTime) throw new ScheduleError({ code: 'missing', place: 'Title (line 1)' });
  return hasTitle && (hasPeople || hasTime || kinds.has('date')) ? names : undefined;
}
