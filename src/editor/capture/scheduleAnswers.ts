import * as vscode from 'vscode';
import type { LibraryEvent } from '../../core/library/model';
import { timezoneIn } from '../../core/write/export/timezone';
import { eventOfSchedule } from '../../core/write/schedule/eventOfSchedule';
import type { Schedule } from '../../core/write/schedule/model';
import type { ExistingNote, ScheduleChoice } from '../../core/write/schedule/plan';
import type { ReadingOptions } from '../../core/write/schedule/readSchedule';
import { written } from '../common/dates';
import type { Net } from '../common/doors/fetching';
import { complain, warn } from '../common/doors/messages';
import type { Questions, Step } from '../common/doors/steps';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { askDates, askLayout, askTitle } from './askEvent';
import { askZone } from './askZone';
import { readTexts } from './noteTexts';
import { pickSessions } from './pickSessions';
import { scheduleGapsText, scheduleProblemText } from './scheduleProblemText';
import { askAddress, askSource, readSource, type ScheduleSource } from './scheduleText';
import type { ScheduleWork, StartThread } from './scheduleWork';
import type { Templates } from './templates';
import type { Confirmation } from './writePlan';

/** What a key binding may tell beforehand; the rest is asked for. */
export interface ScheduleArguments {
  readonly text?: string;
  readonly layout?: ScheduleChoice['layout'];
  /** Ids of sessions. */
  readonly chosen?: readonly string[];
  /** An IANA name: where the event takes place, for a schedule that knows only UTC. */
  readonly zone?: string;
  readonly confirmation?: Confirmation;
}

/** What the import works with. */
export interface ScheduleTools {
  readonly library: WorkspaceLibrary;
  readonly templates: Templates;
  readonly memory: vscode.Memento;
  readonly net: Net;
  readonly startScheduleThread: StartThread;
}

/** What the questions about a schedule need beside the person. */
interface Surroundings extends Pick<ScheduleTools, 'library' | 'memory' | 'net'> {
  readonly work: ScheduleWork;
  readonly folder: vscode.WorkspaceFolder;
  readonly heading: string;
  readonly known: ScheduleArguments;
}

/** What is known of a schedule that is to become notes, and the questions about the rest; each answer decides what is asked next. */
export class ScheduleAnswers {
  layout: ScheduleChoice['layout'] | undefined;
  chosen: ReadonlySet<string>;
  /** The event of that name, where there are notes about it already. */
  event: LibraryEvent | undefined;
  /** Its notes, with their unsaved text. */
  existing: readonly ExistingNote[] = [];
  private source: ScheduleSource | undefined;
  private address: string | undefined;
  private text = '';
  private options: ReadingOptions = {};
  private needsDate = false;
  private needsZone = false;
  /** More than one where the document tells of several events. */
  private offered: readonly Schedule[] = [];
  private read: Schedule | undefined;
  private onItsClock: Schedule | undefined;
  private named: string | undefined;

  constructor(private readonly around: Surroundings) {
    this.layout = around.known.layout;
    this.chosen = new Set(around.known.chosen);
  }

  get title(): string | undefined {
    return this.read?.title ?? this.named;
  }

  /** With times of the event's own zone. */
  get schedule(): Schedule | undefined {
    return this.onItsClock;
  }

  /** The zone of a schedule that does not name it itself: an IANA name. */
  get foundZone(): string | undefined {
    return this.read?.zoneUnknown === true ? this.onItsClock?.timezone : undefined;
  }

  /** The questions by what is known now: a document that tells more is asked less about. */
  steps(): Step[] {
    const { text, chosen, layout } = this.around.known;
    const steps: [isAsked: boolean, step: Step][] = [
      [text === undefined, (q) => this.askSource(q)],
      [this.source === 'address', (q) => this.askAddress(q)],
      [this.needsDate, (q) => this.askDate(q)],
      [this.offered.length > 1, (q) => this.askWhich(q)],
      [this.read !== undefined && this.read.title === undefined, (q) => this.askTitle(q)],
      [this.needsZone, (q) => this.askZone(q)],
      [chosen === undefined, (q) => this.askSessions(q)],
      [layout === undefined && this.event === undefined, (q) => this.askLayout(q)],
    ];
    return steps.flatMap(([isAsked, step]) => (isAsked ? [step] : []));
  }

  /**
   * Reads a schedule's text, as one that nothing was asked about yet.
   * @returns false where it cannot be read, which is then said
   */
  async take(text: string): Promise<boolean> {
    this.text = text;
    this.needsDate = false;
    return this.readWith({ zone: this.around.known.zone });
  }

  private async askSource(questions: Questions): Promise<boolean> {
    this.source = await askSource(this.around.heading, questions);
    if (this.source === undefined) return false;
    return this.source === 'address' || this.takeFrom(this.source);
  }

