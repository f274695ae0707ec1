import { planFrom, readingFrom, type ScheduleTask } from '../../core/write/schedule/inThread';
import type { Schedule } from '../../core/write/schedule/model';
import type { ExistingNote, ScheduleChoice, SchedulePlan } from '../../core/write/schedule/plan';
import { planSteps } from '../../core/write/schedule/planSchedule';
import { readSchedule, type ReadingOptions, type ScheduleReading } from '../../core/write/schedule/readSchedule';
import { inSteps } from '../common/slices';
import type { Thread, ThreadClient } from '../host';

/** Starts a thread that works on schedules; undefined in a host that has none. */
export type StartThread = ((client: ThreadClient) => Promise<Thread>) | undefined;

/** Shorter texts, in UTF-16 units, are read sooner than a thread has begun. */
const leastForThread = 100_000;

/**
 * Reads and plans one schedule: a long one in a thread beside the host's loop, since what takes its text apart cannot
 * be left in the middle. Where no thread can be had, here.
 */
export class ScheduleWork {
  private thread: Promise<Thread> | undefined;
  private waiting: { resolve(texts: readonly string[]): void; reject(error: unknown): void } | undefined;
  /** The schedules that the thread read last. */
  private known: readonly Schedule[] = [];
  private isBroken: boolean;

  constructor(private readonly start: StartThread) {
    this.isBroken = start === undefined;
  }

  async read(text: string, options: ReadingOptions): Promise<ScheduleReading> {
    this.known = [];
    const texts = text.length < leastForThread ? undefined : await this.ask({ task: 'read', text, options });
    if (texts === undefined) return readSchedule(text, options);
    const reading = await inSteps(readingFrom(texts));
    if (reading.ok) this.known = reading.schedules;
    return reading;
  }

  async plan(schedule: Schedule, choice: ScheduleChoice, existing: readonly ExistingNote[]): Promise<SchedulePlan> {
    const index = this.known.indexOf(schedule);
    const texts = index < 0 ? undefined : await this.ask({ task: 'plan', index, choice, existing });
    return inSteps(texts === undefined ? planSteps(schedule, choice, existing) : planFrom(texts));
  }

  /** Ends the thread, which holds tens of megabytes. */
  end(): void {
    this.isBroken = true;
    void this.thread?.then((thread) => {
      thread.end();
    });
    this.thread = undefined;
  }

  /** The texts of an answer; undefined where there is no thread to ask. */
  private async ask(task: ScheduleTask): Promise<readonly string[] | undefined> {
    if (this.isBroken) return undefined;
    try {
      this.thread ??= this.started();
      const thread = await this.thread;
      return await new Promise<readonly string[]>((resolve, reject) => {
        this.waiting = { resolve, reject };
        thread.ask(task);
      });
    } catch {
      this.isBroken = true;
      return undefined;
    }
  }

  private async started(): Promise<Thread> {
    if (this.start === undefined) throw new Error('This host has no threads.');
    return this.start({
      answered: (texts) => this.waiting?.resolve(texts),
      failed: (error) => this.waiting?.reject(error),
    });
  }
}
