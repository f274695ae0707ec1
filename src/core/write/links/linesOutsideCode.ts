import { withoutCode } from '../../note/looseEnds/looseEndMask';
import { readOutline } from '../../note/outline/outline';
import { LineIndex } from '../../text/lineIndex';

/** A line that is not in a block of code. */
export interface OpenLine {
  /** Offset in the text. */
  readonly start: number;
  /** The line as long as it is, with its spans of code replaced by a filler. */
  readonly content: string;
}

export function linesOutsideCode(text: string): OpenLine[] {
  const lines = new LineIndex(text);
  const code = readOutline(text, 0).filter(({ kind }) => kind === 'code');
  const open: OpenLine[] = [];
  let next = 0;
  for (let line = 0; line < lines.lineCount; line++) {
    while ((code[next]?.endLine ?? Infinity) <= line) next++;
    if (line < (code[next]?.line ?? Infinity))
      open.push({ start: lines.startOf(line), content: withoutCode(lines.line(line)) });
  }
  return open;
}
