import { contentHash, detached } from '../../core/library/noteCache';
import type { NoteAsRead } from '../../core/library/model';
import { dateOfPath, dateOfText, newestFirst } from '../../core/library/recency';
import type { Note } from '../../core/note/model';
import type { readNoteOnce } from '../../core/note/recentNotes';
import type { withOwnWords } from '../../core/library/ownWords';
import { loadOwnWords, loadReader } from '../load';
import type { ReadFile } from './fileReader';
import type { NoteFiles, NotePlace } from './noteFiles';
import type { NoteStore } from './noteStore';
import { ownWords } from './ownWords';
import { inSlices } from './slices';
import type { ThreadedReading } from './threadedReading';

/** Makes notes of texts: many of them beside the host's loop, and none of a text whose note was kept. */
export class NoteDigest {
  private readNote: typeof readNoteOnce | undefined;
  private mark: typeof withOwnWords | undefined;
  private isDisposed = false;

  constructor(
    private readonly files: NoteFiles,
    private readonly store: NoteStore,
    private readonly thread: ThreadedReading,
  ) {}

  dispose(): void {
    this.isDisposed = true;
  }

  /** Many texts will come soon. */
  expectMany(): void {
    this.thread.warm();
  }

  /** Kept once {@link note} can read texts. */
  async begin(): Promise<void> {
    this.readNote ??= (await loadReader()).readNoteOnce;
    await this.loadWords();
  }

  private async loadWords(): Promise<void> {
    if (ownWords().length > 0) this.mark ??= (await loadOwnWords()).withOwnWords;
  }

  /**
   * Files with their notes where these are many or known; the few of everyday life are read when they are taken in.
   * @param areMore whether more are to come
   */
  async prepare(files: readonly ReadFile[], areMore: boolean): Promise<readonly ReadFile[]> {
    await this.loadWords();
    // What a text says of its date is known only now; of those that were read together it still decides who comes first.
    const ordered = newestFirst(files, this.pathOf, (file) => dateOfPath(this.pathOf(file)) || dateOfText(file.text));
    const hashed: ReadFile[] = [];
    await inSlices(
      ordered,
      (slice) => hashed.push(...slice.map((file) => this.withKept(file))),
      () => this.isDisposed,
    );
    const unknown = hashed.flatMap((file) => {
      const place = file.note === undefined ? this.files.placeOf(file.uri) : undefined;
      return place === undefined ? [] : [{ file, text: file.text, path: place.path, workspace: place.folder.name }];
    });
    const texts = unknown.map(({ text, path, workspace }) => ({ text, path, workspace }));
    const notes = texts.length === 0 ? [] : await this.thread.read(texts, areMore);
    if (notes === undefined) {
      await this.begin();
      return hashed;
    }
    if (notes.includes('')) await this.begin();
    const read = new Map(unknown.map(({ file }, index) => [file, notes[index] ?? '']));
    return hashed.map((file) => {
      const json = read.get(file) ?? '';
      return json === '' ? file : { ...file, note: JSON.parse(json) as Note };
    });
  }

  /**
   * The note of a file, or of a text that stands in none; undefined for a text that comes before {@link begin} is kept.
   * A file's note is kept for the next time.
   */
  note({ folder, path }: NotePlace, file: ReadFile): NoteAsRead | undefined {
    const [id, root] = [file.uri.toString(), folder.name];
    const { text, stamp, stamped = 0, hash } = file;
    const read = file.note ?? (this.readNote && detached(this.readNote(text, path, { workspace: root })));
    if (read === undefined) return undefined;
    const note = this.mark?.(read, text, ownWords()) ?? read;
    if (stamp !== undefined && hash !== undefined) this.store.set({ id, root, stamp, stamped, hash, note });
    return { id, root, note };
  }

  private readonly pathOf = ({ uri }: ReadFile): string => this.files.placeOf(uri)?.path ?? '';

  /** A file with the note that was kept of it, if that was of the same text at the same place. */
  private withKept(file: ReadFile): ReadFile {
    const hash = contentHash(file.text);
    const kept = this.store.get(file.uri.toString());
    const place = this.files.placeOf(file.uri);
    const holds = kept?.hash === hash && kept.root === place?.folder.name && kept.note.path === place.path;
    return holds ? { ...file, hash, note: kept.note } : { ...file, hash };
  }
}
