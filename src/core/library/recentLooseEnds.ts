import type { LooseEndKind } from '../note/model';
import { itemsOf, type LooseEndEvent } from './looseEndTree';
import type { LibraryEvent } from './model';

/** What a talk that was just begun and a note that was just made have by themselves. */
const fresh: ReadonlySet<LooseEndKind> = new Set<LooseEndKind>(['empty-talk', 'placeholder']);

/**
 * How many loose ends are young enough to remind somebody of: those of events of the last twelve months, and of the last
 * event whenever it was. As long as an event lasts, what is just begun counts nothing.
 * @param events all of the library
 * @param today ISO date
 */
export function countRecent(roots: readonly LooseEndEvent[], events: readonly LibraryEvent[], today: string): number {
  const since = String(Number(today.slice(0, 4)) - 1) + today.slice(4);
  const last = events.reduce((latest, event) => {
    const start = firstDay(event);
    return start <= today && start > latest ? start : latest;
  }, '');
  const recent = roots.filter(({ event }) => lastDay(event) >= since || (last !== '' && firstDay(event) === last));
  return recent.reduce((sum, root) => {
    const isOver = lastDay(root.event) < today;
    return sum + itemsOf([root]).filter(({ looseEnd }) => isOver || !fresh.has(looseEnd.kind)).length;
  }, 0);
}

function firstDay({ start = '' }: LibraryEvent): string {
  return start;
}

/** The last day that an event may have lasted until, as far as is known; empty where nothing is. */
function lastDay({ start = '', end = start }: LibraryEvent): string {
  return end === '' ? '' : `${end}-99-99`.slice(0, 'YYYY-MM-DD'.length);
}
