import { formatLike } from '../../frontmatter/format';
import { replaceValue } from '../../frontmatter/fixes/place';
import { readFrontMatter } from '../../frontmatter/read';
import { factIn } from '../../text/fact';
import { findProperty } from '../../frontmatter/values';
import type { Note, Talk } from '../../note/model';
import type { TextEdit } from '../../text/edit';
import { LineIndex } from '../../text/lineIndex';
import { escapeInline } from '../markdown';

/**
 * Gives a talk another title wherever its note states it: in its heading, in front matter where the note is about the
 * talk as a whole, and in the agenda that announces it. All else on these lines stays.
 * @param text the note as it was read when the talk was found
 * @returns no edits where the title stands nowhere in so many words
 */
export function renameTalk(text: string, note: Note, talk: Talk, title: string): readonly TextEdit[] {
  const lines = new LineIndex(text);
  const bodyLine = (readFrontMatter(text)?.block.lastLine ?? -1) + 1;
  const places = new Set([
    talk.line,
    ...note.agenda.filter((entry) => entry.talk === note.talks.indexOf(talk)).map(({ line }) => line),
  ]);
  const inBody = [...places]
    .filter((line) => line >= bodyLine)
    .flatMap((line) => inLine(lines, line, talk.title, title));
  return note.kind === 'talk' ? [...inFrontMatter(text, talk.title, title), ...inBody] : inBody;
}

function inLine(lines: LineIndex, line: number, from: string, to: string): TextEdit[] {
  const content = lines.line(line);
  for (const written of [from, escapeInline(from)]) {
    const column = content.indexOf(written);
    const start = lines.startOf(line) + column;
    if (column >= 0) return [{ range: { start, end: start + written.length }, newText: escapeInline(to) }];
  }
  return [];
}

function inFrontMatter(text: string, from: string, to: string): TextEdit[] {
  const frontMatter = readFrontMatter(text);
  const value = findProperty(frontMatter, 'title', 'talk', 'name', 'session')?.value;
  if (
    frontMatter === undefined ||
    frontMatter.recovered ||
    value?.type !== 'scalar' ||
    factIn(String(value.value)) !== from
  )
    return [];
  return [replaceValue(text, value, formatLike(value, to, frontMatter.format))];
}
