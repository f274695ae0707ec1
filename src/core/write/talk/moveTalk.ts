import type { Talk } from '../../note/model';
import type { TextEdit } from '../../text/edit';
import { gapAfter, gapBefore, TalkBlocks } from './talkBlock';

/**
 * Moves a talk with all that stands below it in front of another talk of the same note that comes earlier, or behind
 * one that comes later. The empty lines between talks stay where they are, and so does how the text ends. What stands
 * between two talks and belongs to neither, such as the heading of a break, stays between them.
 * @param text the note as it was read when the talks were found
 * @param talks all talks of the note
 * @returns undefined where the two are no neighbours: of different levels, or one within the other
 */
export function moveTalk(
  text: string,
  talks: readonly Talk[],
  talk: Talk,
  target: Talk,
): readonly TextEdit[] | undefined {
  if (talk.level !== target.level) return undefined;
  const blocks = new TalkBlocks(text);
  const [moved, other] = [blocks.of(talk), blocks.of(target)];
  const block = text.slice(moved.start, moved.end);
  const [upper, lower] = moved.start < other.start ? [moved, other] : [other, moved];
  const areNeighbours = Math.abs(talks.indexOf(talk) - talks.indexOf(target)) === 1;
  if (areNeighbours && text.slice(upper.end, lower.start).trim() !== '')
    return [
      { range: upper, newText: text.slice(lower.start, lower.end) },
      { range: lower, newText: text.slice(upper.start, upper.end) },
    ];
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
