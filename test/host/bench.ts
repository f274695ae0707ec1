import * as vscode from 'vscode';
import type { TreeNode } from '../../src/core/library/eventTree';
import type { Inside } from '../../src/editor/activate';
import type { NoteStore } from '../../src/editor/common/noteStore';
import type { WorkspaceLibrary } from '../../src/editor/common/workspaceLibrary';
import { eventNote } from '../bench/texts';
import { canMeasureHeap, heapInUse, openChangeAndClose, writeNotesToOpen } from './support/heap';
import { inside } from './support/notes';
import { report } from './support/report';

/** Measures the extension inside its host, for `npm run bench:editor`. Times are milliseconds. */
export async function run(): Promise<void> {
  const own = await inside();
  const { library, sidebar, activation } = own;
  tell('activation, the entry loaded already', [activation.time]);
  const reading = new LoopDelay();
  const begun = performance.now();
  await vscode.commands.executeCommand('conferenceNotes.events.focus');
  await library.shown();
  tell(`the first ${library.events.length} events of ${library.state.found} notes found`, [performance.now() - begun]);
  await library.ready();
  tell(
    `reading ${library.notes.length} notes of ${library.events.length} events`,
    [performance.now() - begun],
    reading.end(),
  );
  tell('quiet for two seconds', [2000], await during(() => pause(2000)));

  await tellWarmStart(own);
  const expanding = await expandAll(sidebar);
  tell(`expanding one of ${expanding.length} rows`, expanding);

  const { document } = await vscode.window.showTextDocument(noteOf(library, 0));
  await pause(2000);
  const typing: number[] = [];
  const typed = await during(() => type(document, typing));
  tell('a keystroke', typing, typed);

  const shown: number[] = [];
  const changing = new LoopDelay();
  for (let turn = 1; turn <= 10; turn++) shown.push(await change(library, noteOf(library, turn * 31), turn));
  tell('a file changed by another program, from its event to the tree', shown, changing.end());

  for (const kilobytes of [8, 55, 250])
    tell(`judging ${kilobytes} KB after a keystroke, once typing has paused`, await judge(kilobytes));

  await tellLeaks();
}

/** How long another window on the same folder takes until it shows the notes as they were the last time. */
async function tellWarmStart({ library, store, thread }: Inside): Promise<void> {
  // Of the extension's own classes: the bench holds none of their code.
  const Library = (library as { readonly constructor: unknown }).constructor as typeof WorkspaceLibrary;
  const Store = (store as { readonly constructor: unknown }).constructor as typeof NoteStore;
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('No folder is open.');
  const log = vscode.window.createOutputChannel('Conference Notes bench', { log: true });
  const newStore = (): NoteStore => new Store(vscode.Uri.joinPath(folder.uri, '.kept'), () => 'bench', log);
  const keeping = newStore();
  for (const { id } of library.notes) {
    const kept = store.get(id);
    if (kept !== undefined) keeping.set(kept);
  }
  await keeping.flush();
  await pause(2000);
  const again = new Library(log, {}, newStore(), thread);
  const delay = new LoopDelay();
  const begun = performance.now();
  const cpu = ownCpu();
  await again.shown();
  const shown = performance.now() - begun;
  const work = cpu === undefined ? undefined : (ownCpu() ?? NaN) - cpu;
  await pause(3000);
  tell(`the first of ${library.notes.length} notes of the last time, shown`, [shown], delay.end());
  if (work !== undefined) tell('the loop’s own work until then', [work]);
  for (const each of [again, keeping, log]) each.dispose();
}

/** How many notes are opened, changed and closed; the build puts it in. */
declare const documents: number;
const documentsAtOnce = documents / 4;

/** The heap while notes are opened, changed and closed, a few of them before it is first looked at. */
async function tellLeaks(): Promise<void> {
  if (!canMeasureHeap()) return;
  await writeNotesToOpen('opened');
  await openChangeAndClose('opened', 60);
  const heap = [await heapInUse()];
  for (let opened = 0; opened < documents; opened += documentsAtOnce) {
    await openChangeAndClose('opened', documentsAtOnce);
    heap.push(await heapInUse());
    // A host that says nothing for minutes is taken for one that hangs.
    report({ line: `… ${opened + documentsAtOnce} notes opened, changed and closed` });
  }
  const curve = heap.map((bytes) => (bytes / 1e6).toFixed(2)).join(', ');
  const growth = ((heap.at(-1) ?? NaN) / (heap[0] ?? NaN) - 1) * 100;
  report({
    figure: { what: 'heap', documentsAtOnce, heap },
    line: `the heap, each ${documentsAtOnce} notes opened, changed and closed: ${curve} MB; ${growth.toFixed(1)} % more at the end`,
  });
}

/** How long typing pauses before a note is judged: see `Moments`. */
const judgingPause = 250;
const keystrokesJudged = 20;

