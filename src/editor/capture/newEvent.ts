import * as vscode from 'vscode';
import { fileNameFor } from '../../core/write/fileName';
import { eventHome } from '../../core/write/event/eventHome';
import type { EventDates } from '../../core/write/event/fuzzyDates';
import type { FrontMatterFormat } from '../../core/write/frontMatter/newFrontMatter';
import { planEvent } from '../../core/write/event/planEvent';
import type { ScheduleChoice } from '../../core/write/schedule/plan';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { askDates, askFolder, askLayout, askPlace, askTitle } from './askEvent';
import { formatOf } from './noteTexts';
import type { Templates } from './templates';
import { writePlan, type Confirmation } from './writePlan';

/** What a key binding may tell beforehand; the rest is asked for. */
export interface NewEventArguments {
  readonly title?: string;
  readonly dates?: EventDates | null;
  readonly location?: string;
  readonly layout?: ScheduleChoice['layout'];
  readonly confirmation?: Confirmation;
}

/** Asks for an event's name, days and place, and begins its notes where the workspace keeps such notes. */
export async function newEvent(
  library: WorkspaceLibrary,
  templates: Templates,
  memory: vscode.Memento,
  known: NewEventArguments = {},
): Promise<void> {
  const folder = await askFolder();
  if (folder === undefined) return;
  const heading = vscode.l10n.t('New Event');
  const title = known.title ?? (await askTitle(heading));
  if (title === undefined) return;
  const dates = known.dates === undefined ? await askDates(heading) : known.dates;
  if (dates === undefined) return;
  const location = known.location ?? (await askPlace(heading));
  if (location === undefined) return;
  const layout = known.layout ?? (await askLayout(heading, dates?.end !== undefined, memory));
  if (layout === undefined) return;
  const template = await templates.choose('event', folder);
  if (template === undefined) return;
  const home = await noteHome(library, folder, title, layout, dates?.start.slice(0, 4));
  const files = planEvent(
    { title, dates: dates ?? undefined, location: location === '' ? undefined : location },
    { ...home, layout, templates: await templates.own(folder, { event: template }), workspace: folder.name },
  );
  await writePlan(folder, files, { heading, confirmation: known.confirmation ?? 'ask' });
}

/** Where the notes of a new event go and in which format their front matter is: as with the events that are there. */
export async function noteHome(
  library: WorkspaceLibrary,
  folder: vscode.WorkspaceFolder,
  title: string,
  layout: ScheduleChoice['layout'],
  year: string | undefined,
): Promise<{ folder: string; format: FrontMatterFormat }> {
  await library.ready();
  const home = eventHome(library.events, folder.name, year);
  const own = layout === 'one file' ? '' : fileNameFor(title, 'event');
  return { folder: [home, own].filter((part) => part !== '').join('/'), format: await formatOf(library, folder.name) };
}
