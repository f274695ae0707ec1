import * as vscode from 'vscode';
import { commands } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { loadSamples } from '../load';
import { readOnlyFolder } from './readOnlyFolder';
import { samplesScheme, samplesToShow } from './samplesUri';
import { greetOnce, openWalkthrough } from './walkthrough';

/**
 * A newcomer's first minutes: the walkthrough and the samples.
 * @param hasDisk whether a person of this host has folders to choose from
 */
export function registerWelcome(
  library: WorkspaceLibrary,
  { extension, extensionUri, globalState, extensionMode }: vscode.ExtensionContext,
  hasDisk: boolean,
): vscode.Disposable {
  const samples = { extensionUri, memory: globalState };
  const open = (): Promise<void> => openWalkthrough(extension.id, library);
  if (globalState.get(samplesToShow) !== undefined) void loadSamples().then((part) => part.greetSamples(samples));
  return vscode.Disposable.from(
    vscode.workspace.registerFileSystemProvider(
      samplesScheme,
      readOnlyFolder(async () => (await loadSamples()).sampleFolder(extensionUri)),
      { isReadonly: true },
    ),
    vscode.commands.registerCommand(commands.trySamples, async () => {
      const { copySamples, showSamples } = await loadSamples();
      await (hasDisk ? copySamples : showSamples)(samples);
    }),
    vscode.commands.registerCommand(commands.getStarted, open),
    registerSettings(extension.id),
    // What a test opens would be in the way of the next.
    ...(extensionMode === vscode.ExtensionMode.Test ? [] : [greetOnce(library, globalState, () => void open())]),
  );
}

/** Ways from menus to the settings that people change. */
function registerSettings(extensionId: string): vscode.Disposable {
  const open = (query: string) => () => vscode.commands.executeCommand('workbench.action.openSettings', query);
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.openSettings, open(`@ext:${extensionId}`)),
    vscode.commands.registerCommand(commands.chooseFiles, open('conferenceNotes.files')),
    vscode.commands.registerCommand(commands.chooseChecks, open('conferenceNotes.validate')),
    vscode.commands.registerCommand(commands.chooseLooseEnds, open('conferenceNotes.looseEnds')),
  );
}
