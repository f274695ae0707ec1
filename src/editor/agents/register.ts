import * as vscode from 'vscode';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { loadAgents } from '../load';
import { toolNames } from './toolNames';

/** Tools for chat and agents, where the host has any; their code is loaded with the first call. */
export function registerAgents(library: WorkspaceLibrary): vscode.Disposable {
  // Some hosts that are made of VS Code leave language models out.
  const { lm } = vscode as Partial<typeof vscode>;
  if (typeof lm?.registerTool !== 'function') return vscode.Disposable.from();
  return vscode.Disposable.from(
    ...Object.values(toolNames).map((name) =>
      lm.registerTool<unknown>(name, {
        prepareInvocation: async ({ input }) => (await loadAgents()).prepare(name, input),
        invoke: async ({ input }) => (await loadAgents()).invoke(name, library, input),
      }),
    ),
  );
}
