import { readTime } from '../calendar';
import type { NoteFacts } from '../facts';
import type { Found } from '../problem';

/** Agenda entries that start before the one above them started or ended. */
export function agendaOrder({ agenda = [] }: NoteFacts): Found[] {
  const found: Found[] = [];
  agenda.forEach((entry, index) => {
    const previous = agenda[index - 1];
    if (previous === undefined) return;
    const [start, before, end] = [readTime(entry.start), readTime(previous.start), readTime(previous.end ?? '')];
    if (typeof start !== 'number' || typeof before !== 'number') return;
    if (start < before) found.push({ code: 'agenda-order', start: entry.start, previous: previous.start, why: 'backwards', range: entry.range });
    else if (typeof end === 'number' && start > before && start < end) {
      found.push({ code: 'agenda-order', start: entry.start, previous: previous.end ?? '', why: 'overlap', range: entry.range });
    }
  });
  return found;
}
