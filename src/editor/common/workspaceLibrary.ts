import * as vscode from 'vscode';
import { largestNote } from '../../core/foreign/sizes';
import type { LibraryEvent, LibraryNote, NoteAsRead } from '../../core/library/model';
import { NoteLibrary } from '../../core/library/noteLibrary';
import type { Unreadable, UnreadableReason } from '../../core/library/unreadable';
import type { FileStamp } from '../../core/library/noteCache';
import type { Host } from '../host';
import { readFile } from './doors/files';
import { watchFiles, type FileEvents } from './fileEvents';
import { FileReader, type ReadFile } from './fileReader';
import { FormerNotes } from './formerNotes';
import { GatheredChanges } from './gatheredChanges';
import { idsBelow } from './idsBelow';
import { inTime } from './inTime';
import { mayHoldImages, MissingImages } from './missingImages';
import { NoteDigest } from './noteDigest';
import { NoteFiles, type NotePlace } from './noteFiles';
import { OpenTexts, unsavedTexts } from './openTexts';
import type { NoteStore } from './noteStore';
import { inReadingOrder } from './readingOrder';
import { onSettingsChange } from './settings';
import { delay, inSlices, withLimit } from './slices';
import { stampOf } from './stamps';
import type { ThreadedReading } from './threadedReading';
import { isFolderError, reasonOf, Unreadables } from './unreadables';

/** When all that happened in a folder as it was made has been told, in milliseconds. */
const settled = 500;

/** So many notes of the last time make rows enough for a window. */
const enoughToShow = 200;

/** How long a file may take to be read, in milliseconds. */
const patience = 10_000;

/** How far the first reading is, and what it could not read. */
export interface ReadingState {
  readonly isReady: boolean;
  /** Notes found so far, and how many of them were read. */
  readonly found: number;
  readonly read: number;
  /** Workspace folders that cannot be read. */
  readonly unreadable: readonly vscode.WorkspaceFolder[];
}

/** How far the search for a folder's notes is. */
interface Search {
  readonly isDone: () => boolean;
  /** The ids of notes that are read although not all are found. */
  begun: readonly string[];
}

/**
 * The one owner of the workspace's library: it finds and reads the notes once somebody asks for them,
 * and keeps up with files, folders, settings and the unsaved text of open editors.
 */
export class WorkspaceLibrary implements vscode.Disposable {
  private readonly library = new NoteLibrary();
  private readonly digest: NoteDigest;
  private readonly former: FormerNotes;
  private readonly files: NoteFiles;
  private readonly reader: FileReader;
  private readonly images: MissingImages;
  private readonly disposables: { dispose(): unknown }[] = [];
  private readonly changes = new GatheredChanges();
  private readonly states = new vscode.EventEmitter<void>();
  private readonly unreadableFolders = new Set<string>();
  private readonly unreadables = new Unreadables(() => {
    this.changes.tellSoon();
  });
  private readonly stampOf: (uri: vscode.Uri) => Promise<FileStamp>;
  private found = 0;
  private readonly stop = new vscode.CancellationTokenSource();
  private reading: Promise<void> | undefined;
  private isReady = false;
  private readonly firstRows: Promise<void>;
  private tellFirstRows: () => void = () => undefined;

  /** What changed since the last time; not fired before the first reading is done. */
  readonly onDidChange = this.changes.onDidChange;

