import type { NoteFile } from '../../library/model';
import type { Note } from '../../note/model';
import { readNote } from '../../note/readNote';
import { applyEdits, type TextEdit } from '../../text/edit';
import { LineIndex } from '../../text/lineIndex';

/** Quote signs and the sign of a list item: what stands before the words of a line. */
const lead = /^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/;

/**
 * Marks a 0-based line as a loose end: its words get `TODO:` before them. Where those words are a title, speakers or an
 * agenda, and would be so no more, the mark gets a line of its own below.
 * @returns undefined where the mark would mean nothing (front matter, code, a table) or stands already
 */
export function markLooseEnd({ text, path, root }: Omit<NoteFile, 'id'>, line: number): TextEdit | undefined {
  const note = readNote(text, path, { workspace: root });
  if (isMarked(note, line)) return undefined;
  const known = knownIn(note);
  return candidates(text, line).find(({ edit, markedLine }) => {
    const after = readNote(applyEdits(text, [edit]), path, { workspace: root });
    return isMarked(after, markedLine) && knownIn(after) === known;
  })?.edit;
}

interface Candidate {
  readonly edit: TextEdit;
  /** Where the loose end then stands. */
  readonly markedLine: number;
}

function candidates(text: string, line: number): Candidate[] {
  const lines = new LineIndex(text);
  const content = lines.line(line);
  const words = lines.startOf(line) + (lead.exec(content)?.[0].length ?? 0);
  const end = lines.endOf(line);
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = lines.line(line + 1).trim() === '' ? '' : ending;
  return [
    { edit: { range: { start: words, end: words }, newText: 'TODO: ' }, markedLine: line },
    { edit: { range: { start: end, end }, newText: `${ending}${ending}TODO:${gap}` }, markedLine: line + 2 },
  ];
}

function isMarked({ looseEnds }: Note, line: number): boolean {
  return looseEnds.some((end) => end.kind === 'todo' && end.line === line);
}

/** What a mark must not change, as one text. */
function knownIn({ kind, title, talks, agenda }: Note): string {
  const named = [...talks, ...agenda].map((one) => [one.title, one.start, ...one.speakers.map(({ name }) => name)]);
  return JSON.stringify([kind, title, named]);
}
