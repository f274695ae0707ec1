import * as vscode from 'vscode';
import { eventPlace, type EventPlace } from '../../core/write/event/eventHome';
import type { EventDates } from '../../core/write/event/fuzzyDates';
import { planEvent } from '../../core/write/event/planEvent';
import type { Named } from '../../core/write/nameLike';
import type { ScheduleChoice } from '../../core/write/schedule/plan';
import { askInSteps, type Step } from '../common/doors/steps';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { askDates, askEventPath, askFolder, askLayout, askPlace, askTitle } from './askEvent';
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
  const heading = known.title === undefined ? vscode.l10n.t('New Event') : vscode.l10n.t('New Event: {0}', known.title);
  const answers = new Answers(library, folder, memory, known);
  const steps = answers.steps(heading);
  if (!(await askInSteps(() => steps))) return;
  const { title = '', dates, location, layout = 'one file' } = answers;
  const template = await templates.choose('event', folder);
  if (template === undefined) return;
  const files = planEvent(
    { title, dates: dates ?? undefined, location: location === '' ? undefined : location },
    {
      ...(await answers.place()),
      format: await formatOf(library, folder.name),
      layout,
      templates: await templates.own(folder, { event: template }),
      workspace: folder.name,
    },
  );
  await writePlan(folder, files, { heading, confirmation: known.confirmation ?? 'ask' });
}

/** What is known of a new event so far, and the questions about the rest of it. */
class Answers {
  title: string | undefined;
  dates: EventDates | null | undefined;
  location: string | undefined;
  layout: ScheduleChoice['layout'] | undefined;
  private chosen: EventPlace | undefined;

  constructor(
    private readonly library: WorkspaceLibrary,
    private readonly folder: vscode.WorkspaceFolder,
    private readonly memory: vscode.Memento,
    private readonly known: NewEventArguments,
  ) {
    ({ title: this.title, dates: this.dates, location: this.location, layout: this.layout } = known);
  }

  /** Where nothing was told beforehand, the place of the notes is asked for as well. */
  steps(heading: string): Step[] {
    const { title, dates, location, layout } = this.known;
    const steps: [isKnown: boolean, step: Step][] = [
      [title !== undefined, async (q) => (this.title = await askTitle(heading, q, this.title)) !== undefined],
      [dates !== undefined, async (q) => (this.dates = await askDates(heading, q)) !== undefined],
      [location !== undefined, async (q) => (this.location = await askPlace(heading, q, this.location)) !== undefined],
      [
        layout !== undefined,
        async (q) =>
          (this.layout = await askLayout(heading, this.dates?.end !== undefined, this.memory, q)) !== undefined,
      ],
      [
        title !== undefined,
        async (q) =>
          (this.chosen = await askEventPath(heading, q, this.folder, await this.usualPlace(), this.layout)) !==
          undefined,
      ],
    ];
    return steps.flatMap(([isKnown, step]) => (isKnown ? [] : [step]));
  }

  async place(): Promise<EventPlace> {
    return this.chosen ?? this.usualPlace();
  }

  private usualPlace(): Promise<EventPlace> {
    const { title = '', dates, layout = 'one file' } = this;
    return placeOfEvent(this.library, this.folder, { title, date: dates?.start }, layout);
  }
}

/** Where the notes of a new event go and what they are called: as with the events that are there. */
export async function placeOfEvent(
  library: WorkspaceLibrary,
  folder: vscode.WorkspaceFolder,
  event: Named,
  layout: ScheduleChoice['layout'],
): Promise<EventPlace> {
  await library.ready();
  return eventPlace(library.events, folder.name, event, layout);
}
