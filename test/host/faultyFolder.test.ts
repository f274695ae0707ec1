import * as vscode from 'vscode';
import { isLeft, openNote } from '../../src/editor/common/doors/notes';
import { writeNotes } from '../../src/editor/common/doors/write';
import { deepEqual, equal, ok, present } from './support/assert';
import { FaultyFiles, type Faults } from './support/faultyFiles';
import { closeEditors, eventually, inside } from './support/notes';

/** Runs where the host is started on a workspace with a folder of this scheme (`faulty` in scripts/tiers/tiers.mjs). */
describe('a workspace folder on a drive that fails', () => {
  const scheme = 'faulty';
  const disk = new FaultyFiles();
  const folder = (): vscode.WorkspaceFolder | undefined =>
    vscode.workspace.workspaceFolders?.find(({ uri }) => uri.scheme === scheme);
  const uriOf = (name: string): vscode.Uri => vscode.Uri.from({ scheme, path: `/drive/${name}` });
  const noteOf = (title: string): Uint8Array =>
    new TextEncoder().encode(`# ${title} 2018\n\n2018-05-17, Bergen\n\n## Blots - Ada Byron\n\n- ink\n`);
  const readAgain = (): Thenable<unknown> => vscode.commands.executeCommand('conferenceNotes.readAgain');
  const tryAgain = async (): Promise<unknown> => {
    const { library } = await inside();
    return vscode.commands.executeCommand('conferenceNotes.tryAgain', {
      kind: 'unreadable list',
      value: library.unreadable,
    });
  };
  /**
   * The events of the folder, and its files and folders that cannot be read with the reason, as the view shows them.
   */
  async function shown(): Promise<{ events: string[]; unreadable: string[] }> {
    const { library } = await inside();
    const ofDrive = library.events.filter(({ notes }) => notes.some(({ id }) => id.startsWith(`${scheme}:`)));
    return {
      events: ofDrive.map(({ title }) => title).sort(),
      unreadable: library.unreadable
        .filter(({ id }) => id.startsWith(`${scheme}:`))
        .map(({ id, reason }) => `${vscode.Uri.parse(id).path} ${reason.code}`),
    };
  }

  before(async function () {
    if (folder() === undefined) this.skip();
    const { library } = await inside();
    await vscode.commands.executeCommand('conferenceNotes.events.focus');
    await library.ready();
    ok(library.state.unreadable.length === 1, 'A folder of which nobody knows how to read it is told');
    ok(library.notes.length > 0, 'The other folder is read');
    vscode.workspace.registerFileSystemProvider(scheme, disk, { isCaseSensitive: true });
    disk.files.set('/drive/inkconf-2018.md', noteOf('InkConf'));
    disk.files.set('/drive/deep/waxconf-2018.md', noteOf('WaxConf'));
  });
  afterEach(async () => {
    disk.faults.clear();
    await closeEditors();
    await readAgain();
  });

  it('is read once it can be', async () => {
    await readAgain();
    await eventually({ events: ['InkConf 2018', 'WaxConf 2018'], unreadable: [] }, shown);
    deepEqual((await inside()).library.state.unreadable, []);
  });

  const fails = (error: Error): Faults => ({ read: () => Promise.reject(error) });
  const faults: readonly [what: string, faults: Faults, reason: string][] = [
    ['may not be read (EACCES)', fails(vscode.FileSystemError.NoPermissions()), 'no-permission'],
    ['meets too many open files (EMFILE)', fails(new Error('EMFILE: too many open files')), 'failed'],
    ['hangs', { read: () => new Promise(() => undefined) }, 'slow'],
    ['has 60 MB', { size: 60_000_000 }, 'too-large'],
  ];
  for (const [what, fault, reason] of faults)
    it(`shows a note that ${what}, reads the others, and the note once somebody tries again`, async function () {
      // A note that hangs is waited for.
      this.timeout(60_000);
      disk.faults.set('/drive/inkconf-2018.md', fault);
      await readAgain();
      await eventually({ events: ['WaxConf 2018'], unreadable: [`/drive/inkconf-2018.md ${reason}`] }, shown);
      disk.faults.clear();
      await tryAgain();
      await eventually({ events: ['InkConf 2018', 'WaxConf 2018'], unreadable: [] }, shown);
    });

  it('shows a folder that may not be listed, and reads it once somebody tries again', async () => {
    disk.faults.set('/drive/deep', fails(vscode.FileSystemError.NoPermissions()));
    await readAgain();
    await eventually(['/drive/deep no-permission'], async () => (await shown()).unreadable);
    disk.faults.clear();
    await tryAgain();
    await eventually({ events: ['InkConf 2018', 'WaxConf 2018'], unreadable: [] }, shown);
  });

  it('takes a note that goes between listing and reading for gone, without a word', async () => {
    disk.faults.set('/drive/inkconf-2018.md', fails(vscode.FileSystemError.FileNotFound()));
    await readAgain();
    await eventually({ events: ['WaxConf 2018'], unreadable: [] }, shown);
  });

  it('is told where all of it is gone, and is back once it is', async () => {
    const files = [...disk.files];
    disk.files.clear();
    await readAgain();
    const { library } = await inside();
    await eventually(1, () => library.state.unreadable.length);
    for (const [path, bytes] of files) disk.files.set(path, bytes);
    await readAgain();
    await eventually({ events: ['InkConf 2018', 'WaxConf 2018'], unreadable: [] }, shown);
  });

  it('keeps a note whose write fails half-way as unsaved text, and says so', async () => {
    const opened = await openNote(uriOf('inkconf-2018.md'));
    ok(!isLeft(opened), 'it is not opened');
    const { written } = await writeNotes([{ ...opened, edits: [{ range: { start: 0, end: 0 }, newText: 'x' }] }]);
    equal(written.length, 1);
    disk.faults.set('disk', { room: 4 });
    equal(await opened.document.save(), false);
    ok(opened.document.isDirty, 'What was written is lost');
    ok(opened.document.getText().startsWith('x# InkConf'), opened.document.getText());
    disk.faults.clear();
    equal(await opened.document.save(), true);
    present(disk.files.get('/drive/inkconf-2018.md'));
    disk.files.set('/drive/inkconf-2018.md', noteOf('InkConf'));
  });
});
