import { readFrontMatter } from '../frontmatter/read';
import { readNote } from '../note/readNote';
import { LineIndex } from '../text/lineIndex';
import type { OffsetRange } from '../text/range';
import type { Skeleton } from './skeleton';
import { talkHabits } from './talkHabits';
import { talkSkeleton, type TalkPlaceholders } from './talkSkeleton';

/** A skeleton and the stretch of text it takes the place of. */
export interface Insertion {
  readonly range: OffsetRange;
  readonly skeleton: Skeleton;
}

/**
 * A new talk at a 0-based line of a note, in the note's habits and with empty lines around it:
 * on the line itself where it is empty, else below it, and never inside the front matter.
 * @param path of the note, relative to its workspace folder.
 */
export function insertTalk(text: string, path: string, line: number, placeholders: TalkPlaceholders): Insertion {
  const lines = new LineIndex(text);
  const skeleton = talkSkeleton(talkHabits(readNote(text, path), text), placeholders);
  return insertBlock(lines, Math.max(line, firstLine(text)), skeleton);
}

/** The 0-based line below which Markdown may stand: the last of the front matter. */
function firstLine(text: string): number {
  return readFrontMatter(text)?.block.lastLine ?? 0;
}

/** Puts a block of lines between others. What it replaces starts with a line, so that no indentation is carried on. */
function insertBlock(lines: LineIndex, line: number, skeleton: Skeleton): Insertion {
  const isBlank = (at: number): boolean => lines.line(at).trim() === '';
  const gapAfter = (at: number): string => (at < lines.lineCount && !isBlank(at) ? '\n' : '');
  if (lines.line(line) === '') {
    const gapBefore = line > 0 && !isBlank(line - 1) ? '\n' : '';
    const at = lines.startOf(line);
    return { range: { start: at, end: at }, skeleton: [gapBefore, ...skeleton, gapAfter(line + 1)] };
  }
  if (line + 1 < lines.lineCount) {
    const at = lines.startOf(line + 1);
    return { range: { start: at, end: at }, skeleton: [isBlank(line) ? '' : '\n', ...skeleton, '\n', gapAfter(line + 1)] };
  }
  // The text ends without a line ending: its last line is written again as it is.
  return { range: { start: lines.startOf(line), end: lines.endOf(line) }, skeleton: [lines.line(line), '\n\n', ...skeleton] };
}
