import type * as vscode from 'vscode';
import { start, type Started } from './editor/activate';
import { webHost } from './editor/web/host';

/** Entry for the web worker extension host. */
export function activate(context: vscode.ExtensionContext): Started {
  return start(context, webHost);
}
