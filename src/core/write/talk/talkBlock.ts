import { leadingCount } from '../../text/leading';
import type { Talk } from '../../note/model';
import { bodyOutline } from '../../note/outline/bodyOutline';
import { isStatementLine } from '../../frontmatter/statement';
import { LineIndex } from '../../text/lineIndex';
import type { OffsetRange } from '../../text/range';

/** What of a note's lines belongs to which of its talks. */
export class TalkBlocks {
  readonly lines: LineIndex;
  /** Of all headings, in their order. */
  private readonly headings: readonly { readonly line: number; readonly level: number }[];

  constructor(text: string) {
    this.lines = new LineIndex(text);
    this.headings = bodyOutline(this.lines).filter(
      ({ kind, quoted, depth }) => kind === 'heading' && !quoted && depth === 0,
    );
  }

  /** The lines of a talk without the empty ones at their end, and without what already belongs to the next heading. */
  of(talk: Talk): OffsetRange {
    const first = talk.line > 0 && this.isOverrule(talk.line - 1) ? talk.line - 1 : talk.line;
    return { start: this.lines.startOf(first), end: this.lines.endOf(this.lastLine(talk)) };
  }

  /** The last line with text that belongs to a talk: a heading as high as its own that is no talk belongs to nobody. */
  lastLine(talk: Talk): number {
    const endLine = this.endLine(talk);
    // What overrules the reader stands above a heading and goes with it.
    const isLeftOver = (at: number): boolean =>
      this.lines.line(at).trim() === '' || (this.isOverrule(at) && at + 1 === endLine && at + 1 < this.lines.lineCount);
    let last = Math.min(endLine, this.lines.lineCount) - 1;
    while (last > talk.line && isLeftOver(last)) last--;
    return last;
  }

  /** The line below a talk's last one, empty lines counted: exclusive. */
  endLine({ line, endLine, level }: Talk): number {
    if (level === 0) return endLine;
    // Some people write a talk's speakers as a second heading straight below the first.
    const isApart = (below: number): boolean => {
      for (let at = line + 1; at < below; at++) if (this.lines.line(at).trim() !== '') return true;
      return false;
    };
    for (let index = this.firstBelow(line); index < this.headings.length; index++) {
      const heading = this.headings[index];
      if (heading === undefined || heading.line >= endLine) break;
      if (heading.level <= level && isApart(heading.line)) return heading.line;
    }
    return endLine;
  }

  /** The index of the first heading below a line. */
  private firstBelow(line: number): number {
    return leadingCount(this.headings, (heading) => heading.line <= line);
  }

  isOverrule(line: number): boolean {
    return isStatementLine(this.lines.line(line));
  }
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
