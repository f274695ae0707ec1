import type { LooseEnd } from '../../note/model';
import type { TextEdit } from '../../text/edit';
import { LineIndex } from '../../text/lineIndex';

const marker = /(?:\[\s*)?#?\b(?:todo|fixme)\b\s*:?\s*|<-{1,3} ?(?:check|verify|todo)\b\s*/i;
/** Quote signs and the sign of a list item, before what the line says. */
const itemLead = /^(\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])\s+)(?!\[)/;
/** What is left where there was nothing else: signs of lists, quotes and emphasis. */
const nothing = /^[\s>*_+#.:-]*$/;

/**
 * The smallest edit that settles a loose end: a box is ticked, a list item becomes a ticked one, a placeholder goes,
 * with its line where that holds nothing else.
 * @param text the note as it was read when the loose end was found
 * @returns undefined for what only writing can settle: a talk without notes, a missing image, a sentence broken off
 */
export function checkOff(text: string, { kind, line, column, endColumn }: LooseEnd): TextEdit | undefined {
  const lines = new LineIndex(text);
  const content = lines.line(line);
  const replace = (from: number, to: number, newText: string): TextEdit => {
    const start = lines.startOf(line);
    const rest = content.slice(0, from) + newText + content.slice(to);
    if (nothing.test(rest)) return { range: { start, end: lines.startOf(line + 1) }, newText: '' };
    return { range: { start: start + from, end: start + to }, newText };
  };
  switch (kind) {
    case 'todo':
      if (content.startsWith('[ ]', column)) return replace(column, column + 3, '[x]');
      return checkOffTodo(content, column, replace);
    case 'placeholder':
    case 'uncertain':
      return replace(
        content[column - 1] === ' ' && endColumn >= content.trimEnd().length ? column - 1 : column,
        endColumn,
        '',
      );
    case 'missing-image':
    case 'empty-talk':
    case 'broken-off':
      return undefined;
  }
}

function checkOffTodo(
  content: string,
  column: number,
  replace: (from: number, to: number, newText: string) => TextEdit,
): TextEdit | undefined {
  const found = marker.exec(content.slice(column));
  if (found === null) return undefined;
  const from = column + found.index;
  const to = from + found[0].length;
  const lead = itemLead.exec(content)?.[1];
  // The mark at the start of an item gives way to a ticked box.
  if (lead?.length === from && content.slice(to).trim() !== '') return replace(from, to, '[x] ');
  const bracket = found[0].startsWith('[') ? content.indexOf(']', to) : -1;
  if (bracket >= 0) return replace(from, bracket + 1, content.slice(to, bracket));
  return replace(to >= content.length && content[from - 1] === ' ' ? from - 1 : from, to, '');
}
