import type { Meaning } from '../frontmatter/schema/properties';
import type { Note } from '../note/model';
import type { TextEdit } from '../text/edit';
import type { LineIndex } from '../text/lineIndex';
import type { LibraryNote } from './model';

/** The notes that use a tag, name a speaker or an event, or lie at a place. */
export function notesUsing(notes: readonly LibraryNote[], meaning: Meaning, value: string): LibraryNote[] {
  return notes.filter(({ note }) => valuesOf(note, meaning).includes(value));
}

function valuesOf({ tags, talks, event }: Note, meaning: Meaning): readonly (string | undefined)[] {
  switch (meaning) {
    case 'tags':
      return tags;
    case 'people':
      return talks.flatMap(({ speakers }) => speakers.map(({ name }) => name));
    case 'event':
      return [event?.title?.value];
    case 'series':
      return [event?.series?.value];
    case 'place':
      return [event?.location?.value];
    default:
      return [];
  }
}

/** How many lines below a talk's heading tell who gave it. */
const linesOfSpeakers = 6;

/** Another name for a speaker where headings, the lines below them and agendas give it; which are guessed to be meant. */
export function renameSpeakerInBody(
  note: Note,
  lines: LineIndex,
  bodyLine: number,
  from: string,
  to: string,
): TextEdit[] {
  const isNamed = ({ speakers }: { readonly speakers: readonly { readonly name: string }[] }): boolean =>
    speakers.some(({ name }) => name === from);
  const places = new Set(note.agenda.filter(isNamed).map(({ line }) => line));
  for (const talk of note.talks.filter(isNamed)) {
    const end = Math.min(talk.endLine, talk.line + linesOfSpeakers);
    for (let line = talk.line; line < end; line++) places.add(line);
  }
  return [...places]
    .filter((line) => line >= bodyLine)
    .flatMap((line) =>
      wholeWords(lines.line(line), from).map((column) => {
        const start = lines.startOf(line) + column;
        return { range: { start, end: start + from.length }, newText: to };
      }),
    );
}

/** Columns at which the words stand, with no letter or digit beside them. */
function wholeWords(line: string, words: string): number[] {
  const columns: number[] = [];
  if (words === '') return columns;
  for (let at = line.indexOf(words); at !== -1; at = line.indexOf(words, at + words.length)) {
    const beside = line.charAt(at - 1) + line.charAt(at + words.length);
    if (!/[\p{L}\p{N}]/u.test(beside)) columns.push(at);
  }
  return columns;
}
