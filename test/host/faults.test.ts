import * as vscode from 'vscode';
import { Drives } from '../../src/editor/common/doors/drives';
import { isLeft, openNote, type OpenNote } from '../../src/editor/common/doors/notes';
import { textOf } from '../../src/editor/common/doors/files';
import { writeNotes } from '../../src/editor/common/doors/write';
import { writeFiles } from '../../src/editor/common/doors/writeFiles';
import { deepEqual, equal, ok } from './support/assert';
import { FaultyFiles, type Faults } from './support/faultyFiles';
import { closeEditors, noteUri } from './support/notes';

describe('the doors on a disk that fails', () => {
  const scheme = 'faulty';
  const text = '# InkConf 2018\n\n2018-05-17, Bergen\n\n## Blots - Ada Byron\n';
  const disk = new FaultyFiles();
  const uriOf = (name: string): vscode.Uri => vscode.Uri.from({ scheme, path: `/${name}` });
  let registration: vscode.Disposable;

  before(() => {
    registration = vscode.workspace.registerFileSystemProvider(scheme, disk, { isCaseSensitive: true });
  });
  after(() => {
    registration.dispose();
  });
  afterEach(async () => {
    await closeEditors();
    disk.files.clear();
    disk.faults.clear();
    disk.read.length = 0;
  });

  /** In milliseconds, where nothing will come. */
  const limit = 500;
  const fails = (error: vscode.FileSystemError): Faults => ({ read: () => Promise.reject(error) });
  const cases: readonly [what: string, code: string, faults: Faults, bytes?: Uint8Array][] = [
    ['may not be read', 'read-only', fails(vscode.FileSystemError.NoPermissions())],
    ['goes after it was found', 'gone', fails(vscode.FileSystemError.FileNotFound())],
    ['lies on a drive that is gone', 'failed', fails(vscode.FileSystemError.Unavailable('The drive is gone'))],
    ['is never read to its end', 'slow', { read: () => new Promise(() => undefined) }],
    ['may not be written', 'read-only', { isReadonly: true }],
    ['has 60 MB', 'too-large', { size: 60_000_000 }],
    ['is no UTF-8', 'not-utf-8', {}, Uint8Array.from([...new TextEncoder().encode(text), 0xfc, 0x0a])],
    ['is no text', 'binary', {}, Uint8Array.from([0, 1, 2, 0, 255, 254, 0, 0, 13])],
  ];
  for (const [index, [what, code, faults, bytes]] of cases.entries()) {
    it(`leave a note that ${what}, and write it once it can be`, async () => {
      const [bad, good] = [uriOf(`inkconf-${index}.md`), uriOf(`nibconf-${index}.md`)];
      disk.files.set(bad.path, bytes ?? new TextEncoder().encode(text));
      disk.files.set(good.path, new TextEncoder().encode(text));
      disk.faults.set(bad.path, faults);
      const opened = await openNote(bad, code === 'slow' ? new Drives(limit) : undefined);
      equal(isLeft(opened) ? opened.left.code : 'opened', code);
      if (code === 'too-large') deepEqual(disk.read, []);

      const other = await openNote(good);
      ok(!isLeft(other), 'the note beside it is left as well');
      const edits = [{ range: { start: 0, end: 0 }, newText: 'x' }];
      const { written, left } = await writeNotes([{ ...other, edits }]);
      deepEqual([written.length, left.length], [1, 0]);
      equal(other.document.getText(), `x${text}`);

      disk.faults.delete(bad.path);
      disk.files.set(bad.path, new TextEncoder().encode(text));
      const healed = await openNote(bad);
      equal(isLeft(healed) ? healed.left.code : healed.text, text);
    });
  }

  it('wait once for a drive that hangs, and say of its other notes that they were not looked at', async () => {
    const uris = Array.from({ length: 40 }, (_, index) => uriOf(`hanging-${index}.md`));
    for (const { path } of uris) {
      disk.files.set(path, new TextEncoder().encode(text));
      disk.faults.set(path, { read: () => new Promise(() => undefined) });
    }
    const drives = new Drives(limit);
    const start = Date.now();
    const codes: string[] = [];
    for (const uri of uris) {
      const opened = await openNote(uri, drives);
      codes.push(isLeft(opened) ? opened.left.code : 'opened');
    }
    deepEqual(codes, ['slow', ...uris.slice(1).map(() => 'drive')]);
    ok(Date.now() - start < (uris.length * limit) / 2, 'it waits for each of them');
    ok((await textOf(noteUri('packing-list.md'), drives)) !== undefined, 'another drive is not asked either');
  });

  it('leave a note that changed in the editor or on the disk while somebody chose what to write', async () => {
    const changes: Readonly<Record<string, (note: OpenNote) => unknown>> = {
      editor: async ({ document }) => {
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, new vscode.Position(0, 0), 'typed');
        await vscode.workspace.applyEdit(edit);
      },
      disk: ({ document }) => disk.files.set(document.uri.path, new TextEncoder().encode(`# Another\n\n${text}`)),
    };
    for (const [where, change] of Object.entries(changes)) {
      const uri = uriOf(`stale-${where}.md`);
      disk.files.set(uri.path, new TextEncoder().encode(text));
      const opened = await openNote(uri);
      ok(!isLeft(opened), 'it is left at once');
      await change(opened);
      const now = opened.document.getText();
      const { written, left } = await writeNotes([
        { ...opened, edits: [{ range: { start: 0, end: 5 }, newText: '' }] },
      ]);
      deepEqual([written.length, left.map((one) => one.left.code).join()], [0, 'changed'], where);
      equal(opened.document.getText(), now);
    }
  });

  it('leave a file as it was, and nothing beside it, where the disk is full', async () => {
    const [uri, beside] = [uriOf('programme.ics'), uriOf('notes.json')];
    const before = new TextEncoder().encode('BEGIN:VCALENDAR');
    disk.files.set(uri.path, before);
    disk.faults.set('disk', { room: 4 });
    const left = await writeFiles([
      { uri, contents: new TextEncoder().encode('BEGIN:VCALENDAR and more') },
      { uri: beside, contents: new TextEncoder().encode('{}') },
    ]);
    deepEqual(
      left.map((one) => [one.uri.path, one.left.code]),
      [[uri.path, 'failed']],
    );
    deepEqual(
      Array.from(disk.files, ([path, bytes]) => `${path} ${new TextDecoder().decode(bytes)}`),
      ['/programme.ics BEGIN:VCALENDAR', '/notes.json {}'],
    );
  });
});