/** Makes the same mistake again and again, in the front matter of a note of that size. Returns how long after the pause it is shown. */
async function judge(kilobytes: number): Promise<number[]> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('No folder is open.');
  const uri = vscode.Uri.joinPath(folder.uri, `judged-${kilobytes}.md`);
  const head = '---\ntitle: FontCon 2024\ndate: 2024-05-17\ntags: [type, Types]\n---\n';
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(head + eventNote(kilobytes * 1000)));
  await vscode.workspace
    .getConfiguration('conferenceNotes')
    .update('validate.run', 'onType', vscode.ConfigurationTarget.Workspace);
  const { document } = await vscode.window.showTextDocument(uri);
  const last = document.lineAt(3).text.indexOf('s]');
  const times: number[] = [];
  for (let turn = 0; turn < keystrokesJudged; turn++) {
    await pause(800);
    const shown = once(vscode.languages.onDidChangeDiagnostics, () =>
      vscode.languages
        .getDiagnostics(uri)
        .some(({ code }) => typeof code === 'object' && code.value === 'duplicate-tag'),
    );
    const changed = once(
      vscode.workspace.onDidChangeTextDocument,
      (event) => event.document === document && event.contentChanges.length > 0,
    );
    await replace(uri, new vscode.Range(3, last, 3, last + 1), '');
    times.push((await shown) - (await changed) - judgingPause);
    await replace(uri, new vscode.Range(3, last, 3, last), 's');
  }
  return times;
}

async function replace(uri: vscode.Uri, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, range, text);
  await vscode.workspace.applyEdit(edit);
}

/** What Node's newer hosts have. */
interface ThreadClock {
  readonly process?: { threadCpuUsage?(): { readonly user: number; readonly system: number } };
}

/** The CPU that the host's own thread has used, in milliseconds, where it can be told. */
function ownCpu(): number | undefined {
  const usage = (globalThis as ThreadClock).process?.threadCpuUsage?.();
  return usage === undefined ? undefined : (usage.user + usage.system) / 1000;
}

/** How the loop was held up between two timers, in milliseconds. */
interface HeldUp {
  /** How late timers were, as a keystroke waiting behind other work would be. */
  readonly late: readonly number[];
  /** How long the loop worked itself meanwhile, whatever else the machine had to do; none where it cannot be told. */
  readonly work: readonly number[];
}

class LoopDelay {
  private readonly late: number[] = [];
  private readonly work: number[] = [];
  private last = performance.now();
  private lastCpu = ownCpu();
  private readonly timer = setInterval(() => {
    const now = performance.now();
    this.late.push(Math.max(0, now - this.last - 1));
    this.last = now;
    const cpu = ownCpu();
    if (cpu !== undefined && this.lastCpu !== undefined) this.work.push(cpu - this.lastCpu);
    this.lastCpu = cpu;
  }, 1);

  end(): HeldUp {
    clearInterval(this.timer);
    return { late: this.late, work: this.work };
  }
}

async function during(act: () => Promise<void>): Promise<HeldUp> {
  const delay = new LoopDelay();
  await act();
  return delay.end();
}

/** How long each row takes to tell its children and how they look, from the roots down. */
async function expandAll({ events }: Inside['sidebar']): Promise<number[]> {
  const times: number[] = [];
  const expand = async (node: TreeNode | undefined): Promise<void> => {
    const start = performance.now();
    const children = await events.getChildren(node);
    for (const child of children) events.getTreeItem(child);
    times.push(performance.now() - start);
    for (const child of children) await expand(child);
  };
  await expand(undefined);
  return times;
}

/** Types at the end of a note, as fast as people do who are in a hurry. */
async function type(document: vscode.TextDocument, times: number[]): Promise<void> {
  for (const letter of '\n## Another talk\n\nSpeaker: Ada Moss\n\n- what she said about the ink of the day, TODO ask\n'.repeat(
    2,
  )) {
    const start = performance.now();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, letter);
    await vscode.workspace.applyEdit(edit);
    times.push(performance.now() - start);
    await pause(60);
  }
}

/** Changes a file and waits for the library to tell so. Returns the time since the editor told of the file. */
async function change(library: Inside['library'], uri: vscode.Uri, turn: number): Promise<number> {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  const changed = once(watcher.onDidChange, (each) => each.toString() === uri.toString());
  const told = once(library.onDidChange, ({ notes }) => notes.has(uri.toString()));
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`${text}\n## More ${turn}\n\n- ink\n`));
  const since = await changed;
  watcher.dispose();
  return (await told) - since;
}

/** When an event comes that is the one waited for. */
function once<T>(event: vscode.Event<T>, isIt: (value: T) => boolean): Promise<number> {
  return new Promise((resolve) => {
    const listener = event((value) => {
      if (!isIt(value)) return;
      listener.dispose();
      resolve(performance.now());
    });
  });
}

function noteOf({ notes }: Inside['library'], index: number): vscode.Uri {
  return vscode.Uri.parse(notes[index % notes.length]?.id ?? '');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

interface Spread {
  readonly median: number;
  readonly p99: number;
  readonly most: number;
}

/** Prints how long something took, how late timers were meanwhile, and how much of that was the loop's own work. */
function tell(what: string, taken: readonly number[], heldUp?: HeldUp): void {
  const times = spreadOf(taken);
  const late = heldUp && spreadOf(heldUp.late);
  const work = heldUp && heldUp.work.length > 0 ? spreadOf(heldUp.work) : undefined;
  const time = taken.length === 1 ? rounded(times.median) : spreadText(times);
  const lateness = late === undefined ? '' : `; timers late by ${spreadText(late)}`;
  const own = work === undefined ? '' : `; the loop at work for ${spreadText(work)} in between`;
  report({ figure: { what, times, late, work }, line: `${what}: ${time}${lateness}${own}` });
}

function spreadText({ median, p99, most }: Spread): string {
  return `${rounded(median)} ms, p99 ${rounded(p99)} ms, most ${rounded(most)} ms`;
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(10 * (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN)) / 10;
  return { median: at(0.5), p99: at(0.99), most: at(1) };
}

function rounded(time: number): string {
  return time.toFixed(1);
}