  /** The state of the reading changed; often fired while the first reading lasts. */
  readonly onDidChangeState = this.states.event;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    host: Host,
    private readonly store: NoteStore,
    thread: ThreadedReading,
  ) {
    this.firstRows = new Promise((resolve) => {
      this.tellFirstRows = resolve;
    });
    // A drive that hangs says as little of a file as one that is gone.
    this.stampOf = (uri) => inTime(stampOf(host, uri), patience);
    this.files = new NoteFiles(this.unreadables, log);
    this.digest = new NoteDigest(this.files, store, thread);
    this.former = new FormerNotes(this.files, store, this.stampOf);
    this.reader = new FileReader(
      {
        prepare: (files) => this.digest.prepare(files, !this.isReady),
        stampOf: this.stampOf,
        take: (files) => {
          this.take(files);
        },
        gone: (uri) => {
          this.remove(uri.toString());
        },
        isFolder: (uri) => {
          this.remove(uri.toString());
          this.inBackground(this.readFolders([uri]));
        },
        unreadable: (uri, reason) => {
          this.leaveOut(uri, reason);
        },
      },
      {
        read: (uri, size) => readFile(uri, largestNote, size),
        reasonOf,
        isFolder: isFolderError,
        patience,
        pause: 300,
      },
      log,
    );
    this.images = new MissingImages({
      note: (id) => this.note(id),
      missing: (images) => {
        this.changes.add(this.library.setMissingImages(images));
      },
    });
  }

  /** Kept once every note of the workspace was read; the first call begins the reading. */
  ready(): Promise<void> {
    return (this.reading ??= this.start());
  }

  /**
   * Kept once there is something to show: the notes as they were the last time, or the first that were read, or none.
   * The first call begins the reading.
   */
  async shown(): Promise<void> {
    await Promise.race([this.firstRows, this.ready()]);
  }

  /**
   * Reads every note again, whatever was kept of it, for what no event told: folders that are not watched, or drives of
   * other machines.
   */
  async readAgain(): Promise<void> {
    await this.ready();
    await this.store.forget();
    const known = this.notes.map(({ id }) => vscode.Uri.parse(id));
    await withLimit(vscode.workspace.workspaceFolders ?? [], 4, async (folder) => {
      await this.load(await this.findIn(folder));
    });
    await this.load(known);
    await this.lookForUnreadable();
  }

  /** Reads files, and what lies in folders, once more. */
  async tryAgain(uris: readonly vscode.Uri[]): Promise<void> {
    await this.ready();
    await withLimit(uris, 4, async (uri) => {
      await this.load(this.files.placeOf(uri) === undefined ? await this.files.findBelow(uri, this.stop.token) : [uri]);
    });
  }

  /** Where a file lies, if it is one that is read as a note. */
  placeOf(uri: vscode.Uri): NotePlace | undefined {
    return this.files.placeOf(uri);
  }

  get state(): ReadingState {
    const unreadable = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) =>
      this.unreadableFolders.has(uri.toString()),
    );
    return { isReady: this.isReady, found: this.found, read: this.notes.length, unreadable };
  }

  get events(): readonly LibraryEvent[] {
    return this.library.events;
  }

  get notes(): readonly LibraryNote[] {
    return this.library.notes;
  }

  /** Files and folders within workspace folders that cannot be read; the same array as long as it holds the same. */
  get unreadable(): readonly Unreadable[] {
    return this.unreadables.all;
  }

  note(id: string): LibraryNote | undefined {
    return this.library.note(id);
  }

  event(id: string): LibraryEvent | undefined {
    return this.library.event(id);
  }

  dispose(): void {
    this.stop.cancel();
    this.stop.dispose();
    this.reader.dispose();
    this.digest.dispose();
    this.images.dispose();
    this.changes.dispose();
    this.states.dispose();
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private async start(): Promise<void> {
    const begun = Date.now();
    this.listen();
    this.inBackground(this.setTexts([...unsavedTexts().values()].filter(({ uri }) => uri.scheme === 'untitled')));
    await this.readAll(this.showFormer(begun));
    this.isReady = true;
    this.changes.hurry();
    this.show();
    this.log.info(`Read ${this.notes.length} notes of ${this.events.length} events in ${Date.now() - begun} ms.`);
  }

  private listen(): void {
    this.disposables.push(
      watchFiles((events) => {
        this.follow(events);
      }),
      new OpenTexts({
        accepts: (document) => this.files.placeOf(document.uri) !== undefined,
        changed: (document) => {
          this.inBackground(this.setTexts([{ uri: document.uri, text: document.getText() }]));
        },
        reverted: (uri) => {
          if (uri.scheme === 'untitled') this.remove(uri.toString());
          else this.inBackground(this.reader.request([uri], true));
        },
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.inBackground(this.readAll());
      }),
      onSettingsChange(['files.include', 'files.exclude'], () => {
        this.inBackground(this.readAll());
      }),
    );
  }

  /** Lets views ask for what there is. */
  private show(): void {
    this.tellFirstRows();
    this.changes.begin();
  }

  /** Shows the notes as they were the last time, the newest of many before all are grouped into events. */
  private async showFormer(begun: number): Promise<void> {
    const unsaved = unsavedTexts();
    const former = (await this.former.load()).filter(({ id }) => !unsaved.has(id));
    let added = 0;
    await inSlices(
      former,
      (slice) => {
        // What was read meanwhile is newer.
        const missing = slice.filter(({ id }) => this.note(id) === undefined);
        this.former.add(missing.map(({ id }) => id));
        this.changes.add(this.library.setNotes(missing));
        added += slice.length;
        if (added >= enoughToShow && this.events.length > 0) this.show();
      },
      () => this.stop.token.isCancellationRequested,
    );
    if (this.events.length === 0) return;
    this.log.info(`Showed ${former.length} notes as they were the last time after ${Date.now() - begun} ms.`);
    this.show();
    this.images.request(former.filter(({ note }) => note.images.length > 0).map(({ id }) => id));
  }

  /** Brings the library in line with the workspace's folders and settings; what is known already is not read again. */
  private async readAll(former: Promise<void> = Promise.resolve()): Promise<void> {
    this.files.reset();
    for (const { id } of this.notes) {
      if (this.files.placeOf(vscode.Uri.parse(id)) === undefined) this.remove(id);
    }
    this.unreadables.keep((uri, isFolder) =>
      isFolder ? this.files.mayHoldNotes(uri) : this.files.placeOf(uri) !== undefined,
    );
    await withLimit(vscode.workspace.workspaceFolders ?? [], 4, async (folder) => {
      let isDone = false;
      const search: Search = { isDone: () => isDone, begun: [] };
      this.inBackground(this.readNewest(folder, former, search));
      const found = await this.findIn(folder);
      isDone = true;
      this.found += found.length;
      await former;
      const ids = new Set(found.map((uri) => uri.toString()));
      for (const id of this.former.missing(folder, ids)) this.remove(id);
      for (const id of search.begun) if (!ids.has(id)) this.remove(id);
      const requested = new Set(this.reader.requested);
      await Promise.all([
        inReadingOrder(
          folder,
          found.filter((uri) => this.note(uri.toString()) === undefined && !requested.has(uri.toString())),
          this.stampOf,
          (uris) => this.load(uris),
        ),
        this.former
          .changed(
            found.filter((uri) => this.former.has(uri.toString())),
            this.stop.token,
          )
          .then((changed) => this.load(changed)),
      ]);
    });
    this.inBackground(this.lookForUnreadable());
  }

  /** Begins to read some notes before all are found, where nothing is shown yet. */
  private async readNewest(folder: vscode.WorkspaceFolder, former: Promise<void>, search: Search): Promise<void> {
    await former;
    if (this.events.length > 0 || search.isDone()) return;
    this.digest.expectMany();
    const newest = await this.files.newest(folder, this.stop.token);
    // Asked for again, a file that is being read would be read twice, and shown later.
    if (search.isDone()) return;
    search.begun = newest.map((uri) => uri.toString());
    await this.load(newest);
  }

  /** The search passes over folders that cannot be read without a word: they are looked for once the notes are there. */
  private async lookForUnreadable(): Promise<void> {
    const folders = (vscode.workspace.workspaceFolders ?? []).filter(
      ({ uri }) => !this.unreadableFolders.has(uri.toString()),
    );
    await withLimit(folders, 1, (folder) => this.files.lookInto(folder, this.stop.token));
  }

  /** The notes of a workspace folder; remembers one that cannot be read. */
  private async findIn(folder: vscode.WorkspaceFolder): Promise<readonly vscode.Uri[]> {
    const found = await this.files.find(folder, this.stop.token);
    const id = folder.uri.toString();
    if (found === undefined) this.unreadableFolders.add(id);
    else this.unreadableFolders.delete(id);
    this.states.fire();
    return found ?? [];
  }

  /** Reads notes: unsaved text where there is some, else their file. */
  private async load(uris: readonly vscode.Uri[], first = false): Promise<void> {
    const unsaved = unsavedTexts();
    this.inBackground(this.setTexts(uris.flatMap((uri) => unsaved.get(uri.toString()) ?? [])));
    await this.reader.request(
      uris.filter((uri) => !unsaved.has(uri.toString())),
      first,
    );
  }

  /**
   * Every note that an event may concern is read again, and forgotten if it is not there: events come late and twice,
   * so a file that was reported as deleted may be back already.
   */
  private follow({ changed, created, deleted }: FileEvents): void {
    const isNote = (uri: vscode.Uri): boolean => this.files.placeOf(uri) !== undefined;
    this.inBackground(this.load([...changed, ...created].filter(isNote), true));
    this.inBackground(this.reader.request(this.below(deleted), true));
    for (const uri of deleted) this.unreadables.setFolders(uri, []);
    if ([...created, ...changed, ...deleted].some(mayHoldImages))
      this.images.request(this.notes.filter(({ note }) => note.images.length > 0).map(({ id }) => id));
    // A folder that was deleted and made again at once is reported as changed.
    this.inBackground(
      this.readFolders([...created, ...changed].filter((uri) => !isNote(uri) && this.files.mayHoldNotes(uri))),
    );
  }

  /**
   * Reads what lies in those of the addresses that are folders. One that appears is reported without its files:
   * what moved here with it, and what was made in it before it was watched. What goes again before the editor has told
   * of its coming is never reported at all: so what was found is looked at a second time.
   */
  private async readFolders(candidates: readonly vscode.Uri[]): Promise<void> {
    this.inBackground(this.load(this.below(candidates)));
    const folders: vscode.Uri[] = [];
    await withLimit(candidates, 4, async (uri) => {
      const found = await this.files.findBelow(uri, this.stop.token);
      if (found.length > 0) folders.push(uri);
      await this.load(found);
    });
    if (folders.length === 0) return;
    await delay(settled);
    if (this.stop.token.isCancellationRequested) return;
    this.inBackground(this.load(this.below(folders)));
    await withLimit(folders, 4, async (uri) => {
      await this.load(await this.files.findBelow(uri, this.stop.token));
    });
  }

  /** The notes, read or being read, that are one of these files or lie in one of these folders. */
  private below(uris: readonly vscode.Uri[]): vscode.Uri[] {
    const ids = [...this.notes.map((note) => note.id), ...this.unreadables.files, ...this.reader.requested];
    return idsBelow(
      ids,
      uris.map((uri) => uri.toString()),
    ).map((id) => vscode.Uri.parse(id));
  }

  private take(files: readonly ReadFile[]): void {
    // Since the request an editor may have opened the file and changed it.
    const unsaved = unsavedTexts();
    this.set(files.filter(({ uri }) => !unsaved.has(uri.toString())));
    if (!this.isReady) {
      this.states.fire();
      if (this.events.length > 0) this.show();
    }
  }

  /** Takes in texts that stand in no file, or may not. */
  private async setTexts(files: readonly ReadFile[]): Promise<void> {
    if (files.length === 0) return;
    await this.digest.begin();
    this.set(files);
  }

  private set(files: readonly ReadFile[]): void {
    const notes: NoteAsRead[] = [];
    for (const file of files) {
      const place = this.files.placeOf(file.uri);
      if (place === undefined) this.remove(file.uri.toString());
      else if (file.text.length > largestNote) this.leaveOut(file.uri, { code: 'too-large', bytes: file.text.length });
      else notes.push(...this.readSafely(place, file));
    }
    if (notes.length === 0) return;
    for (const { id } of notes) {
      this.unreadables.delete(id);
      this.former.delete(id);
    }
    this.changes.add(this.library.setNotes(notes));
    this.images.request(notes.map((note) => note.id));
  }

  /** One note that the reader fails on costs no other. */
  private readSafely(place: NotePlace, file: ReadFile): NoteAsRead[] {
    try {
      const note = this.digest.note(place, file);
      if (note !== undefined) return [note];
      this.remove(file.uri.toString());
    } catch (error) {
      this.log.error(`Cannot take in ${file.uri.toString(true)}: ${String(error)}`);
      this.leaveOut(file.uri, { code: 'failed', message: String(error) });
    }
    return [];
  }

  private leaveOut(uri: vscode.Uri, reason: UnreadableReason): void {
    this.remove(uri.toString());
    this.unreadables.addFile(uri, reason);
  }

  /** For work that nobody waits for: what goes wrong in it stands in the log. */
  private inBackground(work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.log.error(`Something went wrong: ${String(error)}`);
    });
  }

  private remove(id: string): void {
    this.reader.cancel(id);
    this.store.delete(id);
    this.unreadables.delete(id);
    this.former.delete(id);
    this.changes.add(this.library.delete(id));
  }
}
