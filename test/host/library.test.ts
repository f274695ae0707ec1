import * as vscode from 'vscode';
import type { Note } from '../../src/core/note/model';
import type { Inside } from '../../src/editor/activate';
import type { NoteStore } from '../../src/editor/common/noteStore';
import type { WorkspaceLibrary } from '../../src/editor/common/workspaceLibrary';
import { equal } from './support/assert';
import {
  closeEditors,
  eventLines,
  eventually,
  inside,
  noteUri,
  removeFolder,
  writeAtOnce,
  writeNote,
} from './support/notes';

const folder = 'library-test';

describe('the library of the workspace', () => {
  let library: WorkspaceLibrary;
  let store: NoteStore;
  let thread: Inside['thread'];

  /** The titles of the talks of the test's own notes. */
  const talks = (): string[] =>
    library.notes
      .filter(({ note }) => note.path.startsWith(folder))
      .flatMap(({ note }) => note.talks.map(({ title }) => title));

  before(async () => {
    ({ library, store, thread } = await inside());
    await library.ready();
  });

  beforeEach(async () => {
    await writeNote(`${folder}/inkconf-2024/notes.md`, ...eventLines('InkConf 2024', ['Blots', 'Ada Byron', '- ink']));
    await eventually(['Blots'], talks);
  });

  afterEach(async () => {
    await closeEditors();
    await removeFolder(folder);
    await eventually([], talks);
  });

  it('holds the notes that were there from the start', () => {
    equal(library.note(noteUri('packing-list.md').toString())?.note.path, 'packing-list.md');
  });

  it('follows a file that changes', async () => {
    const uri = await writeNote(
      `${folder}/inkconf-2024/more.md`,
      ...eventLines('InkConf 2024', ['Nibs', 'Ada Byron', '- steel']),
    );
    await eventually(['Blots', 'Nibs'], () => talks().toSorted());
    await writeNote(
      `${folder}/inkconf-2024/more.md`,
      ...eventLines('InkConf 2024', ['Quills', 'Ada Byron', '- feathers']),
    );
    await eventually(['Blots', 'Quills'], () => talks().toSorted());
    await vscode.workspace.fs.delete(uri);
    await eventually(['Blots'], talks);
  });

  it('follows a file that is renamed', async () => {
    await vscode.workspace.fs.rename(
      noteUri(`${folder}/inkconf-2024/notes.md`),
      noteUri(`${folder}/inkconf-2024/talks.md`),
    );
    await eventually([`${folder}/inkconf-2024/talks.md`], () =>
      library.notes.map(({ note }) => note.path).filter((path) => path.startsWith(folder)),
    );
  });

  it('follows a folder that is renamed', async () => {
    await vscode.workspace.fs.rename(noteUri(`${folder}/inkconf-2024`), noteUri(`${folder}/inkconf-2025`));
    await eventually([`${folder}/inkconf-2025/notes.md`], () =>
      library.notes.map(({ note }) => note.path).filter((path) => path.startsWith(folder)),
    );
  });

  it('forgets what a deleted folder held', async () => {
    await removeFolder(`${folder}/inkconf-2024`);
    await eventually([], talks);
  });

  it('finds what a folder holds that was deleted and made again at once', async () => {
    // Reported as a change of the folder alone, mostly.
    for (const title of ['Nibs', 'Quills', 'Inks', 'Pens']) {
      await removeFolder(`${folder}/inkconf-2024`);
      await writeAtOnce(
        `${folder}/inkconf-2024/notes.md`,
        ...eventLines('InkConf 2024', [title, 'Ada Byron', '- ink']),
      );
      await eventually([title], talks);
    }
  });

  it("takes an open editor's text for the note, and the file's again when that is thrown away", async () => {
    const document = await vscode.workspace.openTextDocument(noteUri(`${folder}/inkconf-2024/notes.md`));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => {
      edit.replace(document.lineAt(2).range, '## Unsaved');
    });
    await eventually(['Unsaved'], talks);
    await closeEditors();
    await eventually(['Blots'], talks);
  });

  it("takes an open editor's text even when the file changes", async () => {
    const document = await vscode.workspace.openTextDocument(noteUri(`${folder}/inkconf-2024/notes.md`));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => {
      edit.replace(document.lineAt(2).range, '## Unsaved');
    });
    await eventually(['Unsaved'], talks);
    await writeNote(`${folder}/inkconf-2024/notes.md`, '# InkConf 2024', '', '## Written', '', '- by another program');
    await writeNote(`${folder}/inkconf-2024/more.md`, '# InkConf 2024', '', '## Marker', '', '- later');
    await eventually(['Marker', 'Unsaved'], () => talks().sort());
  });

  it('reads what nothing was told of when it is asked to', async () => {
    await writeNote(`${folder}/marker.md`, '# InkConf 2024', '', '## Marker', '', '- x');
    await writeAtOnce(`${folder}/unwatched/notes.md`, ...eventLines('InkConf 2024', ['Nibs', 'Ada Byron', '- steel']));
    await eventually(['Blots', 'Marker'], () => talks().toSorted());
    await vscode.commands.executeCommand('conferenceNotes.readAgain');
    await eventually(['Blots', 'Marker', 'Nibs'], () => talks().toSorted());
    await writeAtOnce(
      `${folder}/unwatched/notes.md`,
      ...eventLines('InkConf 2024', ['Quills', 'Ada Byron', '- feathers']),
    );
    await vscode.commands.executeCommand('conferenceNotes.readAgain');
    await eventually(['Blots', 'Marker', 'Quills'], () => talks().toSorted());
  });

  it("finds all notes where the editor's search fails", async () => {
    const { findFiles } = vscode.workspace;
    Object.assign(vscode.workspace, { findFiles: () => Promise.reject(new Error('spawn rg ENOENT')) });
    try {
      await writeAtOnce(
        `${folder}/unwatched/notes.md`,
        ...eventLines('InkConf 2024', ['Nibs', 'Ada Byron', '- steel']),
      );
      await vscode.commands.executeCommand('conferenceNotes.readAgain');
      await eventually(['Blots', 'Nibs'], () => talks().toSorted());
    } finally {
      Object.assign(vscode.workspace, { findFiles });
    }
  });

  it('leaves out what the settings exclude, as soon as they do', async () => {
    const settings = vscode.workspace.getConfiguration('conferenceNotes');
    try {
      await settings.update('files.exclude', [`${folder}/**`], vscode.ConfigurationTarget.Workspace);
      await eventually([], talks);
    } finally {
      await settings.update('files.exclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await eventually(['Blots'], talks);
  });

  it('keeps up when many files change, come and go at once, as when a branch is switched', async () => {
    const talk = (title: string): string => `# BranchConf 2024\n\n## ${title}\n\nSpeaker: Ada Byron\n\n- x\n`;
    const at = (path: string): vscode.Uri => noteUri(`${folder}/branch/${path}`);
    const numbers = Array.from({ length: 15 }, (_, index) => index);
    await Promise.all(
      numbers.flatMap((n) => [
        writeNote(`${folder}/branch/changed-${n}.md`, talk(`Before ${n}`)),
        writeNote(`${folder}/branch/gone-${n}.md`, talk(`Gone ${n}`)),
        writeNote(`${folder}/branch/old/note-${n}.md`, talk(`Old ${n}`)),
      ]),
    );
    await eventually(46, () => talks().length);
    const { fs } = vscode.workspace;
    await Promise.all([
      ...numbers.flatMap((n) => [
        writeAtOnce(`${folder}/branch/changed-${n}.md`, talk(`After ${n}`)),
        fs.delete(at(`gone-${n}.md`)),
        writeAtOnce(`${folder}/branch/come-${n}.md`, talk(`Come ${n}`)),
        writeAtOnce(`${folder}/branch/new/deep/note-${n}.md`, talk(`New ${n}`)),
      ]),
      fs.delete(at('old'), { recursive: true }),
    ]);
    const expected = ['Blots', ...['After', 'Come', 'New'].flatMap((word) => numbers.map((n) => `${word} ${n}`))];
    await eventually(expected.toSorted(), () => talks().toSorted());
  });

  it('counts the notes while it reads them for the first time', async () => {
    const log = vscode.window.createOutputChannel('Conference Notes test', { log: true });
    // Of the extension's own class: the suite holds none of its code.
    const { constructor: Fresh } = library as { readonly constructor: unknown } as {
      readonly constructor: typeof WorkspaceLibrary;
    };
    const { constructor: Store } = store as { readonly constructor: unknown } as {
      readonly constructor: typeof NoteStore;
    };
    const fresh = new Fresh(log, {}, new Store(undefined, () => 'none', log), thread);
    const counts: { readonly found: number; readonly read: number }[] = [];
    fresh.onDidChangeState(() => {
      counts.push(fresh.state);
    });
    try {
      await fresh.ready();
    } finally {
      fresh.dispose();
      log.dispose();
    }
    equal(
      counts.some(({ found, read }) => read > 0 && read < found),
      true,
      'Never told between none and all',
    );
    equal(
      counts.every(({ read }, index) => read >= (counts[index - 1]?.read ?? 0)),
      true,
      'Counted backwards',
    );
    equal(counts.at(-1)?.read, fresh.notes.length);
    equal(fresh.state.found, fresh.notes.length);
  });

  it('reads many notes in a thread beside the loop of the host', async () => {
    const texts = Array.from({ length: 30 }, (_, index) => ({
      text: `# InkConf 2024\n\n## Blots ${index}\n\nSpeaker: Ada Byron\n\n- ink\n`,
      path: `inkconf/${index}.md`,
      workspace: 'notes',
    }));
    const notes = await thread.read(texts, false);
    equal(notes?.length, 30);
    notes?.forEach((note, index) => {
      equal((JSON.parse(note) as Note).talks[0]?.title, `Blots ${index}`);
    });
  });

  it('tells once of many files that change together', async () => {
    let told = 0;
    const listener = library.onDidChange(() => {
      told++;
    });
    try {
      await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          writeNote(
            `${folder}/many/${index}.md`,
            ...eventLines('ManyConf 2024', [`Talk ${index}`, 'Ada Byron', '- x']),
          ),
        ),
      );
      await eventually(41, () => talks().length);
    } finally {
      listener.dispose();
    }
    equal(told < 10, true, `Told ${told} times`);
  });
});
