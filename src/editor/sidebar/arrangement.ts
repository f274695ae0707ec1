import * as vscode from 'vscode';
import { groupings, type Grouping } from '../../core/library/group';
import { speakerOrders, type SpeakerOrder } from '../../core/library/people';
import { eventOrders, type EventOrder } from '../../core/library/sort';
import { setContextKey } from '../common/contextKeys';
import { arrangementKey, favouritesIn } from '../common/favourites';

/** How a person wants to see the events. */
export interface Arrangement {
  readonly grouping: Grouping;
  readonly order: EventOrder;
  readonly speakers: SpeakerOrder;
  /** As typed; empty lets everything through. */
  readonly filter: string;
  /** The ids of the events and talks marked as favourites. */
  readonly favourites: ReadonlySet<string>;
  /** Whether the notes about no event stand below the events. */
  readonly showsOthers: boolean;
}

const usual: Arrangement = {
  grouping: 'year',
  order: 'newest',
  speakers: 'name',
  filter: '',
  favourites: new Set(),
  showsOthers: false,
};

/** Keeps the arrangement of the events with the workspace; the filter is for today and is not kept. */
export class ArrangementKeeper implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<Arrangement>();
  private arrangement: Arrangement;

  readonly onDidChange = this.changes.event;

  constructor(private readonly state: vscode.Memento) {
    this.arrangement = remembered(state.get(arrangementKey));
    setContextKey('conferenceNotes.filtered', false);
    setContextKey('conferenceNotes.othersShown', this.arrangement.showsOthers);
  }

  get current(): Arrangement {
    return this.arrangement;
  }

  change(part: Partial<Arrangement>): void {
    this.arrangement = { ...this.arrangement, ...part };
    const { grouping, order, speakers, filter, favourites, showsOthers } = this.arrangement;
    void this.state.update(arrangementKey, { grouping, order, speakers, favourites: [...favourites], showsOthers });
    setContextKey('conferenceNotes.othersShown', showsOthers);
    setContextKey('conferenceNotes.filtered', filter.trim() !== '');
    this.changes.fire(this.arrangement);
  }

  dispose(): void {
    this.changes.dispose();
  }
}

/** What was kept, as far as this version knows it. */
function remembered(kept: unknown): Arrangement {
  const { grouping, order, speakers, showsOthers } = (kept ?? {}) as { readonly [K in keyof Arrangement]?: unknown };
  return {
    grouping: groupings.find((known) => known === grouping) ?? usual.grouping,
    order: eventOrders.find((known) => known === order) ?? usual.order,
    speakers: speakerOrders.find((known) => known === speakers) ?? usual.speakers,
    filter: '',
    favourites: favouritesIn(kept),
    showsOthers: showsOthers === true,
  };
}
