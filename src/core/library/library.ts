import { readNoteOnce } from '../note/recentNotes';
import type { NoteFile } from './model';
import { NoteLibrary, type LibraryChange } from './noteLibrary';

/** A library that reads the notes it is given itself. */
export class Library extends NoteLibrary {
  /** @param read how a note is read; tests hand in notes made by hand */
  constructor(private readonly read: typeof readNoteOnce = readNoteOnce) {
    super();
  }

  /** Takes in a new file, or a file's new text. */
  set(file: NoteFile): LibraryChange {
    return this.setAll([file]);
  }

  /** Takes in many files and regroups once. */
  setAll(files: Iterable<NoteFile>): LibraryChange {
    return this.setNotes(
      Array.from(files, ({ id, root, path, text }) => ({ id, root, note: this.read(text, path, { workspace: root }) })),
    );
  }
}
