import * as vscode from 'vscode';
import { notedTalk } from '../../core/library/eventFacts';
import type { TreeNode } from '../../core/library/eventTree';
import { textOf } from '../common/doors/files';
import { commands } from '../common/ids';
import { uriOf } from '../common/places';
import { loadRowEdits } from '../load';
import type { CopiedLinks } from './copiedLinks';
import { linkOf, type Linked } from './dropLinks';
import type { NodeOpener } from './nodeOpener';
import { chosen, placeOfNode, titleOf } from './nodePlaces';
import type { SpeakerNode } from './speakersTree';
import type { TagNode } from './tagsTree';

/** What the menus of the trees show and copy. */
export function registerNodeCommands(
  opener: NodeOpener,
  focused: () => Promise<TreeNode | undefined>,
  copied: CopiedLinks,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.openNote, (node: TreeNode, all?: readonly TreeNode[]) =>
      opener.open(chosen(node, all)),
    ),
    vscode.commands.registerCommand(commands.openToSide, (node: TreeNode) => opener.openToSide(node)),
    vscode.commands.registerCommand(commands.beginNotes, (node: TreeNode, how?: unknown) =>
      opener.beginNotes(node, how === 'click' ? how : undefined),
    ),
    // Enter: what the workbench does with a row, but for those that a note can be begun for.
    vscode.commands.registerCommand(commands.openRow, async () => {
      const node = await focused();
      if (node?.kind === 'talk' && notedTalk(node.value) === undefined) await opener.beginNotes(node, undefined);
      else await vscode.commands.executeCommand('list.select');
    }),
    vscode.commands.registerCommand(commands.openPreview, openPreview),
    vscode.commands.registerCommand(commands.revealInExplorer, revealInExplorer),
    vscode.commands.registerCommand(commands.copyLink, async (node: TreeNode, all?: readonly TreeNode[]) => {
      const { noteLink } = await loadRowEdits();
      const links = chosen(node, all).flatMap(linkOf);
      await copied.copy(await written(links, noteLink), links);
    }),
    vscode.commands.registerCommand(commands.copyPath, async (node: TreeNode, all?: readonly TreeNode[]) => {
      const { notePath } = await loadRowEdits();
      const links = chosen(node, all).flatMap(linkOf);
      await vscode.env.clipboard.writeText(await written(links, (_, ...place) => notePath(...place)));
    }),
    vscode.commands.registerCommand(commands.findMentions, findMentions),
  );
}

async function openPreview(node: TreeNode): Promise<void> {
  const place = placeOfNode(node);
  if (place !== undefined) await vscode.commands.executeCommand('markdown.showPreview', uriOf(place));
}

async function revealInExplorer(node: TreeNode): Promise<void> {
  const place = placeOfNode(node);
  if (place !== undefined) await vscode.commands.executeCommand('revealInExplorer', uriOf(place));
}

/** An address for each row, a line each, relative to the workspace folder. */
async function written(
  links: readonly Linked[],
  write: (title: string, path: string, text: string, line: number) => string,
): Promise<string> {
  const lines: string[] = [];
  for (const { title, ...place } of links) {
    const uri = uriOf(place);
    lines.push(write(title, vscode.workspace.asRelativePath(uri, false), (await textOf(uri)) ?? '', place.line));
  }
  return lines.join('\n');
}

/** Looks in all notes for the title of an event or a talk, or for a speaker or a tag. */
async function findMentions(node: TreeNode | SpeakerNode | TagNode): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.findInFiles', {
    query: wordsOf(node),
    triggerSearch: true,
    isRegex: false,
    isCaseSensitive: false,
    matchWholeWord: false,
  });
}

function wordsOf(node: TreeNode | SpeakerNode | TagNode): string {
  if (node.kind === 'person') return node.person.name;
  if (node.kind === 'tag') return node.tag.name;
  return 'value' in node && node.kind !== 'tagged' ? titleOf(node) : '';
}
