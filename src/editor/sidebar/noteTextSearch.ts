import * as vscode from 'vscode';
import type { LibraryNote } from '../../core/library/model';
import { linesHolding } from '../../core/library/textSearch';
import type { Note } from '../../core/note/model';
import { Drives } from '../common/doors/drives';
import { textOf } from '../common/doors/files';
import { Pace, withLimit } from '../common/slices';

/** What was found in a note, as it was read then. */
interface Found {
  readonly note: Note;
  readonly lines: readonly number[];
}

/** How many files are read at once: a drive answers several as fast as one. */
const atOnce = 32;

/** Looks in the texts of notes for what a filter asks for. What was found is kept as long as the note is as it was. */
export class NoteTextSearch {
  /** By the text looked for, then by the note. */
  private found = new Map<string, ReadonlyMap<string, Found>>();
  private searches = 0;

  /** The 0-based lines of a note that hold a folded text; none as long as nobody has looked. */
  readonly linesWith = (noteId: string, value: string): readonly number[] =>
    this.found.get(value)?.get(noteId)?.lines ?? [];

  /**
   * Looks in all notes that have changed since the last time.
   * @param values folded
   * @returns whether the search came to its end: a later one takes its place
   */
  async look(values: readonly string[], notes: readonly LibraryNote[]): Promise<boolean> {
    const search = ++this.searches;
    const drives = new Drives();
    const found = new Map(values.map((value) => [value, new Map<string, Found>()]));
    const pace = new Pace();
    await withLimit(notes, atOnce, async ({ id, note }) => {
      await pace.step();
      if (search !== this.searches) return;
      const unknown = values.filter((value) => {
        const known = this.known(value, id, note);
        if (known !== undefined) found.get(value)?.set(id, known);
        return known === undefined;
      });
      if (unknown.length === 0) return;
      const text = (await textOf(vscode.Uri.parse(id), drives)) ?? '';
      for (const value of unknown) found.get(value)?.set(id, { note, lines: linesHolding(text, value) });
    });
    if (search !== this.searches) return false;
    this.found = found;
    return true;
  }

  /** What is known of a note without reading it: what does not hold a beginning does not hold the whole. */
  private known(value: string, id: string, note: Note): Found | undefined {
    for (const [other, notes] of this.found) {
      const known = notes.get(id);
      if (known?.note === note && (other === value || (known.lines.length === 0 && value.includes(other))))
        return known;
    }
    return undefined;
  }
}
