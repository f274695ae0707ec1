import type { OffsetRange, Position, Range } from './range';

const LF = 10;
const CR = 13;

/**
 * Translates between UTF-16 offsets and positions of one text.
 * Lines end with LF, CRLF or a lone CR, as they do in VS Code.
 */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(readonly text: string) {
    this.starts = text.includes('\r') ? startsOf(text) : startsAfterLf(text);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The offset at which a 0-based line starts; lines past the end start at the text's end. */
  startOf(line: number): number {
    return line < 0 ? 0 : (this.starts[line] ?? this.text.length);
  }

  /** The offset at which a 0-based line's content ends, before its line ending. */
  endOf(line: number): number {
    let end = this.startOf(line + 1);
    const start = this.startOf(line);
    if (end > start && this.text.charCodeAt(end - 1) === LF) end--;
    if (end > start && this.text.charCodeAt(end - 1) === CR) end--;
    return end;
  }

  /** A 0-based line's content, without its line ending; empty for lines that do not exist. */
  line(line: number): string {
    return this.text.slice(this.startOf(line), this.endOf(line));
  }

  /**
   * The 0-based lines in which a pattern finds something, in order: sooner found than by asking line by line.
   * @param pattern global, and matches nothing that goes on in the next line
   * @param from the first line to look at
   */
  linesWith(pattern: RegExp, from = 0): number[] {
    const found: number[] = [];
    pattern.lastIndex = this.startOf(from);
    for (let match = pattern.exec(this.text); match; match = pattern.exec(this.text)) {
      const { line } = this.positionAt(match.index);
      found.push(line);
      pattern.lastIndex = this.startOf(line + 1);
    }
    return found;
  }

  /** The position of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): Position {
    const clamped = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: clamped - this.startOf(low) };
  }

  /** The offset of a position; columns past the line's content are clamped to its end. */
  offsetAt(position: Position): number {
    return Math.min(
      this.startOf(position.line) + Math.max(position.column, 0),
      Math.max(this.endOf(position.line), this.startOf(position.line)),
    );
  }

  rangeOf(offsets: OffsetRange): Range {
    return { start: this.positionAt(offsets.start), end: this.positionAt(offsets.end) };
  }
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}

/** Most texts hold no CR, and the next LF is found much sooner than every character is looked at. */
function startsAfterLf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
