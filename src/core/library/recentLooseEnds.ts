import type { LooseEndKind } from '../note/model';
import type { LooseEndItem } from './looseEndTree';
import type { LibraryEvent } from './model';

/** What a talk that was just begun and a note that was just made have by themselves. */
const fresh: ReadonlySet<LooseEndKind> = new Set<LooseEndKind>(['empty-talk', 'placeholder']);

/**
 * How many loose ends are young enough to remind somebody of: those of events of the last twelve months, and of the last
 * event whenever it was. As long as an event lasts, what is just begun counts nothing.
 * @param items the loose ends that count, of whatever event
 * @param events all of the library
 * @param today ISO date
 */
export function countRecent(items: readonly LooseEndItem[], events: readonly LibraryEvent[], today: string): number {
  const since = String(Number(today.slice(0, 4)) - 1) + today.slice(4);
  const last = events.reduce((latest, event) => {
    const start = firstDay(event);
    return start <= today && start > latest ? start : latest;
  }, '');
  const isRecent = (event: LibraryEvent): boolean =>
    lastDay(event) >= since || (last !== '' && firstDay(event) === last);
  return items.filter(({ event, looseEnd }) => isRecent(event) && (lastDay(event) < today || !fresh.has(looseEnd.kind)))
    .length;
}

function firstDay({ start = '' }: LibraryEvent): string {
  return start;
}

/** The last day that an event may have lasted until, as far as is known; empty where nothing is. */
function lastDay({ start = '', end = start }: LibraryEvent): string {
  return end === '' ? '' : `${end}-99-99`.slice(0, 'YYYY-MM-DD'.length);
}
