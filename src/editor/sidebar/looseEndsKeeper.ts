import * as vscode from 'vscode';
import {
  dismissalOf,
  looseEndGroupings,
  type LooseEndGrouping,
  type LooseEndItem,
} from '../../core/library/looseEndTree';
import { setContextKey } from '../common/contextKeys';

const key = 'conferenceNotes.looseEnds';
/** The oldest go first; whoever dismissed more has forgotten them. */
const mostDismissed = 5000;

/** Keeps with the workspace how a person wants to see the loose ends, and those they want to hear nothing of. */
export class LooseEndsKeeper implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<undefined>();
  private ids: ReadonlySet<string>;
  private groups: LooseEndGrouping;

  readonly onDidChange = this.changes.event;

  constructor(private readonly state: vscode.Memento) {
    const { grouping, dismissed } = state.get<{ grouping?: unknown; dismissed?: unknown }>(key) ?? {};
    this.groups = looseEndGroupings.find((known) => known === grouping) ?? 'event';
    this.ids = new Set(Array.isArray(dismissed) ? dismissed.filter((id) => typeof id === 'string') : []);
    this.tell();
  }

  get grouping(): LooseEndGrouping {
    return this.groups;
  }

  /** By {@link dismissalOf}. */
  get dismissed(): ReadonlySet<string> {
    return this.ids;
  }

  group(grouping: LooseEndGrouping): void {
    this.groups = grouping;
    this.keep();
  }

  dismiss(items: readonly LooseEndItem[]): void {
    const ids = [...this.ids, ...items.map(({ note, looseEnd }) => dismissalOf(note, looseEnd))];
    this.ids = new Set(ids.slice(-mostDismissed));
    this.keep();
  }

  /** Brings back what was dismissed. */
  restore(): void {
    this.ids = new Set();
    this.keep();
  }

  dispose(): void {
    this.changes.dispose();
  }

  private keep(): void {
    void this.state.update(key, { grouping: this.groups, dismissed: [...this.ids] });
    this.tell();
    this.changes.fire(undefined);
  }

  private tell(): void {
    setContextKey('conferenceNotes.dismissed', this.ids.size > 0);
  }
}
