import type * as vscode from 'vscode';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { goToTalk } from './goToTalk';
import { librarySymbols } from './symbols';

/** What is loaded once somebody looks for a talk. */
export interface Finding {
  goToTalk(): Promise<void>;
  symbols(query: string, wasMarkdownOpen: boolean): Promise<vscode.SymbolInformation[]>;
}

export function findingIn(library: WorkspaceLibrary, state: vscode.Memento): Finding {
  return {
    goToTalk: () => goToTalk(library, state),
    symbols: (query, wasMarkdownOpen) => librarySymbols(library, query, wasMarkdownOpen),
  };
}
