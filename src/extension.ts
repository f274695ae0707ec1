import type * as vscode from 'vscode';
import { start, type Started } from './editor/activate';
import { nodeHost } from './node/host';

/** Entry for the Node extension host. */
export function activate(context: vscode.ExtensionContext): Started {
  return start(context, nodeHost);
}
