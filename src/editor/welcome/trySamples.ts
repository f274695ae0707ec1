import * as vscode from 'vscode';
import { readOwnBytes } from '../common/doors/files';
import { namesIn } from '../common/doors/isThere';
import { tellLeft } from '../common/doors/refusal';
import { writeFiles } from '../common/doors/writeFiles';
import { firstSample, sampleFiles } from './sampleFiles';
import { SampleFolder } from './sampleFolder';
import { samplesToShow as memoryKey, samplesUri } from './samplesUri';

/** What the copied folder is called; numbered on where there is one already. */
const folderName = 'conference-notes-samples';

/** Where the samples are from and what is remembered until they are open. */
export interface SamplesHost {
  readonly extensionUri: vscode.Uri;
  readonly memory: vscode.Memento;
}

/** The samples as they came with the extension. @param extensionUri where that lies */
export function sampleFolder(extensionUri: vscode.Uri): SampleFolder {
  return new SampleFolder(vscode.Uri.joinPath(extensionUri, 'samples'));
}

/** Copies the samples into a folder of the person's choice, and opens the copy. */
export async function copySamples({ extensionUri, memory }: SamplesHost): Promise<void> {
  const [parent] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: vscode.l10n.t('Where to put the folder with the samples'),
      openLabel: vscode.l10n.t('Copy Samples Here'),
    })) ?? [];
  if (parent === undefined) return;
  const target = await writeSamples(extensionUri, parent);
  if (target === undefined) return;
  await memory.update(memoryKey, target.toString());
  await vscode.commands.executeCommand('vscode.openFolder', target, {
    forceNewWindow: (vscode.workspace.workspaceFolders ?? []).length > 0,
  });
}

/**
 * Writes the samples into a new folder.
 * @returns the folder, or undefined where it could not be written, which is said
 */
export async function writeSamples(extensionUri: vscode.Uri, parent: vscode.Uri): Promise<vscode.Uri | undefined> {
  const target = vscode.Uri.joinPath(parent, freeName(await namesIn(parent)));
  const origin = vscode.Uri.joinPath(extensionUri, 'samples');
  const files = sampleFiles.map(async (name) => ({
    uri: vscode.Uri.joinPath(target, name),
    contents: await readOwnBytes(vscode.Uri.joinPath(origin, name)),
  }));
  const left = await writeFiles(await Promise.all(files));
  tellLeft(left);
  return left.length === 0 ? target : undefined;
}

/** Adds the samples to the window as a folder that can only be read. */
export async function showSamples({ memory }: SamplesHost): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (!folders.some(({ uri }) => uri.toString() === samplesUri.toString())) {
    await memory.update(memoryKey, samplesUri.toString());
    const name = vscode.l10n.t('Samples');
    if (vscode.workspace.updateWorkspaceFolders(folders.length, 0, { uri: samplesUri, name })) return;
  }
  await vscode.commands.executeCommand('conferenceNotes.events.focus');
}

/** In the window that was opened for the samples: shows what the extension makes of them. */
export async function greetSamples({ memory }: SamplesHost): Promise<void> {
  const awaited = memory.get<string>(memoryKey);
  const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === awaited);
  if (folder === undefined) return;
  await memory.update(memoryKey, undefined);
  await vscode.commands.executeCommand('conferenceNotes.events.focus');
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, firstSample), { preserveFocus: true });
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? folderName : `${folderName}-${number}`;
    if (!taken.includes(name)) return name;
  }
}
