import * as vscode from 'vscode';
import { notedTalk } from '../../core/library/eventFacts';
import type { TreeNode } from '../../core/library/eventTree';
import { noteLink, notePath } from '../../core/write/noteLink';
import { notATalk } from '../../core/write/overrule';
import { lineStart } from '../common/convert';
import { commands } from '../common/ids';
import { showPlace, uriOf } from '../common/places';
import { currentNote, currentTalk, write } from './currentNote';
import type { NodeOpener } from './nodeOpener';
import { placeOfNode, titleOf } from './nodePlaces';

/** What can be done with the rows of the tree, from its menus. */
export function registerNodeCommands(opener: NodeOpener): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.openNote, (node: TreeNode, all?: readonly TreeNode[]) => opener.open(chosen(node, all))),
    vscode.commands.registerCommand(commands.openToSide, (node: TreeNode) => opener.openToSide(node)),
    vscode.commands.registerCommand(commands.openPreview, openPreview),
    vscode.commands.registerCommand(commands.revealInExplorer, revealInExplorer),
    vscode.commands.registerCommand(commands.copyLink, (node: TreeNode, all?: readonly TreeNode[]) => copy(chosen(node, all), noteLink)),
    vscode.commands.registerCommand(commands.copyPath, (node: TreeNode, all?: readonly TreeNode[]) => copy(chosen(node, all), (_, ...place) => notePath(...place))),
    vscode.commands.registerCommand(commands.insertTalkHere, insertTalkBelow),
    vscode.commands.registerCommand(commands.notATalk, markAsNoTalk),
  );
}

/** The rows a command is meant for: the selected ones where it was called on one of them. */
function chosen(node: TreeNode, all: readonly TreeNode[] | undefined): readonly TreeNode[] {
  return all?.includes(node) === true ? all : [node];
}

async function openPreview(node: TreeNode): Promise<void> {
  const place = placeOfNode(node);
  if (place !== undefined) await vscode.commands.executeCommand('markdown.showPreview', uriOf(place));
}

async function revealInExplorer(node: TreeNode): Promise<void> {
  const place = placeOfNode(node);
  if (place !== undefined) await vscode.commands.executeCommand('revealInExplorer', uriOf(place));
}

/** Copies an address for each row, a line each, relative to the workspace folder. */
async function copy(nodes: readonly TreeNode[], write: (title: string, path: string, text: string, line: number) => string): Promise<void> {
  const lines: string[] = [];
  for (const node of nodes) {
    const place = placeOfNode(node);
    if (place === undefined) continue;
    const document = await vscode.workspace.openTextDocument(uriOf(place));
    lines.push(write(titleOf(node), vscode.workspace.asRelativePath(document.uri, false), document.getText(), place.line));
  }
  await vscode.env.clipboard.writeText(lines.join('\n'));
}

/** Inserts a talk behind the one of this row, or at the end of the note of an event or a day. */
async function insertTalkBelow(node: TreeNode): Promise<void> {
  const place = placeOfNode(node);
  if (place === undefined) return;
  await showPlace(place, { preview: false });
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const talk = node.kind === 'talk' ? notedTalk(node.value) : undefined;
  const { start } = lineStart((talk?.endLine ?? editor.document.lineCount) - 1);
  editor.selection = new vscode.Selection(start, start);
  await vscode.commands.executeCommand(commands.insertTalk);
}

/** Writes down that a talk is none, by a comment above its heading. */
async function markAsNoTalk(node: TreeNode): Promise<void> {
  if (node.kind !== 'talk') return;
  const { document, text, note } = await currentNote(node.value.source);
  const talk = currentTalk(note, node.value);
  const edit = talk === undefined ? undefined : notATalk(text, talk);
  if (edit === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This talk is told by the note as a whole, not by a heading in it.'));
    return;
  }
  await write({ document, edits: [edit] });
  await showPlace({ noteId: node.value.source.id, line: talk?.line ?? 0 }, { preview: true });
}
