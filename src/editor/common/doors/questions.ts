import * as vscode from 'vscode';
import { plainMessage, plainText } from '../../../core/foreign/plain';
import { pickedIn, type Shown } from './boxes';

/** The one way in which people are asked something; what comes from notes and schedules is made plain, as in messages. */

/** How a choice is offered. */
export type PickOptions = Omit<vscode.QuickPickOptions, 'canPickMany' | 'prompt'>;

/** Lets a person choose one; the very item that was given, or undefined when called off. */
export async function pick<T extends vscode.QuickPickItem>(
  items: readonly T[] | Thenable<readonly T[]>,
  options: PickOptions,
): Promise<T | undefined> {
  return (await vscode.window.showQuickPick(shown(items), plainOptions(options)))?.of;
}

/**
 * Lets a person choose one of items that follow what is typed.
 * @param itemsFor what is offered for a text, which is empty at first
 */
export function pickOrType<T extends vscode.QuickPickItem>(
  itemsFor: (typed: string) => readonly T[],
  { placeHolder }: { readonly placeHolder: string },
): Promise<T | undefined> {
  const picker = openPicker<Shown<T>>();
  picker.placeholder = placeHolder;
  picker.matchOnDescription = true;
  picker.items = shownNow(itemsFor(''));
  picker.onDidChangeValue((typed) => {
    picker.items = shownNow(itemsFor(typed));
  });
  return pickedIn(picker);
}

/** Lets a person choose several, none of them too; undefined when called off. */
export async function pickSeveral<T extends vscode.QuickPickItem>(
  items: readonly T[],
  options: PickOptions,
): Promise<readonly T[] | undefined> {
  const many = { ...plainOptions(options), canPickMany: true as const };
  return (await vscode.window.showQuickPick(shownNow(items), many))?.map(({ of }) => of);
}

/** Asks for a text. */
export function ask(options: vscode.InputBoxOptions): Thenable<string | undefined> {
  const { title, prompt } = options;
  return vscode.window.showInputBox({
    ...options,
    ...(title !== undefined && { title: plainText(title) }),
    // Links in it would be run as those of messages are.
    ...(prompt !== undefined && { prompt: plainMessage(prompt) }),
  });
}

/** A box of several steps, whose items and title its owner sets by {@link plainItem} and {@link plainText}. */
export function openPicker<T extends vscode.QuickPickItem>(): vscode.QuickPick<T> {
  return vscode.window.createQuickPick<T>();
}

/** An item that shows nothing but text; it keeps whatever else it holds. */
export function plainItem<T extends vscode.QuickPickItem>(item: T): T {
  const { label, description, detail } = item;
  return {
    ...item,
    label: plainText(label),
    ...(description !== undefined && { description: plainText(description) }),
    ...(detail !== undefined && { detail: plainText(detail) }),
  };
}

/** At once where the items are there, so that the box holds them as it opens. */
function shown<T extends vscode.QuickPickItem>(
  items: readonly T[] | Thenable<readonly T[]>,
): Shown<T>[] | Thenable<Shown<T>[]> {
  return 'then' in items ? items.then(shownNow) : shownNow(items);
}

/** Items as they are shown, made plain, each with the one that was given. */
export function shownNow<T extends vscode.QuickPickItem>(items: readonly T[]): Shown<T>[] {
  return items.map((item) => ({ ...plainItem(item), of: item }));
}

function plainOptions(options: PickOptions): PickOptions {
  return options.title === undefined ? options : { ...options, title: plainText(options.title) };
}
