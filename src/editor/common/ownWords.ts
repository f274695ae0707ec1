import * as vscode from 'vscode';
import { currentSettings, onSettingsChange } from './settings';

let known: readonly string[] | undefined;

/** A person's own marks for what is left to do: asked for with every note that is read. */
export function ownWords(): readonly string[] {
  return (known ??= currentSettings()['looseEnds.words']);
}

/** Calls back after they changed, when every note has to be read again. */
export function onOwnWordsChange(callback: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    onSettingsChange(['looseEnds.words'], () => {
      known = undefined;
      callback();
    }),
    new vscode.Disposable(() => {
      known = undefined;
    }),
  );
}
