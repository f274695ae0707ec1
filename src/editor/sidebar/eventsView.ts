import * as vscode from 'vscode';
import type { TreeNode } from '../../core/library/eventTree';
import { setContextKey } from '../common/contextKeys';
import { views } from '../common/ids';
import { currentSettings, onSettingsChange } from '../common/settings';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import type { ArrangementKeeper } from './arrangement';
import type { EventsProvider } from './eventsProvider';

/** How long the cursor has to rest before the view follows it, in milliseconds. */
const rest = 150;

/** Owns the view: what its empty state says, and that it follows the active editor. */
export class EventsView implements vscode.Disposable {
  private readonly view: vscode.TreeView<TreeNode>;
  private readonly disposables: vscode.Disposable[];
  private follows = currentSettings()['sidebar.followActiveEditor'];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly library: WorkspaceLibrary,
    private readonly provider: EventsProvider,
    private readonly arrangement: ArrangementKeeper,
    dragAndDropController: vscode.TreeDragAndDropController<TreeNode>,
  ) {
    setContextKey('conferenceNotes.library', 'reading');
    this.view = vscode.window.createTreeView(views.events, { treeDataProvider: provider, showCollapseAll: true, canSelectMany: true, dragAndDropController });
    this.disposables = [
      this.view,
      library.onDidChange(() => { this.tellState(); }),
      arrangement.onDidChange(() => { this.tellState(); }),
      this.view.onDidChangeVisibility(() => { this.followSoon(); }),
      vscode.window.onDidChangeActiveTextEditor(() => { this.followSoon(); }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.followSoon();
      }),
      onSettingsChange(['sidebar.followActiveEditor'], () => {
        this.follows = currentSettings()['sidebar.followActiveEditor'];
        this.followSoon();
      }),
    ];
  }

  get selection(): readonly TreeNode[] {
    return this.view.selection;
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private tellState(): void {
    setContextKey('conferenceNotes.library', this.library.events.length > 0 ? 'filled' : 'empty');
    this.view.message = this.filterMessage();
    this.followSoon();
  }

  /** Says that not everything is shown; the view's title then has the way back. */
  private filterMessage(): string {
    const { filter } = this.arrangement.current;
    if (filter.trim() === '') return '';
    return this.provider.isFilteredAway ? vscode.l10n.t('Nothing matches “{0}”.', filter) : vscode.l10n.t('Filtered by “{0}”', filter);
  }

  private followSoon(): void {
    clearTimeout(this.timer);
    if (!this.follows || !this.view.visible) return;
    this.timer = setTimeout(() => { void this.follow(); }, rest);
  }

  /** Selects the talk under the cursor without taking the focus; a selection that is right already stays. */
  private async follow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !this.view.visible) return;
    const node = this.provider.find(editor.document.uri.toString(), editor.selection.active.line);
    if (node === undefined || this.view.selection[0] === node) return;
    await this.view.reveal(node, { select: true, focus: false, expand: false });
  }
}
