import * as vscode from 'vscode';
import { linksFrom, type Linked } from './dropLinks';

const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('markdown', 'link', 'talk');

/**
 * Links that were copied from rows lead from the workspace folder; pasted into a Markdown file of a folder below, they lead
 * from there. The clipboard holds nothing but text, so what was copied last is known by its text.
 */
export class CopiedLinks implements vscode.DocumentPasteEditProvider {
  private copied: { readonly text: string; readonly links: readonly Linked[] } | undefined;

  /** Copies links, a line each. */
  async copy(text: string, links: readonly Linked[]): Promise<void> {
    this.copied = { text, links };
    await vscode.env.clipboard.writeText(text);
  }

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    _: readonly vscode.Range[],
    data: vscode.DataTransfer,
  ): Promise<vscode.DocumentPasteEdit[] | undefined> {
    const { copied } = this;
    if (copied === undefined) return undefined;
    const text = await data.get('text/plain')?.asString();
    // Some clipboards end lines in their own way.
    if (text?.replaceAll('\r\n', '\n') !== copied.text) return undefined;
    const links = await linksFrom(document, copied.links);
    return [new vscode.DocumentPasteEdit(links, vscode.l10n.t('Insert Link from Here'), kind)];
  }
}

export function registerCopiedLinks(copied: CopiedLinks): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider('markdown', copied, {
    pasteMimeTypes: ['text/plain'],
    providedPasteEditKinds: [kind],
  });
}
