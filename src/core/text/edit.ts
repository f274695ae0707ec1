import type { OffsetRange } from './range';

/** Replaces a stretch of a text; an empty range inserts, an empty `newText` deletes. */
export interface TextEdit {
  readonly range: OffsetRange;
  readonly newText: string;
}

/**
 * The text after all edits, whose offsets refer to the text before any of them.
 * Edits at one offset apply in the order given.
 * @throws RangeError when edits overlap or reach outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort(
      (a, b) => a.edit.range.start - b.edit.range.start || a.edit.range.end - b.edit.range.end || a.index - b.index,
    );
  const parts: string[] = [];
  let done = 0;
  for (const { edit } of ordered) {
    const { start, end } = edit.range;
    if (start < done || end < start || end > text.length) {
      throw new RangeError(`edit ${start}–${end} overlaps another or lies outside the text of ${text.length} units`);
    }
    parts.push(text.slice(done, start), edit.newText);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
