import { readFrontMatter } from '../../frontmatter/read';
import { renameValue } from '../../frontmatter/rename';
import { renameSpeakerInBody } from '../../library/mentions';
import type { Note } from '../../note/model';
import type { TextEdit } from '../../text/edit';
import { LineIndex } from '../../text/lineIndex';

/** Another name for a tag or a speaker. */
export interface Renaming {
  readonly meaning: 'tags' | 'people';
  /** All ways in which it has been written so far. */
  readonly from: readonly string[];
  readonly to: string;
}

/** Edits that give a tag or a speaker another name in a note; none of them meet. */
export interface NoteRenaming {
  /** Of values, which can mean nothing else. */
  readonly inFrontMatter: readonly TextEdit[];
  /** Of names in headings, speaker lines and agendas, where the same words may mean somebody else. */
  readonly inBody: readonly TextEdit[];
}

/** @param text the note as it was read */
export function renameInNote(text: string, note: Note, { meaning, from, to }: Renaming): NoteRenaming {
  const frontMatter = readFrontMatter(text);
  const lines = new LineIndex(text);
  const bodyLine = frontMatter === undefined ? 0 : frontMatter.block.lastLine + 1;
  const names = from.filter((name) => name !== to);
  return {
    inFrontMatter:
      frontMatter === undefined
        ? []
        : apart(names.flatMap((name) => renameValue(text, frontMatter, meaning, name, to))),
    inBody:
      meaning === 'tags' ? [] : apart(names.flatMap((name) => renameSpeakerInBody(note, lines, bodyLine, name, to))),
  };
}

/** The edits without those that meet another one: of two ways to write a name one may be a part of the other, and the longer one counts. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)) {
    if (edit.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(edit);
  }
  return kept;
}
