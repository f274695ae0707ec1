import * as vscode from 'vscode';

/** Counted things in words: the one home of their singular and plural. */

export function countOfTalks(count: number): string {
  return count === 1 ? vscode.l10n.t('1 talk') : vscode.l10n.t('{0} talks', count);
}

export function countOfEvents(count: number): string {
  return count === 1 ? vscode.l10n.t('1 event') : vscode.l10n.t('{0} events', count);
}

export function countOfLooseEnds(count: number): string {
  return count === 1 ? vscode.l10n.t('1 loose end') : vscode.l10n.t('{0} loose ends', count);
}

export function countOfNotes(count: number): string {
  return count === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', count);
}

export function countOfProblems(count: number): string {
  return count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', count);
}
