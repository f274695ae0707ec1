import type { Block } from '../../note/outline/block';
import { readOutline } from '../../note/outline/outline';
import type { TextEdit } from '../../text/edit';
import { applyEdits } from '../../text/edit';
import { LineIndex } from '../../text/lineIndex';

/** Marks of a heading that begins with `#`, whose lines of `=` and `-` are the other way to write one. */
const marks = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const underline = /^ {0,3}(=+|-+)[ \t]*$/;

/** Makes every heading of a piece of Markdown that many levels deeper, or higher where negative; never beyond 1 and 6. */
export function relevel(text: string, by: number): string {
  if (by === 0) return text;
  const lines = new LineIndex(text);
  const headings = readOutline(text, 0).filter(
    ({ kind, depth, quoted }) => kind === 'heading' && depth === 0 && !quoted,
  );
  return applyEdits(
    text,
    headings.map((heading) => editOf(heading, Math.min(6, Math.max(1, heading.level + by)), lines)),
  );
}

function editOf({ line, endLine, text }: Block, level: number, lines: LineIndex): TextEdit {
  const [found, signs = ''] = marks.exec(lines.line(line)) ?? [];
  if (found !== undefined) {
    const end = lines.startOf(line) + found.length;
    return { range: { start: end - signs.length, end }, newText: '#'.repeat(level) };
  }
  const [, rule = ''] = underline.exec(lines.line(endLine - 1)) ?? [];
  if (level <= 2) {
    const start = lines.startOf(endLine - 1) + lines.line(endLine - 1).indexOf(rule);
    return { range: { start, end: start + rule.length }, newText: (level === 1 ? '=' : '-').repeat(rule.length) };
  }
  return {
    range: { start: lines.startOf(line), end: lines.endOf(endLine - 1) },
    newText: `${'#'.repeat(level)} ${text.replace(/\s+/g, ' ')}`,
  };
}
