import { onlyNote } from '../../library/eventFacts';
import type { LibraryEvent } from '../../library/model';
import { nameOfNote } from '../../library/notePath';
import { findYear } from '../../note/line/dates';
import { titleKey } from '../../text/fold';
import type { Schedule } from './model';
import type { ScheduleChoice } from './plan';

/** The event of that title among those of a workspace folder, if there are notes about it. */
export function eventOfSchedule(
  events: readonly LibraryEvent[],
  root: string,
  title: string,
  { start }: Pick<Schedule, 'start'>,
): LibraryEvent | undefined {
  const known = events.filter((event) => event.root === root && titleKey(event.title) === titleKey(title));
  const ofYear = known.find(({ start: first }) => first !== undefined && first.slice(0, 4) === start?.slice(0, 4));
  // A title that names its year is that edition's, whichever year its days are in.
  return ofYear ?? known.find((event) => !start || event.start === undefined || findYear(title) !== undefined);
}

/** How an event's notes are divided. */
export function layoutOfEvent({ notes, days }: LibraryEvent): ScheduleChoice['layout'] {
  if (notes.some(({ note }) => note.kind === 'talk')) return 'file per talk';
  return notes.length > 1 && days.length > 1 ? 'file per day' : 'one file';
}

/** Where an event's notes are; its one note keeps its name. */
export function placeOfNotes(event: LibraryEvent): Pick<ScheduleChoice, 'folder' | 'name'> {
  const [first] = event.notes;
  const only = onlyNote(event);
  return {
    folder: first?.note.path.split('/').slice(0, -1).join('/') ?? '',
    name: only && nameOfNote(only.note.path),
  };
}
