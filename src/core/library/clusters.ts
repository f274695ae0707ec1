import { leadingCount } from '../text/leading';
import { groupBy } from './groupBy';
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
  const [wholes, parts] = partition(places, isWhole);
  const drafts = runs(
    wholes.filter(isExact).map((place) => [place]),
    0,
  ).map((run) => new Draft(run));
  drafts.push(...gather(parts.filter(isExact), drafts));
  for (const isKnown of [isVague, isUndated]) {
    drafts.push(...settle(wholes.filter(isKnown), drafts));
    drafts.push(...settle(parts.filter(isKnown), drafts));
  }
  return drafts;
}

/** A cluster while it still grows. */
class Draft implements Cluster {
  readonly places: Place[] = [];
  span: Span | undefined;
  holdsWhole = false;
  private readonly editions = new Set<string>();

  constructor(places: readonly Place[]) {
    for (const place of places) this.add(place);
  }

  add(place: Place): void {
    this.places.push(place);
    this.holdsWhole ||= isWhole(place);
    if (place.edition !== undefined) this.editions.add(place.edition);
    if (place.span?.exact) this.span = this.span?.exact ? union(this.span, place.span) : place.span;
    else this.span ??= place.span;
  }

  /** Whether a note that tells no more of its time than the year in the event's name calls the event so. */
  isEditionOf({ edition, span }: Place): boolean {
    return edition !== undefined && span?.exact === false && this.editions.has(edition);
  }
}

/** Whether a note is about a whole event, which it names or dates itself: a day, and what only its folder names, are parts of it. */
function isWhole(place: Place): boolean {
  const { kind, event } = place.member.note;
  return kind === 'event' && event?.day === undefined && (place.named || isExact(place));
}

function isExact(place: Place): boolean {
  return place.span?.exact === true;
}

function isVague(place: Place): boolean {
  return place.span?.exact === false;
}

function isUndated(place: Place): boolean {
  return place.span === undefined;
}

/**
 * Parts with exact days: to the event next in time, else, as talks, to the only one of their folder and year; those left form
 * events together with the talks of their folder and year, or with what is close in time.
 * @param events in the order of their days, none of which meet
 */
function gather(places: readonly Place[], events: readonly Draft[]): Draft[] {
  const byFolderAndYear = new Map<string, Set<Draft>>();
  for (const draft of events) {
    for (const place of draft.places) addTo(byFolderAndYear, folderAndYear(place), draft);
  }
  const left = join(places, (place) => nearest(place, events) ?? only(byFolderAndYear.get(folderAndYear(place))));
  return runs([...groupBy(left, folderAndYear).values()], longestPause).map((run) => new Draft(run));
}

/** The event closest in time, if it is close enough; of two as close the earlier. */
function nearest({ span }: Place, events: readonly Draft[]): Draft | undefined {
  if (!span) return undefined;
  const before = leadingCount(events, (event) => (event.span?.to ?? Infinity) < span.from);
  let best: Draft | undefined;
  let least = longestPause + 1;
  for (const event of events.slice(Math.max(0, before - 1), before + 1)) {
    const gap = event.span ? gapBetween(span, event.span) : Infinity;
    if (gap < least) [best, least] = [event, gap];
  }
  return best;
}

/** Talks of a folder are dated by their days, or by when they were posted; days of their own are told apart. */
function folderAndYear({ folder, span, member }: Place): string {
  return member.note.kind === 'day' ? member.id : `${folder}\0${span ? yearOf(span) : ''}`;
}

/**
 * Notes without exact days, all of them about wholes or all about parts: to the one event of their home that fits, else to the one
 * of their time; those left form events by year or home.
 */
function settle(places: readonly Place[], drafts: readonly Draft[]): Draft[] {
  const byHome = new Map<string, Set<Draft>>();
  for (const draft of drafts) {
    for (const place of draft.places) addTo(byHome, place.home, draft);
  }
  const choose = (place: Place): Draft | undefined => {
    const near = [...(byHome.get(place.home) ?? [])].filter((draft) => isOpen(draft, place));
    return only(near.length > 0 || !place.span ? near : drafts.filter((draft) => isOpen(draft, place)));
  };
  // Notes of one home and time make the same choice.
  const chosen = new Map<string, Draft | undefined>();
  const left = join(places, (place) => {
    const key = `${place.span?.from ?? ''}-${place.span?.to ?? ''} ${place.edition ?? ''}\0${place.home}`;
    if (!chosen.has(key)) chosen.set(key, choose(place));
    return chosen.get(key);
  });
  const apart = groupBy(left, (place) => {
    if (isWhole(place)) return place.member.id;
    return place.span ? `${yearOf(place.span)}` : `\0${place.home}`;
  });
  return [...apart.values()].map((group) => new Draft(group));
}

/** Whether a note could belong to an event as far as their times tell; an event that has a note about the whole takes no other such note. */
function isOpen(draft: Draft, place: Place): boolean {
  if (draft.holdsWhole && isWhole(place)) return false;
  return (
    !place.span || draft.isEditionOf(place) || (draft.span !== undefined && gapBetween(place.span, draft.span) === 0)
  );
}

/** Adds each place to the draft it belongs to, all at once so that their order does not matter; returns those that belong to none. */
function join(places: readonly Place[], draftFor: (place: Place) => Draft | undefined): Place[] {
  const chosen = places.map((place) => ({ place, draft: draftFor(place) }));
  for (const { place, draft } of chosen) draft?.add(place);
  return chosen.filter(({ draft }) => !draft).map(({ place }) => place);
}

/** Joins groups of places whose days lie at most `pause` days apart; returned in the order of their days. */
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

function only<T>(items: Iterable<T> = []): T | undefined {
  const [first, ...others] = items;
  return others.length === 0 ? first : undefined;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function addTo<T>(groups: Map<string, Set<T>>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.add(item);
  else groups.set(key, new Set([item]));
}
