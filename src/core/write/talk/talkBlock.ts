import type { Talk } from '../../note/model';
import { isStatementLine } from '../../note/survey/statement';
import type { LineIndex } from '../../text/lineIndex';
import type { OffsetRange } from '../../text/range';

/** The lines of a talk without the empty ones at their end, and without what already belongs to the next heading. */
export function blockOf(lines: LineIndex, { line, endLine }: Talk): OffsetRange {
  // What overrules the reader stands above a heading and goes with it.
  const isOverrule = (at: number): boolean => isStatementLine(lines.line(at));
  const isLeftOver = (at: number): boolean =>
    lines.line(at).trim() === '' || (isOverrule(at) && at + 1 === endLine && at + 1 < lines.lineCount);
  let last = endLine - 1;
  while (last > line && isLeftOver(last)) last--;
  return { start: lines.startOf(line > 0 && isOverrule(line - 1) ? line - 1 : line), end: lines.endOf(last) };
}

/** The end of a line and the empty lines behind an offset. */
export function gapAfter(text: string, offset: number): string {
  return /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(text.slice(offset))?.[0] ?? '';
}

/** The empty lines in front of an offset at which a line starts, and the end of the line before them. */
export function gapBefore(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return before.slice(before.trimEnd().length);
}
