import { compact } from '../text/fold';
import type { EventGroup, TreeRoots } from './eventTree';
import type { LibraryEvent } from './model';
import { commonFolder } from './notePath';
import { compareNatural, compareText } from './order';
import { shareWord } from './place';
import { placeGroups } from './placeGroups';
import { seriesName } from './seriesName';
import { sortEvents, type EventOrder } from './sort';

export const groupings = ['year', 'series', 'location', 'tag', 'folder', 'none'] as const;

export type Grouping = (typeof groupings)[number];

/** The events of one year. */
export interface YearGroup {
  /** `2024`; undefined for events without a date. */
  readonly year: string | undefined;
  readonly events: readonly LibraryEvent[];
}

/** Events by the year in which they start: newest first, those without a date last. */
export function groupByYear(events: readonly LibraryEvent[]): YearGroup[] {
  return groupsOf(events, 'year', 'newest').map(({ label, events: ofYear }) => ({ year: label, events: ofYear }));
}

/**
 * The events grouped and sorted as a person chose. Years stand in the order of the events, other groups by name;
 * events that have none of what is grouped by come last. An event stands in the group of each of its tags.
 */
export function groupEvents(events: readonly LibraryEvent[], by: Grouping, order: EventOrder): TreeRoots {
  return by === 'none'
    ? { groups: [], events: sortEvents(events, order) }
    : { groups: opened(groupsOf(events, by, order), by), events: [] };
}

/** The newest year stands open, and a group that is the only one. */
function opened(groups: readonly EventGroup[], by: Grouping): readonly EventGroup[] {
  const years = by === 'year' ? groups.flatMap(({ label }) => label ?? []) : [];
  const newest = years.reduce((latest, year) => (year > latest ? year : latest), '');
  return groups.map((group) =>
    groups.length === 1 || (newest !== '' && group.label === newest) ? { ...group, isOpen: true } : group,
  );
}

function groupsOf(events: readonly LibraryEvent[], by: Exclude<Grouping, 'none'>, order: EventOrder): EventGroup[] {
  const groups = new Map<string, { id: string; label?: string; events: LibraryEvent[] }>();
  const labelsOf = labeller(events, by);
  for (const event of sortEvents(events, order)) {
    const labels = labelsOf(event);
    for (const label of labels.length > 0 ? labels : [undefined]) {
      // Spellings that differ in case or punctuation are one group, under the first of them.
      const key = label === undefined ? '' : compact(label) || label;
      const group = groups.get(key);
      if (group) group.events.push(event);
      else groups.set(key, { id: `${by}:${key}`, ...(label !== undefined && { label }), events: [event] });
    }
  }
  const direction = by === 'year' && order !== 'oldest' ? -1 : 1;
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.label === undefined) - Number(b.label === undefined) ||
      direction * compareNatural(a.label ?? '', b.label ?? '') ||
      compareText(a.id, b.id),
  );
}

/** Gives the labels of the groups that an event stands in; those of one event may depend on what the others are called. */
function labeller(
  events: readonly LibraryEvent[],
  by: Exclude<Grouping, 'none'>,
): (event: LibraryEvent) => readonly string[] {
  switch (by) {
    case 'year':
      return ({ start }) => (start === undefined ? [] : [start.slice(0, 4)]);
    case 'series':
      return (event) => [seriesName(event)];
    case 'location': {
      const groupOf = placeGroups(events.flatMap(({ location }) => location ?? []));
      return ({ location }) => (location === undefined ? [] : [groupOf(location)]);
    }
    case 'tag':
      return ({ tags }) => tags;
    case 'folder': {
      const isSingle = new Set(events.map(({ root }) => root)).size === 1;
      return (event) => [folderOf(event, isSingle)];
    }
  }
}

/**
 * The folder in which a person looks for the event: the one that holds its own folder, or its only note.
 * @param isSingle whether all events lie in one workspace folder, which then goes without saying
 */
function folderOf(event: LibraryEvent, isSingle: boolean): string {
  const common = commonFolder(event);
  const isOwn = shareWord(common.at(-1) ?? '', event.title);
  const within = isOwn ? common.slice(0, -1) : common;
  return (isSingle && within.length > 0 ? within : [event.root, ...within]).join('/');
}
