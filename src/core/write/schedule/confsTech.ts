import type { JsonField } from './jsonField';
import { EventClock } from './eventClock';
import { dateIn } from './jsonTimes';
import type { Schedule } from './model';

/**
 * Whether this is an entry of confs.tech, or one of its lists of a year.
 * @see https://github.com/tech-conferences/conference-data
 */
export function isConfsTech(root: JsonField): boolean {
  const entry = root.isList ? root.items()[0] : root;
  // What schema.org calls an event has these names as well, and so have sessions.
  return entry?.get('name').exists === true && entry.get('startDate').exists && !isSession(entry);
}

/** One event for each entry, without sessions. @throws ScheduleError naming the first place that makes no sense. */
export function readConfsTech(root: JsonField): Schedule[] {
  const clock = EventClock.of(undefined, undefined, root.gaps);
  return (root.isList ? root.items() : [root]).map((entry) => {
    const place = [entry.get('city').text(), entry.get('country').text()]
      .filter((part) => part !== undefined)
      .join(', ');
    return {
      title: entry.get('name').requiredText(),
      start: dateIn(entry.get('startDate'), clock),
      end: dateIn(entry.get('endDate'), clock),
      location: place || (entry.get('online').isTrue() ? 'online' : undefined),
      url: entry.get('url').text(),
      sessions: [],
    };
  });
}

function isSession(entry: JsonField): boolean {
  return ['@type', '@context', 'speakers', 'performer', 'room', 'subEvent', 'description'].some(
    (name) => entry.get(name).exists,
  );
}
