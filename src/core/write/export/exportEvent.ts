import { mainNote } from '../../library/eventFacts';
import type { LibraryEvent, LibraryNote } from '../../library/model';
import { fileNameFor, uniqueName } from '../fileName';
import { exportDigest, type DigestHeadings, type TextOf } from './digest';
import { exportJson } from './eventJson';
import type { GivenDays } from './eventTalks';
import { exportICalendar } from './icalendar';
import { allTalks, withChosenTalks, type TalkChoice } from './selection';
import { timezoneIn } from './timezone';

export type ExportFormat = 'icalendar' | 'digest' | 'json';

export const exportFormats: readonly ExportFormat[] = ['icalendar', 'digest', 'json'];

const endings: Readonly<Record<ExportFormat, string>> = { icalendar: '.ics', digest: '-digest.md', json: '.json' };

export interface ExportContext {
  readonly textOf: TextOf;
  /** Of a digest. */
  readonly headings: DigestHeadings;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** When a note was changed last, in milliseconds since 1970. */
  readonly modified?: ((note: LibraryNote) => number | undefined) | undefined;
  /** Of a calendar: what a person said of days that the notes do not date. */
  readonly days?: GivenDays | undefined;
  /** Of which talks; all of them by default. */
  readonly choice?: TalkChoice | undefined;
}

/** An event with its talks as one text of another format. */
export function exportEvent(
  event: LibraryEvent,
  format: ExportFormat,
  { textOf, headings, now, modified, days, choice = allTalks }: ExportContext,
): string {
  switch (format) {
    case 'icalendar':
      return exportICalendar(event, { timezone: timezoneIn(event.notes.map(textOf)), now, modified, days, choice });
    case 'digest':
      return exportDigest(withChosenTalks(event, choice), textOf, headings);
    case 'json':
      return exportJson(withChosenTalks(event, choice));
  }
}

/** Where an export may lie: in the folder of the event's notes. Relative to the workspace folder. */
export function exportPath(event: LibraryEvent, format: ExportFormat): string {
  const path = (mainNote(event) ?? event.notes[0])?.note.path ?? '';
  return path.slice(0, path.lastIndexOf('/') + 1) + fileNameFor(event.title, 'event') + endings[format];
}

/** Names of the files that several events are exported to in one folder: one for each event, in their order, none twice. */
export function exportNames(events: readonly LibraryEvent[], format: ExportFormat): string[] {
  const taken = new Set<string>();
  return events.map(({ title }) => uniqueName(fileNameFor(title, 'event'), taken) + endings[format]);
}
