import * as vscode from 'vscode';
import { registerCapture } from './capture/register';
import { registerAfterwards } from './capture/registerAfterwards';
import { registerListening } from './capture/registerListening';
import { WorkspaceLibrary } from './common/workspaceLibrary';
import { registerNavigation } from './navigation/register';
import { registerProblems } from './problems/register';
import { registerSidebar, type Sidebar } from './sidebar/register';

/** What the tests in an extension host look at. */
export interface Inside {
  readonly library: WorkspaceLibrary;
  readonly sidebar: Sidebar;
}

/** Starts every feature; both entries call it, so that the hosts cannot diverge. Nothing is exported outside of tests. */
export function activate(context: vscode.ExtensionContext): Inside | undefined {
  const log = vscode.window.createOutputChannel('Conference Notes', { log: true });
  const library = new WorkspaceLibrary(log);
  const sidebar = registerSidebar(library, context.workspaceState);
  context.subscriptions.push(log, library, sidebar, registerCapture(library), registerListening(), registerAfterwards(library), registerNavigation(library, context.workspaceState), registerProblems(library));
  return context.extensionMode === vscode.ExtensionMode.Test ? { library, sidebar } : undefined;
}
