import type { Talk } from '../note/model';
import type { TextEdit } from '../text/edit';
import { LineIndex } from '../text/lineIndex';
import type { OffsetRange } from '../text/range';

/** What overrules the reader stands above a heading and goes with it. */
const overrule = /^\s*<!--\s*(?:talk|section)\s*-->\s*$/i;

/**
 * Moves a talk with all that stands below it in front of another talk of the same note that comes earlier, or behind
 * one that comes later. The empty lines between talks stay where they are, and so does how the text ends.
 * @param text the note as it was read when the talks were found
 * @returns undefined where the two are no neighbours: of different levels, or one within the other
 */
export function moveTalk(text: string, talk: Talk, target: Talk): readonly TextEdit[] | undefined {
  if (talk.level !== target.level) return undefined;
  const lines = new LineIndex(text);
  const [moved, other] = [blockOf(lines, talk), blockOf(lines, target)];
  const block = text.slice(moved.start, moved.end);
  if (moved.end <= other.start) {
    const gap = /^\s*/.exec(text.slice(moved.end))?.[0] ?? '';
    return [
      { range: { start: moved.start, end: moved.end + gap.length }, newText: '' },
      { range: { start: other.end, end: other.end }, newText: gap + block },
    ];
  }
  if (other.end <= moved.start) {
    const before = text.slice(other.end, moved.start);
    const gap = before.slice(before.trimEnd().length);
    return [
      { range: { start: other.start, end: other.start }, newText: block + gap },
      { range: { start: moved.start - gap.length, end: moved.end }, newText: '' },
    ];
  }
  return undefined;
}

/** The lines of a talk without the empty ones at their end, and without what already belongs to the next heading. */
function blockOf(lines: LineIndex, { line, endLine }: Talk): OffsetRange {
  const isOverrule = (at: number): boolean => overrule.test(lines.line(at));
  const isLeftOver = (at: number): boolean => lines.line(at).trim() === '' || (isOverrule(at) && at + 1 === endLine && at + 1 < lines.lineCount);
  let last = endLine - 1;
  while (last > line && isLeftOver(last)) last--;
  return { start: lines.startOf(line > 0 && isOverrule(line - 1) ? line - 1 : line), end: lines.endOf(last) };
}
