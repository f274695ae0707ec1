import * as vscode from 'vscode';
import { sampleFiles } from '../../src/editor/welcome/sampleFiles';
import { isReadOnly } from '../../src/editor/common/readOnly';
import { samplesUri } from '../../src/editor/welcome/samplesUri';
import { writeSamples } from '../../src/editor/welcome/trySamples';
import { deepEqual, equal, present } from './support/assert';
import { extension } from './support/extension';
import { closeEditors, eventually, noteUri, removeFolder } from './support/notes';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly enablement?: string }[] };
}

describe('a newcomer', () => {
  before(() => extension().activate());
  afterEach(closeEditors);

  it('gets the walkthrough when it is asked for, in a folder with notes too', async () => {
    await vscode.commands.executeCommand('conferenceNotes.getStarted');
    await eventually(['Welcome'], () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
    );
  });

  it('has the samples in a folder that can only be read', async () => {
    deepEqual((await filesBelow(samplesUri)).toSorted(), sampleFiles.toSorted());
    const note = vscode.Uri.joinPath(samplesUri, 'packing-list.md');
    equal((await vscode.workspace.fs.stat(note)).permissions, vscode.FilePermission.Readonly);
    equal(vscode.workspace.fs.isWritableFileSystem(samplesUri.scheme), false);
    equal(await isRefused(vscode.workspace.fs.readFile(vscode.Uri.joinPath(samplesUri, '../package.json'))), true);
  });

  it('cannot write where every folder can only be read, and finds the commands that would switched off', () => {
    const folder = (uri: vscode.Uri): vscode.WorkspaceFolder => ({ uri, name: '', index: 0 });
    const notes = vscode.workspace.workspaceFolders?.[0];
    present(notes);
    equal(isReadOnly([folder(samplesUri)]), true);
    equal(isReadOnly([folder(samplesUri), notes]), false);
    equal(isReadOnly([]), false);
    const { commands } = (extension().packageJSON as Manifest).contributes;
    const off = commands.filter(({ enablement }) => enablement === '!conferenceNotes.readOnly');
    const written = [
      'newEvent',
      'newEventFromSchedule',
      'completeAllFrontMatter',
      'deleteTalk',
      'renameTag',
      'checkOff',
    ];
    deepEqual(
      written.filter((name) => off.every(({ command }) => command !== `conferenceNotes.${name}`)),
      [],
    );
  });

  it('has the samples copied into a new folder, and never over an older copy', async () => {
    const parent = noteUri('newcomer');
    try {
      const copies = [await writeSamples(extension().extensionUri, parent)];
      copies.push(await writeSamples(extension().extensionUri, parent));
      deepEqual(
        copies.map((copy) => copy?.path.slice(parent.path.length)),
        ['/conference-notes-samples', '/conference-notes-samples-2'],
      );
      for (const copy of copies) {
        present(copy);
        deepEqual((await filesBelow(copy)).toSorted(), sampleFiles.toSorted());
      }
    } finally {
      await removeFolder('newcomer');
    }
  });

  async function filesBelow(folder: vscode.Uri, prefix = ''): Promise<string[]> {
    const files: string[] = [];
    for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
      if (type !== vscode.FileType.Directory) files.push(prefix + name);
      else files.push(...(await filesBelow(vscode.Uri.joinPath(folder, name), `${prefix}${name}/`)));
    }
    return files;
  }

  async function isRefused(work: Thenable<unknown>): Promise<boolean> {
    try {
      await work;
      return false;
    } catch {
      return true;
    }
  }
});
