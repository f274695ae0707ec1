import type { Talk } from '../../note/model';
import type { TextEdit } from '../../text/edit';
import { LineIndex } from '../../text/lineIndex';
import { blockOf, gapAfter, gapBefore } from './talkBlock';

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
    const gap = gapAfter(text, moved.end);
    return [
      { range: { start: moved.start, end: moved.end + gap.length }, newText: '' },
      { range: { start: other.end, end: other.end }, newText: gap + block },
    ];
  }
  if (other.end <= moved.start) {
    const gap = gapBefore(text, moved.start);
    return [
      { range: { start: other.start, end: other.start }, newText: block + gap },
      { range: { start: moved.start - gap.length, end: moved.end }, newText: '' },
    ];
  }
  return undefined;
}
