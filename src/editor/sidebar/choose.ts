import * as vscode from 'vscode';
import { pick } from '../common/doors/questions';

/** Offers choices, the present one marked and picked out. */
export async function choose<T extends string>(
  choices: readonly T[],
  present: T,
  nameOf: (choice: T) => string,
  title: string,
): Promise<T | undefined> {
  const items = [...choices]
    .sort((a, b) => Number(b === present) - Number(a === present))
    .map((choice) => ({
      choice,
      label: nameOf(choice),
      ...(choice === present && { description: vscode.l10n.t('as now') }),
    }));
  return (await pick(items, { title, placeHolder: title }))?.choice;
}
