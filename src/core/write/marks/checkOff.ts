import type { LooseEnd } from '../../note/model';
import type { TextEdit } from '../../text/edit';
import { LineIndex } from '../../text/lineIndex';
import { literal } from '../../text/literal';

const todoWords = ['todo', 'fixme'];
/** Quote signs and the sign of a list item, before what the line says. */
const itemLead = /^(\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])\s+)(?!\[)/;
/** What is left where there was nothing else: signs of lists, quotes and emphasis. */
const nothing = /^[\s>*_+#.:-]*$/;

/** How a note tells that something is done: by a ticked box, by `DONE:` in place of the mark, or by nothing any more. */
export type CheckOffHow = 'tick' | 'done' | 'remove';

export interface CheckOffOptions {
  readonly how: CheckOffHow;
  /** A person's own marks, besides TODO and FIXME. */
  readonly words: readonly string[];
}

/**
 * The smallest edit that settles a loose end: a box is ticked, a mark gives way to what the options say, a placeholder goes,
 * with its line where that holds nothing else.
 * @param text the note as it was read when the loose end was found
 * @returns undefined for what only writing can settle: a talk without notes, a missing image, a sentence broken off
 */
export function checkOff(
  text: string,
  { kind, line, column, endColumn }: LooseEnd,
  options: CheckOffOptions = { how: 'tick', words: [] },
): TextEdit | undefined {
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
      if (content.startsWith('[ ]', column))
        return options.how === 'remove'
          ? replace(column, column + 3 + blanksAt(content, column + 3), '')
          : replace(column, column + 3, '[x]');
      return checkOffTodo(content, column, replace, options);
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
  { how, words }: CheckOffOptions,
): TextEdit | undefined {
  const found = markOf(words).exec(content.slice(column));
  if (found === null) return undefined;
  const from = column + found.index;
  const to = from + found[0].length;
  const isAlone = content.slice(to).trim() === '';
  const bracket = found[0].startsWith('[') ? content.indexOf(']', to) : -1;
  if (how === 'done' && !isAlone) return replace(from, to, bracket >= 0 ? '[DONE: ' : 'DONE: ');
  const lead = itemLead.exec(content)?.[1];
  // The mark at the start of an item gives way to a ticked box.
  if (how === 'tick' && lead?.length === from && !isAlone) return replace(from, to, '[x] ');
  if (bracket >= 0) return replace(from, bracket + 1, content.slice(to, bracket));
  return replace(to >= content.length && content[from - 1] === ' ' ? from - 1 : from, to, '');
}

function markOf(words: readonly string[]): RegExp {
  const any = [...todoWords, ...words].map(literal).join('|');
  return new RegExp(
    `(?:\\[\\s*)?#?(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])\\s*:?\\s*|<-{1,3} ?(?:check|verify|todo)\\b\\s*`,
    'iu',
  );
}

function blanksAt(content: string, column: number): number {
  return content.length - column - content.slice(column).trimStart().length;
}
