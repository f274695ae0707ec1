import * as vscode from 'vscode';
import { eventLines, noteUri, writeNote } from './notes';

/** What Node's host has and the web worker's has not. */
interface NodeGlobals {
  readonly gc?: () => void;
  readonly process?: { memoryUsage(): { readonly heapUsed: number } };
}

/** Whether the host lets its heap be measured: Node's does, started with `--expose-gc`. */
export function canMeasureHeap(): boolean {
  const { gc, process } = globalThis as NodeGlobals;
  return gc !== undefined && process !== undefined;
}

/** The heap in bytes, without what nobody holds any more. */
export async function heapInUse(): Promise<number> {
  const { gc, process } = globalThis as NodeGlobals;
  if (gc === undefined || process === undefined) throw new Error('The heap cannot be measured here.');
  for (let round = 0; round < 3; round++) {
    // What finalizers let go is collected the next time.
    gc();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return process.memoryUsage().heapUsed;
}

/** Notes that are opened one after the other. */
const notes = 20;

export async function writeNotesToOpen(folder: string): Promise<void> {
  for (let index = 0; index < notes; index++)
    await writeNote(`${folder}/${index}.md`, ...eventLines(`InkConf ${index}`, ['Blots', 'Ada Byron', '- ink']));
}

/** Opens notes, changes each and closes it without keeping the change. */
export async function openChangeAndClose(folder: string, count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    const uri = noteUri(`${folder}/${turn % notes}.md`);
    const { document } = await vscode.window.showTextDocument(uri, { preview: false });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, `\n- more ink ${turn}`);
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}
