import * as vscode from 'vscode';
import { talksOfEvent } from '../../core/library/eventFacts';
import type { TreeNode } from '../../core/library/eventTree';
import { isReadOnly } from '../common/readOnly';
import { setContextKey } from '../common/contextKeys';
import { views } from '../common/ids';
import { currentSettings, onSettingsChange } from '../common/settings';
import { Throttle } from '../common/throttle';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import type { EventsProvider } from './eventsProvider';
import { filterMessage } from './filterMessage';
import { focusedRow } from './focusedRow';
import type { Following } from './following';
import { placeOfNode } from './nodePlaces';
import { revealRow } from './revealRow';
import type { ShownEvents } from './shownEvents';

/** How long the cursor has to rest before the view follows it, in milliseconds: longer than changed text takes to be read, which may put another talk there. */
const rest = 250;

/** How often the view says how far the reading is, in milliseconds. */
const tellingPause = 250;

/** Owns the view: what its empty state says, and that it follows the active editor. */
export class EventsView implements vscode.Disposable {
  private readonly view: vscode.TreeView<TreeNode>;
  private readonly disposables: vscode.Disposable[];
  private follows = currentSettings()['sidebar.followActiveEditor'];
  /** Says how far the reading is; afterwards, what could not be read. */
  private readonly telling = new Throttle(() => {
    this.view.message = this.message();
  }, tellingPause);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly library: WorkspaceLibrary,
    private readonly provider: EventsProvider,
    private readonly shown: ShownEvents,
    private readonly following: Following<TreeNode>,
    dragAndDropController: vscode.TreeDragAndDropController<TreeNode>,
  ) {
    setContextKey('conferenceNotes.library', 'reading');
    setContextKey('conferenceNotes.readOnly', isReadOnly());
    this.view = vscode.window.createTreeView(views.events, {
      treeDataProvider: provider,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController,
    });
    this.disposables = [
      this.view,
      library.onDidChange(() => {
        this.tellState();
      }),
      library.onDidChangeState(() => {
        this.telling.request();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        setContextKey('conferenceNotes.readOnly', isReadOnly());
        this.telling.request();
      }),
      shown.onDidChange((change) => {
        if (change === undefined) this.tellState();
      }),
      this.view.onDidChangeVisibility(() => {
        this.followSoon();
      }),
      this.view.onDidExpandElement(({ element }) => {
        provider.keepOpen(element, true);
      }),
      this.view.onDidCollapseElement(({ element }) => {
        provider.keepOpen(element, false);
      }),
      this.view.onDidChangeSelection(({ selection }) => {
        if (following.selectionChanged(selection)) void this.unfold(selection);
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.cursorMoved();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.cursorMoved();
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

  /** The row that a key stroke is meant for, which names none. */
  focusedRow(): Promise<TreeNode | undefined> {
    return focusedRow(this.view);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.telling.dispose();
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private tellState(): void {
    const { isReady } = this.library.state;
    setContextKey('conferenceNotes.library', this.library.events.length > 0 ? 'filled' : isReady ? 'empty' : 'reading');
    // Where no row is left the welcome speaks, which cannot say what was typed.
    this.view.description = this.provider.isFilteredAway ? this.shown.filter : '';
    this.view.message = this.message();
    this.followSoon();
  }

  /** What is not shown, and the way to it. An empty message lets the view's welcome speak where there are no rows. */
  private message(): string {
    const { isReady, unreadable } = this.library.state;
    return joined(
      isReady ? undefined : this.readingMessage(),
      isReadOnly() ? vscode.l10n.t('These notes can only be read: what would write is switched off.') : undefined,
      unreadable.length > 0 ? unreadableMessage(unreadable) : undefined,
      this.provider.isFilteredAway ? undefined : filterMessage(this.shown),
    );
  }

  private readingMessage(): string | undefined {
    const { found, read } = this.library.state;
    // What is known from the last time is shown as it is while it is compared with the files.
    return read === 0 || read >= found
      ? undefined
      : vscode.l10n.t(
          'Reading notes: {0} of {1}…',
          read.toLocaleString(vscode.env.language),
          found.toLocaleString(vscode.env.language),
        );
  }

  /** Opens an event or a day that was chosen: the workbench leaves it folded where a click opens its note. */
  private async unfold([node, ...others]: readonly TreeNode[]): Promise<void> {
    if (node === undefined || others.length > 0 || !holdsTalks(node)) return;
    await revealRow(this.view, node, { select: false, focus: false, expand: true });
  }

  private cursorMoved(): void {
    const editor = vscode.window.activeTextEditor;
    this.following.cursorMoved(editor !== undefined && this.view.selection.some((node) => isAt(editor, node)));
    this.followSoon();
  }

  private followSoon(): void {
    clearTimeout(this.timer);
    if (!this.follows || !this.view.visible) return;
    this.timer = setTimeout(() => {
      void this.follow();
    }, rest);
  }

  /** Selects the talk under the cursor without taking the focus. */
  private async follow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !this.view.visible) return;
    const node = this.following.next(
      this.provider.find(editor.document.uri.toString(), editor.selection.active.line),
      this.view.selection,
    );
    if (node !== undefined) await revealRow(this.view, node, { select: true, focus: false, expand: false });
  }
}

function holdsTalks(node: TreeNode): boolean {
  if (node.kind === 'event') return talksOfEvent(node.value).length > 0 || node.value.days.length > 0;
  return node.kind === 'day' && node.value.talks.length > 0;
}

/** Whether the cursor is at what a row leads to. */
function isAt({ document, selection }: vscode.TextEditor, node: TreeNode): boolean {
  const place = placeOfNode(node);
  return place?.noteId === document.uri.toString() && place.line === selection.active.line;
}

function unreadableMessage([folder, ...others]: readonly vscode.WorkspaceFolder[]): string {
  return others.length === 0
    ? vscode.l10n.t(
        'The folder “{0}” cannot be read. “Read Notes Again” in the menu above tries once more.',
        folder?.name ?? '',
      )
    : vscode.l10n.t(
        'The folder “{0}” and {1} more cannot be read. “Read Notes Again” in the menu above tries once more.',
        folder?.name ?? '',
        others.length,
      );
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n');
}
