import * as vscode from 'vscode';
import { plainMessage, plainText } from '../../../core/foreign/plain';
import { answerOf, Back, pickedIn, type Shown } from './boxes';
import { ask, openPicker, pick, shownNow, type PickOptions } from './questions';

/** How questions are asked: each for itself, or as one of several. */
export interface Questions {
  readonly ask: (options: vscode.InputBoxOptions) => Thenable<string | undefined>;
  readonly pick: <T extends vscode.QuickPickItem>(items: readonly T[], options: PickOptions) => Promise<T | undefined>;
  /** See {@link openPicker}; its owner adds buttons to those that it has. */
  readonly open: <T extends vscode.QuickPickItem>() => vscode.QuickPick<T>;
}

export const single: Questions = { ask, pick, open: openPicker };

/** A question of several; it keeps what was answered and says whether anything was. */
export type Step = (questions: Questions) => Promise<boolean>;

/**
 * Asks one question after the other, each of which says how many there are and leads back to the one before.
 * @param stepsNow all steps by what is known now; an answer may add or remove steps behind its own
 * @returns false where the person called it off
 */
export async function askInSteps(stepsNow: () => readonly Step[]): Promise<boolean> {
  for (let at = 0; ;) {
    const steps = stepsNow();
    const step = steps[at];
    if (step === undefined) return true;
    try {
      if (!(await step(steps.length === 1 ? single : questionsOf(at + 1, steps.length)))) return false;
      at++;
    } catch (error) {
      if (!(error instanceof Back)) throw error;
      at--;
    }
  }
}

function questionsOf(step: number, of: number): Questions {
  const place: Place = { step, totalSteps: of, buttons: step > 1 ? [vscode.QuickInputButtons.Back] : [] };
  return {
    ask: (options) => askStep(options, place),
    pick: (items, options) => pickStep(items, options, place),
    open: <T extends vscode.QuickPickItem>() => Object.assign(openPicker<T>(), place),
  };
}

interface Place {
  readonly step: number;
  readonly totalSteps: number;
  readonly buttons: readonly vscode.QuickInputButton[];
}

function askStep(options: vscode.InputBoxOptions, place: Place): Promise<string | undefined> {
  const { title, prompt, placeHolder, value = '', ignoreFocusOut = false } = options;
  const box = Object.assign(vscode.window.createInputBox(), place, { value, ignoreFocusOut });
  if (options.valueSelection !== undefined) box.valueSelection = options.valueSelection;
  box.title = title && plainText(title);
  box.prompt = prompt && plainMessage(prompt);
  box.placeholder = placeHolder;
  const isValid = async (): Promise<boolean> => {
    const text = box.value;
    const message = (await options.validateInput?.(text)) ?? undefined;
    if (box.value === text) box.validationMessage = message;
    return message === undefined || !isError(message);
  };
  return answerOf(box, (answer) => {
    box.onDidChangeValue(() => void isValid());
    box.onDidAccept(async () => {
      if (await isValid()) answer(box.value);
    });
    // As the editor's own box does, nothing is said against what nobody has typed yet.
    if (value !== '') void isValid();
  });
}

function isError(message: string | vscode.InputBoxValidationMessage): boolean {
  return typeof message === 'string' || message.severity === vscode.InputBoxValidationSeverity.Error;
}

function pickStep<T extends vscode.QuickPickItem>(
  items: readonly T[],
  { title, placeHolder, ignoreFocusOut = false, matchOnDescription = false }: PickOptions,
  place: Place,
): Promise<T | undefined> {
  const picker = Object.assign(openPicker<Shown<T>>(), place, { ignoreFocusOut, matchOnDescription });
  picker.title = title && plainText(title);
  picker.placeholder = placeHolder;
  picker.items = shownNow(items);
  return pickedIn(picker);
}
