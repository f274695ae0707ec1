import * as vscode from 'vscode';
import { ok } from './support/assert';
import { eventually, inside } from './support/notes';

describe('a glob of the settings that is not used', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('conferenceNotes');
  const { showWarningMessage } = vscode.window;
  const told: string[] = [];

  before(() => {
    Object.assign(vscode.window, {
      showWarningMessage: (message: string) => {
        told.push(message);
        return Promise.resolve(undefined);
      },
    });
  });
  after(async () => {
    Object.assign(vscode.window, { showWarningMessage });
    await settings().update('files.exclude', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('is told, and the notes are read all the same', async () => {
    const { library } = await inside();
    await library.ready();
    const before = library.notes.length;
    ok(before > 0, 'there are no notes');
    await settings().update('files.exclude', ['{a,b}'.repeat(40)], vscode.ConfigurationTarget.Workspace);
    await eventually(1, () => told.filter((message) => message.includes('braces')).length);
    await eventually(before, () => library.notes.length);
  });
});
