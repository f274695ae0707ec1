import * as vscode from 'vscode';

/** An item as it is shown, with the one that was given. */
export interface Shown<T> extends vscode.QuickPickItem {
  readonly of: T;
}

/** Somebody wants the question before this one again. */
export class Back extends Error {}

/** Shows a box until one of its items is chosen; gives the one that stands behind it. See {@link answerOf}. */
export function pickedIn<T>(picker: vscode.QuickPick<Shown<T>>): Promise<T | undefined> {
  return answerOf(picker, (answer) => {
    picker.onDidAccept(() => {
      answer(picker.selectedItems[0]?.of);
    });
  });
}

/**
 * Shows a box until it is answered, or called off, which answers undefined.
 * @param listen to the person in it
 * @throws Back where the button for that was chosen
 */
export function answerOf<T>(
  box: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  listen: (answer: (value: T | undefined) => void) => void,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    listen((value) => {
      resolve(value);
      box.hide();
    });
    box.onDidTriggerButton((button) => {
      if (button !== vscode.QuickInputButtons.Back) return;
      reject(new Back());
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}
