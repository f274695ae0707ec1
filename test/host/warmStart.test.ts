import * as vscode from 'vscode';
import type { KeptNote } from '../../src/core/library/noteCache';
import type { Inside } from '../../src/editor/activate';
import type { NoteStore } from '../../src/editor/common/noteStore';
import type { WorkspaceLibrary } from '../../src/editor/common/workspaceLibrary';
import { deepEqual, equal, ok, present } from './support/assert';
import { eventLines, inside, noteUri, removeFolder, writeNote } from './support/notes';

const folder = 'warm-start-test';
const version = 'a1b2';
/** Takes several slices of the host's loop. */
const many = 600;

describe('what is kept of notes from one session to the next', () => {
  let Library: typeof WorkspaceLibrary;
  let Store: typeof NoteStore;
  let log: vscode.LogOutputChannel;
  let thread: Inside['thread'];
  const open: { dispose(): unknown }[] = [];
  const kept = (): vscode.Uri => noteUri(`${folder}/.kept`);
  const talk = (title: string): string[] => eventLines('InkConf 2024', [title, 'Ada Byron', '- ink']);

  before(async () => {
    const { library, store, ...others } = await inside();
    ({ thread } = others);
    // Of the extension's own classes: the suite holds none of their code.
    Library = (library as { readonly constructor: unknown }).constructor as typeof WorkspaceLibrary;
    Store = (store as { readonly constructor: unknown }).constructor as typeof NoteStore;
    log = vscode.window.createOutputChannel('Conference Notes test', { log: true });
  });

  beforeEach(async () => {
    for (const title of ['Blots', 'Nibs', 'Quills']) await writeNote(`${folder}/${title}.md`, ...talk(title));
  });

  afterEach(async () => {
    close();
    await removeFolder(folder);
  });

  after(() => {
    log.dispose();
  });

  /** Another window on the same folder. */
  function session(
    folderOfStore: vscode.Uri | undefined = kept(),
    versionOfReader = version,
  ): {
    readonly library: WorkspaceLibrary;
    readonly store: NoteStore;
  } {
    const store = new Store(folderOfStore, () => versionOfReader, log);
    const library = new Library(log, {}, store, thread);
    open.push(library, store);
    return { library, store };
  }

  const talks = ({ notes }: WorkspaceLibrary): string[] =>
    notes
      .filter(({ note }) => note.path.startsWith(folder))
      .flatMap(({ note }) => note.talks.map(({ title }) => title))
      .toSorted();

  /** Reads everything, keeps it, and makes what is kept of a talk tell from what its file says. */
  async function keep(title: string): Promise<void> {
    const { library, store } = session();
    await library.ready();
    const note = store.get(noteUri(`${folder}/${title}.md`).toString());
    present(note, 'The note is not kept');
    store.set(renamed(note, `Kept ${title}`));
    await store.flush();
    close();
  }

  function close(): void {
    for (const each of open.splice(0)) each.dispose();
  }

  function renamed(note: KeptNote, title: string): KeptNote {
    return {
      ...note,
      stamped: Date.now() + 5000,
      note: { ...note.note, talks: note.note.talks.map((each) => ({ ...each, title })) },
    };
  }

  it('is shown at once, and stays where the files stayed', async () => {
    await keep('Nibs');
    const { library } = session();
    await library.shown();
    deepEqual(talks(library), ['Blots', 'Kept Nibs', 'Quills']);
    await library.ready();
    deepEqual(talks(library), ['Blots', 'Kept Nibs', 'Quills']);
  });

  it('is shown before all of many notes are in', async () => {
    await keep('Nibs');
    const { store } = session();
    await store.load();
    const one = store.get(noteUri(`${folder}/Nibs.md`).toString());
    present(one);
    for (let index = 0; index < many; index++) {
      const path = `${folder}/${index}/Nibs.md`;
      store.set({ ...one, id: noteUri(path).toString(), note: { ...one.note, path } });
    }
    await store.flush();
    const { library } = session();
    await library.shown();
    ok(library.events.length > 0, 'No event is shown');
    ok(library.notes.length < many, 'All notes are in before any is shown');
    await library.ready();
    deepEqual(talks(library), ['Blots', 'Kept Nibs', 'Quills']);
  });

  it('gives way to files that have changed, come and gone', async () => {
    await keep('Nibs');
    await writeNote(`${folder}/Nibs.md`, ...talk('Other nibs'));
    await writeNote(`${folder}/Inks.md`, ...talk('Inks'));
    await vscode.workspace.fs.delete(noteUri(`${folder}/Quills.md`));
    const { library, store } = session();
    await library.ready();
    deepEqual(talks(library), ['Blots', 'Inks', 'Other nibs']);
    equal(store.get(noteUri(`${folder}/Quills.md`).toString()), undefined);
  });

  it('holds for a file that was written again with the same content', async () => {
    await keep('Nibs');
    await writeNote(`${folder}/Nibs.md`, ...talk('Nibs'));
    const { library } = session();
    await library.ready();
    deepEqual(talks(library), ['Blots', 'Kept Nibs', 'Quills']);
  });

  it('gives way to a file read in the tick in which it changed again', async () => {
    await keep('Nibs');
    const { store } = session();
    await store.load();
    const note = store.get(noteUri(`${folder}/Nibs.md`).toString());
    present(note);
    store.set({ ...note, stamped: note.stamp.mtime, hash: 'of another text' });
    await store.flush();
    const { library } = session();
    await library.ready();
    deepEqual(talks(library), ['Blots', 'Nibs', 'Quills']);
  });

  it('gives way to unsaved text', async () => {
    await keep('Nibs');
    const document = await vscode.workspace.openTextDocument(noteUri(`${folder}/Nibs.md`));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(2).range, '## Unsaved');
    await vscode.workspace.applyEdit(edit);
    const { library } = session();
    await library.ready();
    deepEqual(talks(library), ['Blots', 'Quills', 'Unsaved']);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  const spoils: Record<string, (content: Uint8Array) => Uint8Array> = {
    'is cut off': (content) => content.slice(0, content.length - 9),
    'is empty': () => new Uint8Array(),
    'holds something else': () => new TextEncoder().encode('{"version": 3, "notes": null}\n[1, 2]'),
    'has a wrong byte': (content) => content.with(content.length - 20, 35),
  };
  for (const [name, spoil] of Object.entries(spoils)) {
    it(`is thrown away silently when it ${name}`, async () => {
      await keep('Nibs');
      for (const [file] of await vscode.workspace.fs.readDirectory(kept())) {
        const uri = vscode.Uri.joinPath(kept(), file);
        await vscode.workspace.fs.writeFile(uri, spoil(await vscode.workspace.fs.readFile(uri)));
      }
      const { library, store } = session();
      await library.ready();
      deepEqual(talks(library), ['Blots', 'Nibs', 'Quills']);
      await store.flush();
      const next = session();
      equal((await next.store.load()).length, library.notes.length);
    });
  }

  it('is thrown away when another version reads', async () => {
    await keep('Nibs');
    const { library } = session(kept(), 'newer');
    await library.ready();
    deepEqual(talks(library), ['Blots', 'Nibs', 'Quills']);
  });

  it('is forgotten when notes are read again', async () => {
    await keep('Nibs');
    const { library, store } = session();
    await library.readAgain();
    deepEqual(talks(library), ['Blots', 'Nibs', 'Quills']);
    await store.flush();
    const next = session();
    await next.library.ready();
    deepEqual(talks(next.library), ['Blots', 'Nibs', 'Quills']);
  });

  it('is left alone where nothing can be written, or no folder is open', async () => {
    for (const place of [vscode.Uri.parse('nowhere:/kept'), undefined]) {
      const { library, store } = session(place);
      await library.ready();
      await store.flush();
      deepEqual(talks(library), ['Blots', 'Nibs', 'Quills']);
    }
  });

  it('suffers no harm from two windows that write at the same time', async () => {
    const windows = [session(), session(), session()];
    await Promise.all(windows.map(({ library }) => library.ready()));
    for (let turn = 0; turn < 3; turn++) await Promise.all(windows.map(({ store }) => store.flush()));
    const { library, store } = session();
    equal((await store.load()).length > 2, true);
    await library.ready();
    deepEqual(talks(library), ['Blots', 'Nibs', 'Quills']);
    const left = await vscode.workspace.fs.readDirectory(kept());
    deepEqual(
      left.map(([name]) => name).filter((name) => !/^\d\d\.json$/.test(name)),
      [],
    );
  });
});
