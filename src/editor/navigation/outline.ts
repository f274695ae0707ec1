import * as vscode from 'vscode';
import type { FrontMatter, PropertyNode } from '../../core/frontmatter/model';
import { readFrontMatter } from '../../core/frontmatter/read';
import { textOf } from '../../core/frontmatter/values';
import { contentOf } from '../../core/library/talks';
import { talksBesideHeadings, type TalkBesideHeadings } from '../../core/library/talksBesideHeadings';
import { toDocumentRange } from '../common/convert';
import { readDocument } from '../common/readDocument';
import { listed } from '../common/lists';

/** What the outline and the breadcrumbs of a note lack, which the editor's own Markdown support makes of headings alone. */
export class NoteSymbols implements vscode.DocumentSymbolProvider {
  provideDocumentSymbols(document: vscode.TextDocument): vscode.DocumentSymbol[] {
    const note = readDocument(document);
    // Where anything is added, the editor shows two outlines, one below the other: other Markdown files keep theirs.
    if (note.kind === 'other') return [];
    const text = document.getText();
    const frontMatter = readFrontMatter(text);
    const bodyLine = frontMatter === undefined ? 0 : frontMatter.block.lastLine + 1;
    const source = { id: document.uri.toString(), root: '', note, looseEnds: note.looseEnds };
    return [
      ...blockSymbols(document, frontMatter),
      ...talksBesideHeadings(source, text, bodyLine).map((talk) => talkSymbol(document, talk)),
    ];
  }
}

/** The front matter with its properties. */
function blockSymbols(document: vscode.TextDocument, frontMatter: FrontMatter | undefined): vscode.DocumentSymbol[] {
  if (frontMatter?.root === undefined || frontMatter.root.properties.length === 0) return [];
  const range = toDocumentRange(document, frontMatter.block.range);
  const symbol = new vscode.DocumentSymbol(
    vscode.l10n.t('Front matter'),
    '',
    vscode.SymbolKind.Namespace,
    range,
    range,
  );
  symbol.children = frontMatter.root.properties.map((property) => propertySymbol(document, property, frontMatter));
  return [symbol];
}

function propertySymbol(
  document: vscode.TextDocument,
  { key, keyRange, value }: PropertyNode,
  { block }: FrontMatter,
): vscode.DocumentSymbol {
  const end = Math.min(Math.max(keyRange.end, value.range.end), block.range.end);
  const range = toDocumentRange(document, { start: Math.min(keyRange.start, value.range.start), end });
  return new vscode.DocumentSymbol(
    key === '' ? '""' : key,
    textOf(value) ?? '',
    vscode.SymbolKind.Property,
    range,
    toDocumentRange(document, keyRange),
  );
}

function talkSymbol(document: vscode.TextDocument, { talk, line, endLine }: TalkBesideHeadings): vscode.DocumentSymbol {
  const { title, start, speakers } = contentOf(talk);
  const detail = [start, listed(speakers.map(({ name }) => name))]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
  const first = document.lineAt(Math.min(line, document.lineCount - 1)).range;
  const last = document.lineAt(Math.min(endLine, document.lineCount) - 1).range;
  return new vscode.DocumentSymbol(title, detail, vscode.SymbolKind.Event, first.union(last), first);
}
