import * as vscode from 'vscode';
import { present } from './assert';

/** The parts of the manifest that the tests compare with what runs. */
export interface Manifest {
  readonly contributes: {
    readonly commands?: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

/** The extension under test. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('conference-notes.conference-notes');
  present(found, 'The extension is not loaded');
  return found;
}

/** The manifest of the extension under test, as the host reads it. */
export function manifest(): Manifest {
  return extension().packageJSON as Manifest;
}
