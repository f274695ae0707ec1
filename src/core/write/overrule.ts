import type { Talk } from '../note/model';
import type { TextEdit } from '../text/edit';
import { LineIndex } from '../text/lineIndex';

/**
 * The comment above its heading that says of a talk that it is none; undefined for a talk that no line of the note begins.
 * @param text the note as it was read when the talk was found
 */
export function notATalk(text: string, talk: Talk): TextEdit | undefined {
  if (talk.level === 0) return undefined;
  const start = new LineIndex(text).startOf(talk.line);
  return { range: { start, end: start }, newText: '<!-- section -->\n' };
}
