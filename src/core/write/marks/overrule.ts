import { insertProperty, lineEndingOf, replaceValue } from '../../frontmatter/fixes/place';
import { formatLike, formatText } from '../../frontmatter/format';
import { readFrontMatter } from '../../frontmatter/read';
import { findProperty } from '../../frontmatter/values';
import type { NoteFile } from '../../library/model';
import type { NoteKind, Talk } from '../../note/model';
import { bodyOutline } from '../../note/outline/bodyOutline';
import { readNote } from '../../note/readNote';
import { isStatementLine, writeStatement } from '../../frontmatter/statement';
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

/** The property of front matter that says of a note that it is about no event; see {@link saysKind}. */
export function notAnEvent(text: string): TextEdit | undefined {
  return saysKind(text, 'other');
}

/**
 * The property of front matter that says what a note is; undefined where the front matter is broken, or written in a way
 * that leaves no place for it.
 */
export function saysKind(text: string, kind: NoteKind): TextEdit | undefined {
  const frontMatter = readFrontMatter(text);
  if (frontMatter === undefined) {
    const start = text.startsWith('\ufeff') ? 1 : 0;
    return {
      range: { start, end: start },
      newText: `${newFrontMatter('yaml', [['kind', kind]])}\n`.replaceAll('\n', lineEndingOf(text)),
    };
  }
  if (frontMatter.recovered || !frontMatter.block.closed) return undefined;
  const value = findProperty(frontMatter, 'kind')?.value;
  if (value === undefined)
    return insertProperty(text, frontMatter, 'kind', formatText(kind, frontMatter.format), new Set());
  return value.type === 'scalar' ? replaceValue(text, value, formatLike(value, kind, frontMatter.format)) : undefined;
}

/**
 * What says of a heading that it is a talk: a comment above it, in the place of one that says that it is none. Undefined
 * where no heading stands, where the heading is a talk already, and where the note would not have one more talk, as a note
 * that is about something else has none at all.
 * @param line 0-based
 */
export function isATalk(file: Omit<NoteFile, 'id'>, line: number): TextEdit | undefined {
  const { text, path, root } = file;
  const before = readNote(text, path, { workspace: root });
  if (!headingLines(text).includes(line) || before.talks.some((talk) => talk.line === line)) return undefined;
  const lines = new LineIndex(text);
  const isSaid = line > 0 && isStatementLine(lines.line(line - 1));
  const range = { start: lines.startOf(isSaid ? line - 1 : line), end: lines.startOf(line) };
  const edit = { range, newText: `${writeStatement({})}${lineEndingOf(text)}` };
  const { talks } = readNote(applyEdits(text, [edit]), path, { workspace: root });
  return talks.some((talk) => talk.line === (isSaid ? line : line + 1)) ? edit : undefined;
}

/** The 0-based lines on which a note's headings begin. */
export function headingLines(text: string): number[] {
  return bodyOutline(new LineIndex(text)).flatMap(({ kind, line }) => (kind === 'heading' ? [line] : []));
}
