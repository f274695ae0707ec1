import * as vscode from 'vscode';
import { registerNewImages } from './capture/newImages';
import { registerCapture } from './capture/register';
import { registerAfterwards } from './capture/registerAfterwards';
import { registerListening } from './capture/registerListening';
import { WorkspaceLibrary } from './common/workspaceLibrary';
import { registerNavigation } from './navigation/register';
import { extendMarkdownIt } from './preview/previewPlugin';
import { registerProblems } from './problems/register';
import { registerSidebar, type Sidebar } from './sidebar/register';

/** What the tests in an extension host look at. */
export interface Inside {
  readonly library: WorkspaceLibrary;
  readonly sidebar: Sidebar;
}

/** What the built-in Markdown extension asks for, by the manifest's `markdown.markdownItPlugins`. */
interface Exports {
  readonly extendMarkdownIt: typeof extendMarkdownIt;
}

/** Starts every feature; both entries call it, so that the hosts cannot diverge. Tests alone get to see the inside. */
export function activate(context: vscode.ExtensionContext): Exports & Partial<Inside> {
  const log = vscode.window.createOutputChannel('Conference Notes', { log: true });
  const library = new WorkspaceLibrary(log);
  const sidebar = registerSidebar(library, context.workspaceState);
  context.subscriptions.push(
    log,
    library,
    sidebar,
    registerCapture(library, context.workspaceState),
    registerListening(),
    registerNewImages(),
    registerAfterwards(library),
    registerNavigation(library, context.workspaceState),
    registerProblems(library),
  );
  return context.extensionMode === vscode.ExtensionMode.Test
    ? { extendMarkdownIt, library, sidebar }
    : { extendMarkdownIt };
}
