import * as vscode from 'vscode';
import { readFrontMatter } from '../../core/frontmatter/read';

/** The block as something to fold; Markdown itself folds only what stands between dashes. */
export class FrontMatterFolding implements vscode.FoldingRangeProvider {
  provideFoldingRanges(document: vscode.TextDocument): vscode.FoldingRange[] {
    const block = readFrontMatter(document.getText())?.block;
    return block?.closed === true && block.lastLine > block.firstLine
      ? [new vscode.FoldingRange(block.firstLine, block.lastLine)]
      : [];
  }
}
