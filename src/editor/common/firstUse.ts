import * as vscode from 'vscode';

/**
 * Registers commands in place of a part that is not loaded yet: the first call loads it, lets it register its own, and
 * goes on to the one that was called.
 * @param ids the commands the part registers, all of them
 * @param begin loads and starts the part
 */
export class FirstUse implements vscode.Disposable {
  private stubs: vscode.Disposable | undefined;
  private begun: Promise<void> | undefined;
  private part: vscode.Disposable | undefined;
  private isDisposed = false;

  constructor(
    ids: readonly string[],
    private readonly begin: () => Promise<() => vscode.Disposable>,
  ) {
    this.stubs = vscode.Disposable.from(
      ...ids.map((id) =>
        vscode.commands.registerCommand(id, async (...args: unknown[]) => {
          await this.start();
          return vscode.commands.executeCommand(id, ...args);
        }),
      ),
    );
  }

  /** Loads the part, if it is not there yet. One that could not be loaded is tried again the next time. */
  start(): Promise<void> {
    this.begun ??= this.load();
    this.begun.catch(() => {
      this.begun = undefined;
    });
    return this.begun;
  }

  dispose(): void {
    this.isDisposed = true;
    this.stubs?.dispose();
    this.part?.dispose();
  }

  private async load(): Promise<void> {
    const register = await this.begin();
    if (this.isDisposed) return;
    this.stubs?.dispose();
    this.stubs = undefined;
    this.part = register();
  }
}

/** Runs something once a Markdown document is open: at once, or when the first is opened. */
export function onceMarkdownIsOpen(run: () => void): vscode.Disposable {
  const isMarkdown = ({ languageId }: vscode.TextDocument): boolean => languageId === 'markdown';
  if (vscode.workspace.textDocuments.some(isMarkdown)) {
    run();
    return vscode.Disposable.from();
  }
  const listener = vscode.workspace.onDidOpenTextDocument((document) => {
    if (!isMarkdown(document)) return;
    listener.dispose();
    run();
  });
  return listener;
}
