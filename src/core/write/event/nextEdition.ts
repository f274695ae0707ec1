import { talksOfEvent } from '../../library/eventFacts';
import type { LibraryEvent } from '../../library/model';
import { years } from '../../text/isoDates';
import type { ScheduleChoice } from '../schedule/plan';

/** What is known of the next year's edition of an event before it is announced. */
export interface NextEdition {
  readonly title: string;
  readonly location?: string;
  /** As the notes of this one are laid out. */
  readonly layout: ScheduleChoice['layout'];
}

/** The event a year later: its name with the next year where it has one, its place, its layout. */
export function nextEdition(event: LibraryEvent): NextEdition {
  return {
    title: event.title.replace(years, (digits) => String(Number(digits) + 1)),
    ...(event.location !== undefined && { location: event.location }),
    layout: layoutOf(event),
  };
}

function layoutOf(event: LibraryEvent): NextEdition['layout'] {
  const kinds = new Set(event.notes.map(({ note }) => note.kind));
  if (kinds.has('talk') && talksOfEvent(event).length > 0) return 'file per talk';
  return kinds.has('day') ? 'file per day' : 'one file';
}
