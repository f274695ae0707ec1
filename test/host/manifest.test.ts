import * as vscode from 'vscode';
import { deepEqual, equal } from './support/assert';
import { extension, manifest } from './support/extension';

describe('the manifest and the running extension', () => {
  before(() => extension().activate());

  it('the extension is active', () => {
    equal(extension().isActive, true);
  });

  it('every command in the manifest is registered, and every registered one is in the manifest', async () => {
    const declared = (manifest().contributes.commands ?? []).map(({ command }) => command);
    deepEqual(await registeredCommands(), declared.sort());
  });
});

/** The extension's commands, without those the workbench itself makes for each view (`<view id>.focus` and others). */
async function registeredCommands(): Promise<string[]> {
  const views = Object.values(manifest().contributes.views).flat();
  const commands = await vscode.commands.getCommands(true);
  return commands
    .filter((command) => command.startsWith('conferenceNotes.'))
    .filter((command) => !views.some(({ id }) => command.startsWith(`${id}.`)))
    .sort();
}
