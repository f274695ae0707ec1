import * as vscode from 'vscode';
import type { TreeNode } from '../../core/library/eventTree';
import { textOf } from '../common/doors/files';
import { uriOf, type Place } from '../common/places';
import { loadRowEdits } from '../load';
import { placeOfNode, titleOf } from './nodePlaces';

/** What rows carry to an editor they are dropped into: their titles and places, as JSON. */
export const linkMime = 'application/vnd.conference-notes.links';

/** A row's title and place. */
export interface Linked extends Place {
  readonly title: string;
}

/** What rows that are dragged carry along; undefined where none of them has a place. */
export function linksTo(nodes: readonly TreeNode[]): vscode.DataTransferItem | undefined {
  const links = nodes.flatMap(linkOf);
  return links.length === 0 ? undefined : new vscode.DataTransferItem(JSON.stringify(links));
}

/** What a link to a row says; nothing for a row without a place of its own. */
export function linkOf(node: TreeNode): Linked[] {
  const place = placeOfNode(node);
  return place === undefined ? [] : [{ ...place, title: titleOf(node) }];
}

/** Inserts links to the rows that are dropped into a Markdown editor, a line each. */
export class LinkDrops implements vscode.DocumentDropEditProvider {
  async provideDocumentDropEdits(
    document: vscode.TextDocument,
    _: vscode.Position,
    data: vscode.DataTransfer,
  ): Promise<vscode.DocumentDropEdit | undefined> {
    const dropped = await data.get(linkMime)?.asString();
    if (dropped === undefined) return undefined;
    return new vscode.DocumentDropEdit(await linksFrom(document, JSON.parse(dropped) as readonly Linked[]));
  }
}

/** Links to rows' places as they lead from a document, a line each. */
export async function linksFrom(
  document: vscode.TextDocument,
  links: readonly Linked[],
): Promise<vscode.SnippetString> {
  const written = await Promise.all(links.map((link) => linkFrom(document, link)));
  return new vscode.SnippetString().appendText(written.join('\n'));
}

async function linkFrom(document: vscode.TextDocument, link: Linked): Promise<string> {
  const { noteLink } = await loadRowEdits();
  const { title, line } = link;
  const target = uriOf(link);
  return noteLink(title, await pathFrom(document.uri, target), (await textOf(target)) ?? '', line);
}

/** The path from one document to another; nothing from a document to itself. A document that is not saved yet has no folder. */
async function pathFrom(from: vscode.Uri, to: vscode.Uri): Promise<string> {
  if (from.toString() === to.toString()) return '';
  if (from.scheme !== to.scheme || from.authority !== to.authority) return vscode.workspace.asRelativePath(to, false);
  return (await loadRowEdits()).relativePath(from.path, to.path);
}
