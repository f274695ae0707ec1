import { insertProperty, lineEndingOf, replaceValue } from '../../frontmatter/fixes/place';
import { formatLike, formatText } from '../../frontmatter/format';
import { readFrontMatter } from '../../frontmatter/read';
import { findProperty } from '../../frontmatter/values';
import type { NoteFile } from '../../library/model';
import type { Talk } from '../../note/model';
import { readNote } from '../../note/readNote';
import { applyEdits, type TextEdit } from '../../text/edit';
import { LineIndex } from '../../text/lineIndex';
import { newFrontMatter } from '../frontMatter/newFrontMatter';

/**
 * The comment above its heading that says of a talk that it is none; undefined for a talk that no line of the note begins,
 * or that the note is about whatever stands there.
 * @param file the note as it was read when the talk was found
 */
export function notATalk({ text, path, root }: Omit<NoteFile, 'id'>, talk: Talk): TextEdit | undefined {
  if (talk.level === 0) return undefined;
  const start = new LineIndex(text).startOf(talk.line);
  const edit = { range: { start, end: start }, newText: `<!-- section -->${lineEndingOf(text)}` };
  const { talks } = readNote(applyEdits(text, [edit]), path, { workspace: root });
  return talks.some(({ line, title }) => line === talk.line + 1 && title === talk.title) ? undefined : edit;
}

const noKind = 'other';

/**
 * The property of front matter that says of a note that it is about no event; undefined where the front matter is broken,
 * or written in a way that leaves no place for it.
 */
export function notAnEvent(text: string): TextEdit | undefined {
  const frontMatter = readFrontMatter(text);
  if (frontMatter === undefined) {
    const start = text.startsWith('\ufeff') ? 1 : 0;
    return {
      range: { start, end: start },
      newText: `${newFrontMatter('yaml', [['kind', noKind]])}\n`.replaceAll('\n', lineEndingOf(text)),
    };
  }
  if (frontMatter.recovered || !frontMatter.block.closed) return undefined;
  const value = findProperty(frontMatter, 'kind')?.value;
  if (value === undefined)
    return insertProperty(text, frontMatter, 'kind', formatText(noKind, frontMatter.format), new Set());
  return value.type === 'scalar' ? replaceValue(text, value, formatLike(value, noKind, frontMatter.format)) : undefined;
}
