import * as vscode from 'vscode';
import { Net } from '../common/doors/fetching';
import { commands } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import type { Host } from '../host';
import { fixAllInEditor, registerCodeActions } from './codeActions';
import { registerCompletion } from './completion';
import { EventDefinition } from './definition';
import { FrontMatterFolding } from './folding';
import { FrontMatterHover } from './hover';
import { Judge } from './judge';
import { Moments } from './moments';
import { NoteContexts } from './noteContext';
import { ProblemList } from './problemList';
import { FrontMatterRename } from './rename';
import { Schemas } from './schemas';
import { validateAll } from './validateAll';

const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** Front matter: its problems, what mends them, and help while writing it. */
export function registerProblems(library: WorkspaceLibrary, host: Host): vscode.Disposable {
  const contexts = new NoteContexts(library);
  const schemas = new Schemas(new Net(host));
  const judge = new Judge(contexts, schemas);
  const list = new ProblemList();
  const moments = new Moments(library, judge, list);
  return vscode.Disposable.from(
    contexts,
    schemas,
    list,
    moments,
    registerCodeActions(judge),
    registerCompletion(contexts),
    vscode.languages.registerHoverProvider(markdown, new FrontMatterHover(contexts)),
    vscode.languages.registerDefinitionProvider(markdown, new EventDefinition(contexts)),
    vscode.languages.registerRenameProvider(markdown, new FrontMatterRename(contexts)),
    vscode.languages.registerFoldingRangeProvider(markdown, new FrontMatterFolding()),
    vscode.commands.registerCommand(commands.fixAll, fixAllInEditor),
    vscode.commands.registerCommand(commands.validateAll, () => validateAll(library, moments, list)),
  );
}
