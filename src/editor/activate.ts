import * as vscode from 'vscode';
import { registerCapture } from './capture/register';
import { WorkspaceLibrary } from './common/workspaceLibrary';
import { registerSidebar } from './sidebar/register';

/** Starts every feature; both entries call it, so that the hosts cannot diverge. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Conference Notes', { log: true });
  const library = new WorkspaceLibrary(log);
  context.subscriptions.push(log, library, registerSidebar(library), registerCapture());
}
