import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { talksOfEvent } from '../core/library/eventFacts';
import { Library } from '../core/library/library';
import type { LibraryEvent, LibraryNote, NoteFile } from '../core/library/model';
import { compact } from '../core/text/fold';
import { exportEvent, type ExportFormat } from '../core/write/export/exportEvent';
import { leftOfCalendar } from '../core/write/export/icalendar';
import { allTalks, taggedFavourites, withChosenTalks, type TalkChoice } from '../core/write/export/selection';
import { realDisk } from './disk';
import { readFolder } from './folder';
import { exitCodes, type ExitCode, type Output } from './io';

export const exportUsage = 'conference-notes export <folder> --event <name> --as ics|md|json [--only favourites|noted]';

const options = { event: { type: 'string' }, as: { type: 'string' }, only: { type: 'string' } } as const;
const formats: Readonly<Record<string, ExportFormat>> = { ics: 'icalendar', md: 'digest', json: 'json' };
const headings = {
  talks: 'Talks',
  takeaways: 'Takeaways',
  actions: 'Action items',
  people: 'People',
  links: 'Links',
  looseEnds: 'Loose ends',
};

/** Prints an event with its talks as a calendar, a digest or JSON. */
export function exportCommand(args: readonly string[], output: Output): ExitCode {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [folder] = positionals;
  const format = values.as !== undefined && Object.hasOwn(formats, values.as) ? formats[values.as] : undefined;
  const { event: name, only } = values;
  if (
    folder === undefined ||
    positionals.length > 1 ||
    name === undefined ||
    format === undefined ||
    (only !== undefined && only !== 'favourites' && only !== 'noted')
  ) {
    output.message(`usage: ${exportUsage}`);
    return exitCodes.usage;
  }
  const { files, failures } = readFolder(folder);
  for (const failure of failures) output.message(failure);
  const library = new Library();
  library.setAll(files);
  const found = eventsNamed(library.events, name);
  const [event] = found;
  if (event === undefined || found.length > 1) {
    output.message(whichText(name, found.length > 0 ? found : library.events, found.length));
    return exitCodes.usage;
  }
  const choice = choiceOf(only, event);
  output.result(exportEvent(event, format, contextOf(folder, files, choice)));
  if (format === 'icalendar') tellLeft(event, choice, output);
  if (talksOfEvent(withChosenTalks(event, choice)).length > 0) return exitCodes.success;
  output.message(`no talk of ${event.title} is exported`);
  return exitCodes.failure;
}

/** Says which talks a calendar has no place for. */
function tellLeft(event: LibraryEvent, choice: TalkChoice, output: Output): void {
  for (const { title, start } of leftOfCalendar(event, { choice }))
    output.message(`not in the calendar: ${title} (${start === undefined ? 'no time' : `${start}, no day`})`);
}

function choiceOf(only: 'favourites' | 'noted' | undefined, event: LibraryEvent): TalkChoice {
  if (only === undefined) return allTalks;
  return only === 'noted' ? { kind: 'noted' } : { kind: 'ids', ids: taggedFavourites(talksOfEvent(event)) };
}

function contextOf(folder: string, files: readonly NoteFile[], choice: TalkChoice): Parameters<typeof exportEvent>[2] {
  const texts = new Map(files.map(({ id, text }) => [id, text]));
  return {
    textOf: ({ id }) => texts.get(id) ?? '',
    headings,
    now: Date.now(),
    modified: (note) => modifiedAt(folder, note),
    choice,
  };
}

function modifiedAt(folder: string, { note }: LibraryNote): number | undefined {
  try {
    return realDisk.stat(join(folder, note.path)).mtimeMs;
  } catch {
    return undefined;
  }
}

/** The events of that title, with or without the year or day at which they begin; else those that have it in theirs. */
function eventsNamed(events: readonly LibraryEvent[], name: string): readonly LibraryEvent[] {
  const wanted = compact(name);
  const titles = ({ title, start = '' }: LibraryEvent): string[] =>
    [title, `${title} ${start.slice(0, 4)}`, `${title} ${start}`].map(compact);
  const exact = events.filter((event) => event.title === name || titles(event).includes(wanted));
  return exact.length > 0 || wanted === '' ? exact : events.filter(({ title }) => compact(title).includes(wanted));
}

/** So many events are named. */
const mostNamed = 20;

function whichText(name: string, events: readonly LibraryEvent[], count: number): string {
  const told = events
    .slice(0, mostNamed)
    .map(({ title, start }) => `  ${title}${start === undefined ? '' : ` ${start}`}`);
  if (told.length === 0) return `no event is called ${name}, as there is none at all`;
  const head = count > 1 ? `${count} events are called ${name}; say the day as well:` : `no event is called ${name}:`;
  return [head, ...told].join('\n');
}
