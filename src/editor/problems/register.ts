import * as vscode from 'vscode';
import { commands } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { registerCodeActions } from './codeActions';
import { Judge } from './judge';
import { Moments } from './moments';
import { ProblemList } from './problemList';
import { Schemas } from './schemas';
import { validateAll } from './validateAll';

/** Front matter: its problems, and what mends them. */
export function registerProblems(library: WorkspaceLibrary): vscode.Disposable {
  const schemas = new Schemas();
  const judge = new Judge(library, schemas);
  const list = new ProblemList();
  const moments = new Moments(library, judge, list);
  return vscode.Disposable.from(
    schemas,
    judge,
    list,
    moments,
    registerCodeActions(judge),
    vscode.commands.registerCommand(commands.validateAll, () => validateAll(library, moments, list)),
  );
}
