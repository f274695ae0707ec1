import type { Place } from './place';
import { gapBetween, union, yearOf, type Span } from './span';

/** The notes of one event. */
export interface Cluster {
  readonly places: readonly Place[];
  readonly span: Span | undefined;
}

/** Days of one event lie closer together than the meetings of a weekly series. */
const longestPause = 6;

/**
 * Divides notes that give the event the same name into events. What is known best decides first:
 * exact dates, then months and years, then the folder; a note that could go to several places goes to none of them.
 * A note about a whole event stays apart from another such note unless their days meet.
 * The result does not depend on the order of the places.
 */
export function clusterByTime(places: readonly Place[]): Cluster[] {
  const drafts: Draft[] = [];
  const exact = places.filter((place) => place.span?.exact);
  meet(exact.filter(isWhole), drafts);
  gather(exact.filter((place) => !isWhole(place)), drafts);

  const vague = places.filter((place) => place.span && !place.span.exact);
  const undated = places.filter((place) => !place.span);
  settle(vague.filter(isWhole), drafts);
  settle(vague.filter((place) => !isWhole(place)), drafts);
  settle(undated.filter(isWhole), drafts);
  settle(undated.filter((place) => !isWhole(place)), drafts);
  return drafts;
}

/** A cluster while it still grows. */
class Draft implements Cluster {
  readonly places: Place[] = [];
  span: Span | undefined;

  constructor(places: readonly Place[]) {
    for (const place of places) this.add(place);
  }

  add(place: Place): void {
    this.places.push(place);
    if (place.span?.exact) this.span = this.span?.exact ? union(this.span, place.span) : place.span;
    else this.span ??= place.span;
  }

  get isWhole(): boolean {
    return this.places.some(isWhole);
  }

  livesIn(home: string): boolean {
    return this.places.some((place) => place.home === home);
  }
}

function isWhole(place: Place): boolean {
  return place.member.note.kind === 'event';
}

/** Notes about whole events: one event where their days touch. */
function meet(places: readonly Place[], drafts: Draft[]): void {
  for (const run of runs(places.map((place) => [place]), 0)) drafts.push(new Draft(run));
}

/** Notes about parts: to the event next in time, else together with the parts of their folder and year, else with those close in time. */
function gather(places: readonly Place[], drafts: Draft[]): void {
  const wholes = [...drafts];
  const left: Place[] = [];
  const joining: [Place, Draft][] = [];
  for (const place of places) {
    const event = nearest(place, wholes) ?? only(wholes.filter((draft) => sharesFolderYear(draft, place)));
    if (event) joining.push([place, event]);
    else left.push(place);
  }
  for (const [place, event] of joining) event.add(place);
  const byFolderAndYear = groupBy(left, (place) => `${place.folder}\0${place.span ? yearOf(place.span) : ''}`);
  for (const run of runs([...byFolderAndYear.values()], longestPause)) drafts.push(new Draft(run));
}

function nearest(place: Place, drafts: readonly Draft[]): Draft | undefined {
  let best: Draft | undefined;
  let least = longestPause + 1;
  for (const draft of drafts) {
    const gap = place.span && draft.span ? gapBetween(place.span, draft.span) : Infinity;
    if (gap < least) [best, least] = [draft, gap];
  }
  return best;
}

function sharesFolderYear(draft: Draft, place: Place): boolean {
  return draft.places.some(
    (other) => other.folder === place.folder && other.span && place.span && yearOf(other.span) === yearOf(place.span),
  );
}

/** Notes without exact days: to the one event of their time or folder, else together by folder. */
function settle(places: readonly Place[], drafts: Draft[]): void {
  const left: Place[] = [];
  const joining: [Place, Draft][] = [];
  for (const place of places) {
    const open = drafts.filter((draft) => !(draft.isWhole && isWhole(place)) && fits(place, draft.span));
    const near = open.filter((draft) => draft.livesIn(place.home));
    const event = only(near.length > 0 || !place.span ? near : open);
    if (event) joining.push([place, event]);
    else left.push(place);
  }
  for (const [place, event] of joining) event.add(place);
  const apart = groupBy(left, (place) => {
    if (isWhole(place)) return place.member.id;
    return place.span ? `${yearOf(place.span)}` : `\0${place.home}`;
  });
  for (const group of apart.values()) drafts.push(new Draft(group));
}

function fits(place: Place, span: Span | undefined): boolean {
  return !place.span || (span !== undefined && gapBetween(place.span, span) === 0);
}

/** Joins groups of dated places whose days lie at most `pause` days apart. */
function runs(groups: readonly (readonly Place[])[], pause: number): Place[][] {
  const dated = groups.flatMap((places) => {
    const spans = places.flatMap((place) => place.span ?? []);
    return spans.length > 0 ? [{ places, span: spans.reduce(union) }] : [];
  });
  dated.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
  const found: { places: Place[]; span: Span }[] = [];
  for (const { places, span } of dated) {
    const last = found.at(-1);
    if (last && gapBetween(last.span, span) <= pause) {
      last.places.push(...places);
      last.span = union(last.span, span);
    } else {
      found.push({ places: [...places], span });
    }
  }
  return found.map(({ places }) => places);
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
