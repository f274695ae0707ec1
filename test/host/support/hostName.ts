import * as vscode from 'vscode';

/** Which extension host the tests run in: "node" or "web worker", with the application's name. */
export function hostName(): string {
  const kind = 'importScripts' in globalThis ? 'web worker' : 'node';
  return `${kind} (${vscode.env.appName} ${vscode.version})`;
}
