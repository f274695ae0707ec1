import * as vscode from 'vscode';
import { registerAgents } from './agents/register';
import { followActiveNote } from './capture/activeNote';
import type { Outside } from './capture/register';
import { FirstUse, onceMarkdownIsOpen } from './common/firstUse';
import { commands } from './common/ids';
import { breathe } from './common/slices';
import { NoteStore } from './common/noteStore';
import { readerVersion } from './common/readerVersion';
import { ThreadedReading } from './common/threadedReading';
import { onOwnWordsChange, ownWords } from './common/ownWords';
import { WorkspaceLibrary } from './common/workspaceLibrary';
import type { Host } from './host';
import { loadCapture, loaded, loadNoteNavigation, loadProblems, loadReader } from './load';
import { registerNavigation } from './navigation/register';
import { extendPreview } from './preview/register';
import type { LooseEndsKeeper } from './sidebar/looseEndsKeeper';
import { registerSidebar, type Sidebar } from './sidebar/register';
import { registerWelcome } from './welcome/register';

/** What the tests in an extension host look at. */
export interface Inside {
  readonly library: WorkspaceLibrary;
  readonly store: NoteStore;
  readonly thread: ThreadedReading;
  readonly sidebar: Sidebar;
  /** How long the activation took, in milliseconds, and which parts were loaded by its end. */
  readonly activation: { readonly time: number; readonly loaded: readonly string[] };
  /** Loads every part that is loaded when first used. */
  loadAll(): Promise<void>;
}

/** What the built-in Markdown extension asks for, by the manifest's `markdown.markdownItPlugins`. */
interface Exports {
  readonly extendMarkdownIt: typeof extendPreview;
}

/** What the editor's other extensions, and tests, get. */
export type Started = Exports & Partial<Inside>;

/** Starts every feature; both entries call it, so that the hosts cannot diverge. Tests alone get to see the inside. */
export function start(context: vscode.ExtensionContext, host: Host): Started {
  const begun = performance.now();
  const log = vscode.window.createOutputChannel('Conference Notes', { log: true });
  const store = new NoteStore(
    context.storageUri && vscode.Uri.joinPath(context.storageUri, 'notes'),
    () => [readerVersion, ...ownWords()].join(' '),
    log,
  );
  const thread = new ThreadedReading(host, context.extensionUri, log);
  const library = new WorkspaceLibrary(log, host, store, thread);
  const sidebar = registerSidebar(library, context.workspaceState);
  const startScheduleThread = host.startThread?.bind(host, context.extensionUri, 'scheduleThread');
  const parts = partsOf(library, sidebar.looseEndsKeeper, context.workspaceState, { host, startScheduleThread });
  const loadAll = async (): Promise<void> => {
    try {
      await loadReader();
      for (const part of parts) {
        await breathe();
        await part.start();
      }
    } catch (error) {
      log.error(`A part of the extension could not be loaded: ${String(error)}`);
    }
  };
  context.subscriptions.push(
    log,
    store,
    thread,
    library,
    vscode.commands.registerCommand(commands.showLog, () => {
      log.show();
    }),
    onOwnWordsChange(() => void library.readAgain()),
    sidebar,
    followActiveNote(library),
    registerNavigation(library, context.workspaceState),
    registerWelcome(library, context, host.hasDisk === true),
    registerAgents(library),
    ...parts,
    onceMarkdownIsOpen(() => void breathe().then(loadAll)),
  );
  const activation = { time: performance.now() - begun, loaded: loaded() };
  return context.extensionMode === vscode.ExtensionMode.Test
    ? { extendMarkdownIt: extendPreview, library, store, thread, sidebar, activation, loadAll }
    : { extendMarkdownIt: extendPreview };
}

/** What works on an open note, in the order in which it is missed first. Nothing of it is loaded before there is one. */
function partsOf(
  library: WorkspaceLibrary,
  looseEnds: LooseEndsKeeper,
  memory: vscode.Memento,
  outside: Outside,
): readonly FirstUse[] {
  return [
    new FirstUse([commands.validateAll, commands.fixAll], async () => {
      const { registerProblems } = await loadProblems();
      return () => registerProblems(library, outside.host);
    }),
    new FirstUse([commands.nextTalk, commands.previousTalk], async () => {
      const { registerNoteNavigation } = await loadNoteNavigation();
      return () => registerNoteNavigation(library, looseEnds);
    }),
    new FirstUse(writingCommands, async () => {
      const { registerWriting } = await loadCapture();
      return () => registerWriting(library, memory, outside);
    }),
  ];
}

const writingCommands: readonly string[] = [
  commands.insertTalk,
  commands.newNote,
  commands.newEvent,
  commands.newEventFromSchedule,
  commands.insertTimeStamp,
  commands.markLooseEnd,
  commands.insertImage,
  commands.writePlan,
  commands.discardPlan,
  commands.isAnEvent,
  commands.isATalk,
  commands.endList,
  commands.exportEvent,
  commands.updateIndex,
  commands.completeFrontMatter,
  commands.completeAllFrontMatter,
];
