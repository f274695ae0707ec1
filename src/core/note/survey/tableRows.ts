import type { Label } from '../language/language';
import { readHeadline, type Headline } from '../line/headline';
import { readLabel } from '../line/label';
import { readPeople } from '../line/people';
import { plainText } from '../outline/plainText';

const maxRow = 4000;
const maxHead = 200;

/** The rows of a table, each as the headline of a talk, by what the head of the table says its columns hold. */
export class TableRows {
  private columns: readonly (Label | undefined)[] | undefined;

  /** Whether a row is the head of its table, as it names what the first columns hold. */
  isHead(row: string): boolean {
    if (this.columns !== undefined || row.length >= maxHead) {
      this.columns ??= [];
      return false;
    }
    const labels = row.split('\t').map((cell) => readLabel(`${plainText(cell)}:`)?.label);
    this.columns = labels;
    return labels.slice(0, 2).some((label) => label !== undefined);
  }

  leave(): void {
    this.columns = undefined;
  }

  headlineIn(row: string): Headline | undefined {
    const at = this.columns?.indexOf('title') ?? -1;
    // A table with times is an agenda.
    if (at < 0 || this.columns?.includes('time') === true || toNote.test(row) || row.length > maxRow)
      return headlineInRow(row);
    const cells = row.split('\t').map((cell) => plainText(cell));
    const speaker = cells[this.columns?.indexOf('speaker') ?? -1] ?? '';
    const title = cells[at] ?? '';
    if (!/\p{L}{2}/u.test(title)) return undefined;
    return readHeadline(speaker === '' ? title : `${title} by ${speaker}`);
  }
}

/** A link to another note or a folder. */
const toNote = /\]\(<?(?:[^)\s]{0,300}\.(?:md|markdown)\b|(?![a-z]+:)[^)\s.]{0,300}\))/i;

/** `| Faster fonts | Ada Moss | slides |`: title and speaker in the first two cells of a row; one that leads to another note is an index's. */
function headlineInRow(row: string): Headline | undefined {
  const [first = '', second = ''] = row.length > maxRow ? [] : row.split('\t');
  if (first === '' || second === '' || toNote.test(row) || /^\W{0,3}\d/.test(first)) return undefined;
  const [title, names] = [plainText(first), plainText(second)];
  if (readPeople(names).likeness >= 0.6 && readPeople(title).likeness < 0.6)
    return readHeadline(`${title} by ${names}`);
  return readPeople(title).likeness >= 0.6 && readPeople(names).likeness < 0.6 && names.includes(' ')
    ? readHeadline(`${names} by ${title}`)
    : undefined;
}
