import * as vscode from 'vscode';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { registerFirstSnippet } from './firstSnippet';
import { ListEnter } from './listEnter';
import { registerNewImages } from './newImages';
import { registerCapture, type Outside } from './register';
import { registerAfterwards } from './registerAfterwards';
import { registerPlanAnswers } from './planAnswer';
import { registerListening } from './registerListening';
import { registerWhatItIs } from './sayWhatItIs';

/** Everything a person writes apart from front matter and by rows of the tree. */
export function registerWriting(
  library: WorkspaceLibrary,
  memory: vscode.Memento,
  outside: Outside,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerCapture(library, memory, outside),
    registerListening(),
    registerWhatItIs(),
    registerPlanAnswers(),
    new ListEnter(library),
    registerFirstSnippet(),
    registerNewImages(),
    registerAfterwards(library, memory),
  );
}
