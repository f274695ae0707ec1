import * as vscode from 'vscode';
import { plainMessage } from '../../../core/foreign/plain';

/**
 * The one way in which people are told something: what notes, schedules, servers and file names say goes through here with it and is
 * made plain, as the editor makes links, of commands too, out of `[label](address)` in any message.
 */

/** @param actions buttons, in our own words */
export function inform(message: string, ...actions: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(plainMessage(message), ...actions);
}

export function warn(message: string, ...actions: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showWarningMessage(plainMessage(message), ...actions);
}

/** Something that was asked for cannot be done. */
export function complain(message: string, ...actions: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showErrorMessage(plainMessage(message), ...actions);
}

/** Asks before something is done, and waits; false when called off. */
export async function isMeant(message: string, action: string, detail?: string): Promise<boolean> {
  const options: vscode.MessageOptions = { modal: true, ...(detail !== undefined && { detail: plainMessage(detail) }) };
  return (await vscode.window.showWarningMessage(plainMessage(message), options, action)) === action;
}

/** Works with a notification that can be called off. @param work gets what tells how far it is, a share of 100 at a time */
export function withNotification<T>(
  title: string,
  work: (step: (message: string, increment: number) => void, token: vscode.CancellationToken) => Promise<T>,
): Thenable<T> {
  const options = { location: vscode.ProgressLocation.Notification, title: plainMessage(title), cancellable: true };
  return vscode.window.withProgress(options, (progress, token) =>
    work((message, increment) => {
      progress.report({ message: plainMessage(message), increment });
    }, token),
  );
}

/** Works with the moving bar of a view. */
export function withBar<T>(viewId: string, work: () => Thenable<T>): Thenable<T> {
  return vscode.window.withProgress({ location: { viewId } }, work);
}
