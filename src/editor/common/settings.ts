import * as vscode from 'vscode';
import { readSettings, type Settings } from './settingsSchema';

const section = 'conferenceNotes';

/** The settings as they are now for a resource, or for the workspace; a frozen snapshot. */
export function currentSettings(scope?: vscode.ConfigurationScope): Settings {
  const configuration = vscode.workspace.getConfiguration(section, scope);
  return readSettings((name) => configuration.get(name));
}

/** Calls back after one of the named settings changed. */
export function onSettingsChange(names: readonly (keyof Settings)[], callback: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`${section}.${name}`))) callback();
  });
}
