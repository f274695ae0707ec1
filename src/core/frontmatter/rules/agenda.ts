import { readTime } from '../calendar';
import type { AgendaTime, NoteFacts } from '../facts';
import type { Found } from '../problem';

/** Entries further apart than this belong to another list, such as the next day's. */
const maxLinesApart = 2;

/** Agenda entries that start before the one above them started or ended. Of an agenda with several talks at a time nothing is said. */
export function agendaOrder({ agenda = [] }: NoteFacts): Found[] {
  if (hasParallelTalks(agenda)) return [];
  const found: Found[] = [];
  agenda.forEach((entry, index) => {
    const previous = agenda[index - 1];
    if (previous === undefined || entry.line - previous.line > maxLinesApart) return;
    const [start, before, end] = [readTime(entry.start), readTime(previous.start), readTime(previous.end ?? '')];
    if (typeof start !== 'number' || typeof before !== 'number') return;
    if (start < before)
      found.push({
        code: 'agenda-order',
        start: entry.start,
        previous: previous.start,
        why: 'backwards',
        range: entry.range,
      });
    else if (typeof end === 'number' && end > before && start < end) {
      found.push({
        code: 'agenda-order',
        start: entry.start,
        previous: previous.end ?? '',
        why: 'overlap',
        range: entry.range,
      });
    }
  });
  return found;
}

function hasParallelTalks(agenda: readonly AgendaTime[]): boolean {
  return agenda.some(({ start, room }, index) => room !== undefined || start === agenda[index - 1]?.start);
}
