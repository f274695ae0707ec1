import * as vscode from 'vscode';
import { talksOfEvent } from '../../core/library/eventFacts';
import { filterEvent, parseFilter, type FilterTerm } from '../../core/library/filter';
import type { LibraryEvent } from '../../core/library/model';
import type { LibraryChange } from '../../core/library/noteLibrary';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import type { Arrangement, ArrangementKeeper } from './arrangement';
import { NoteTextSearch } from './noteTextSearch';

/** The events that a filter leaves, and what they were made of. */
interface Kept {
  readonly all: readonly LibraryEvent[];
  readonly arrangement: Arrangement;
  readonly events: readonly LibraryEvent[];
}

/** The events as all views of the sidebar show them: those of the library that the filter lets through, with its talks alone. */
export class ShownEvents implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<LibraryChange | undefined>();
  private readonly search = new NoteTextSearch();
  private readonly subscription: vscode.Disposable;
  private kept: Kept | undefined;

  /** What changed in the library; undefined where the arrangement did, or more was found. */
  readonly onDidChange = this.changes.event;

  constructor(
    private readonly library: WorkspaceLibrary,
    private readonly arrangement: ArrangementKeeper,
  ) {
    this.subscription = vscode.Disposable.from(
      library.onDidChange((change) => {
        this.changes.fire(change);
        void this.lookInTexts();
      }),
      arrangement.onDidChange(() => {
        this.changes.fire(undefined);
        void this.lookInTexts();
      }),
    );
  }

  /** As typed; empty lets everything through. */
  get filter(): string {
    return this.arrangement.current.filter;
  }

  get isFiltered(): boolean {
    return this.terms.length > 0;
  }

  /** Those that the filter leaves out, too. */
  get all(): readonly LibraryEvent[] {
    return this.library.events;
  }

  /** The same array as long as it holds the same. */
  get events(): readonly LibraryEvent[] {
    const all = this.library.events;
    const arrangement = this.arrangement.current;
    if (this.kept?.all !== all || this.kept.arrangement !== arrangement)
      this.kept = { all, arrangement, events: this.filtered(all, arrangement) };
    return this.kept.events;
  }

  /** How many talks the filter has found, and in how many events. */
  get hits(): { readonly talks: number; readonly events: number } {
    const { events } = this;
    return { talks: events.reduce((sum, event) => sum + talksOfEvent(event).length, 0), events: events.length };
  }

  /** As soon as there is something to show. */
  shown(): Promise<void> {
    return this.library.shown();
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }

  private get terms(): readonly FilterTerm[] {
    return parseFilter(this.filter);
  }

  private filtered(all: readonly LibraryEvent[], { favourites }: Arrangement): readonly LibraryEvent[] {
    const { terms } = this;
    if (terms.length === 0) return all;
    const { linesWith } = this.search;
    return all.flatMap((event) => filterEvent(event, terms, { favourites, linesWith }) ?? []);
  }

  /** Texts are not kept: where a filter asks for them they are read, and what they hold is shown then. */
  private async lookInTexts(): Promise<void> {
    const values = this.terms.flatMap(({ field, value }) => (field === 'text' ? value : []));
    if (values.length === 0 || !(await this.search.look(values, this.library.notes))) return;
    this.kept = undefined;
    this.changes.fire(undefined);
  }
}