  private async askAddress(questions: Questions): Promise<boolean> {
    this.address = await askAddress(this.around.heading, questions, this.address);
    return this.address !== undefined && this.takeFrom('address', this.address);
  }

  private async takeFrom(source: ScheduleSource, address = ''): Promise<boolean> {
    const text = await readSource(source, this.around.heading, this.around.net, address);
    return text !== undefined && this.take(text);
  }

  private async askDate(questions: Questions): Promise<boolean> {
    const dates = await askDates(this.around.heading, questions);
    return dates !== undefined && this.readWith({ ...this.options, date: dates?.start });
  }

  private async readWith(options: ReadingOptions): Promise<boolean> {
    this.options = options;
    this.offered = [];
    const reading = await this.around.work.read(this.text, options);
    if (reading.ok) {
      this.offered = reading.schedules;
      return reading.schedules.length > 1 || this.choose(reading.schedules[0]);
    }
    const { problem } = reading;
    const lacksDate = problem.code === 'missing' && problem.place === 'date';
    if (lacksDate && !('date' in options)) {
      this.needsDate = true;
      return true;
    }
    void complain(scheduleProblemText(problem));
    return false;
  }

  private async askWhich(questions: Questions): Promise<boolean> {
    const items = this.offered.map((schedule) => ({
      label: schedule.title ?? vscode.l10n.t('An event without a name'),
      description: [schedule.start === undefined ? undefined : written(schedule.start, schedule.end), schedule.location]
        .filter((part) => part !== undefined)
        .join(' · '),
      schedule,
    }));
    const picked = await questions.pick(items, {
      title: this.around.heading,
      placeHolder: vscode.l10n.t('Which event?'),
      matchOnDescription: true,
      ignoreFocusOut: true,
    });
    return picked !== undefined && this.choose(picked.schedule);
  }

  private async choose(schedule: Schedule): Promise<boolean> {
    this.read = schedule;
    this.chosen = new Set(this.around.known.chosen);
    return schedule.title === undefined || this.settle(schedule, schedule.title);
  }

  private async askTitle(questions: Questions): Promise<boolean> {
    this.named = await askTitle(this.around.heading, questions, this.named);
    return this.read !== undefined && this.named !== undefined && this.settle(this.read, this.named);
  }

  /** Finds the event's notes, and the zone of its times: that which the schedule names, or its notes, or the person is asked. */
  private async settle(schedule: Schedule, title: string): Promise<boolean> {
    const { library, folder } = this.around;
    await library.ready();
    this.event = eventOfSchedule(library.events, folder.name, title, schedule);
    this.existing = this.event === undefined ? [] : await existingNotes(this.event);
    const zone = schedule.zoneUnknown === true ? timezoneIn(this.existing.map(({ text }) => text)) : undefined;
    this.needsZone = schedule.zoneUnknown === true && zone === undefined;
    if (zone !== undefined) await this.moveTo(schedule, zone);
    else if (!this.needsZone) this.adopt(schedule);
    return true;
  }

  private async askZone(questions: Questions): Promise<boolean> {
    const { read } = this;
    const zone = await askZone(this.around.heading, [read?.location, this.event?.location, this.title], questions);
    if (read === undefined || zone === undefined) return false;
    await this.moveTo(read, zone);
    return true;
  }

  private async moveTo(schedule: Schedule, zone: string): Promise<void> {
    const index = this.offered.indexOf(schedule);
    const reading = await this.around.work.read(this.text, { ...this.options, zone });
    this.adopt((reading.ok ? reading.schedules[index] : undefined) ?? schedule);
  }

  private adopt(schedule: Schedule): void {
    this.onItsClock = schedule;
    const gaps = scheduleGapsText(schedule.gaps ?? []);
    if (gaps !== undefined) void warn(gaps);
  }

  private async askSessions(questions: Questions): Promise<boolean> {
    const { onItsClock, title, chosen } = this;
    if (onItsClock === undefined || title === undefined) return false;
    const picked = await pickSessions(onItsClock.sessions, title, questions, chosen);
    if (picked !== undefined) this.chosen = picked;
    return picked !== undefined;
  }

  private async askLayout(questions: Questions): Promise<boolean> {
    const days = new Set(this.onItsClock?.sessions.map(({ day }) => day));
    this.layout = await askLayout(this.around.heading, days.size > 1, this.around.memory, questions);
    return this.layout !== undefined;
  }
}

/** The notes as they are by now, unsaved text included. What cannot be written is among them all the same: its talks are known. */
async function existingNotes({ notes }: LibraryEvent): Promise<ExistingNote[]> {
  const texts = await readTexts(notes);
  return notes.flatMap(({ id, note: { path } }) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ path, text }];
  });
}
