import * as vscode from 'vscode';
import type { FrontMatter, PropertyNode } from '../../core/frontmatter/model';
import { readFrontMatter } from '../../core/frontmatter/read';
import { textOf } from '../../core/frontmatter/values';
import { toDocumentRange } from '../common/convert';

/** The block and its properties in the outline. */
export class FrontMatterSymbols implements vscode.DocumentSymbolProvider {
  provideDocumentSymbols(document: vscode.TextDocument): vscode.DocumentSymbol[] {
    const frontMatter = readFrontMatter(document.getText());
    if (frontMatter?.root === undefined || frontMatter.root.properties.length === 0) return [];
    const range = toDocumentRange(document, frontMatter.block.range);
    const symbol = new vscode.DocumentSymbol(vscode.l10n.t('Front matter'), '', vscode.SymbolKind.Namespace, range, range);
    symbol.children = frontMatter.root.properties.map((property) => propertySymbol(document, property, frontMatter));
    return [symbol];
  }
}

function propertySymbol(document: vscode.TextDocument, { key, keyRange, value }: PropertyNode, { block }: FrontMatter): vscode.DocumentSymbol {
  const end = Math.min(Math.max(keyRange.end, value.range.end), block.range.end);
  const range = toDocumentRange(document, { start: Math.min(keyRange.start, value.range.start), end });
  return new vscode.DocumentSymbol(key === '' ? '""' : key, textOf(value) ?? '', vscode.SymbolKind.Property, range, toDocumentRange(document, keyRange));
}

/** The block as something to fold; Markdown itself folds only what stands between dashes. */
export class FrontMatterFolding implements vscode.FoldingRangeProvider {
  provideFoldingRanges(document: vscode.TextDocument): vscode.FoldingRange[] {
    const block = readFrontMatter(document.getText())?.block;
    return block?.closed === true && block.lastLine > block.firstLine ? [new vscode.FoldingRange(block.firstLine, block.lastLine)] : [];
  }
}
