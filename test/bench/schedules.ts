import { answer, planFrom, readingFrom } from '../../src/core/write/schedule/inThread';
import type { ScheduleChoice } from '../../src/core/write/schedule/plan';
import { milliseconds, once, ratio, table } from './measure';

/** A catalogue of so many sessions, as JSON. */
function catalogue(count: number): string {
  const sessions = Array.from({ length: count }, (_, index) => ({
    title: `Quiet fonts for loud paper, part ${index}`,
    start: `2031-05-0${(index % 5) + 1}T${String(8 + (index % 10)).padStart(2, '0')}:00:00`,
    end: `2031-05-0${(index % 5) + 1}T${String(8 + (index % 10)).padStart(2, '0')}:45:00`,
    speakers: [{ name: `Ada Moss ${index}`, affiliation: 'Orbit' }],
    room: `Hall ${index % 40}`,
    description: 'How letters that nobody notices carry a text, shown with many of them. '.repeat(5),
  }));
  return JSON.stringify({ name: 'FontCon 2031', timezone: 'Europe/Oslo', sessions });
}

/** How long the steps of some work take together, and the longest of them: what the host's loop waits for. */
function stepped<T>(steps: Generator<undefined, T>): {
  readonly value: T;
  readonly all: number;
  readonly longest: number;
} {
  let longest = 0;
  let all = 0;
  for (;;) {
    let step: IteratorResult<undefined, T> | undefined;
    const time = once(() => {
      step = steps.next();
    });
    all += time;
    longest = Math.max(longest, time);
    if (step?.done === true) return { value: step.value, all, longest };
  }
}

/** The run whose longest step was the shortest: a busy machine makes others wait. */
function best<T extends { readonly longest: number }>(run: () => T): T {
  return [run(), run(), run()].reduce((a, b) => (b.longest < a.longest ? b : a));
}

/**
 * Schedules of twenty thousand sessions: what a thread does, and what is left to the host's loop, whose longest step is
 * held against parsing the document alone.
 */
export function benchSchedules(): void {
  const count = 20_000;
  const text = catalogue(count);
  const floor = Math.min(...[1, 2, 3].map(() => once(() => JSON.parse(text) as unknown)));
  let texts: string[] = [];
  const reading = once(() => {
    texts = answer({ task: 'read', text, options: {} });
  });
  const taken = best(() => stepped(readingFrom(texts)));
  if (!taken.value.ok) throw new Error('The catalogue cannot be read.');
  const chosen = new Set(taken.value.schedules[0].sessions.map(({ id }) => id));
  const rows: (readonly [string, ...string[]])[] = [
    [
      'reading',
      milliseconds(reading),
      milliseconds(taken.all),
      milliseconds(taken.longest),
      ratio(taken.longest, floor),
    ],
  ];
  for (const layout of ['one file', 'file per day', 'file per talk'] as const) {
    const choice: ScheduleChoice = {
      title: 'FontCon 2031',
      folder: 'fontcon',
      layout,
      format: 'yaml',
      agenda: 'all',
      chosen,
      workspace: 'notes',
    };
    let plan: string[] = [];
    const planning = once(() => {
      plan = answer({ task: 'plan', index: 0, choice, existing: [] });
    });
    const own = best(() => stepped(planFrom(plan)));
    rows.push([
      `planning, ${layout}`,
      milliseconds(planning),
      milliseconds(own.all),
      milliseconds(own.longest),
      ratio(own.longest, floor),
    ]);
  }
  table(
    `a schedule of ${count.toLocaleString('en')} sessions, ${Math.round(text.length / 1e6)} MB`,
    ['in the thread', "in the host's loop", 'longest step', `compared with its JSON, ${milliseconds(floor)}`],
    rows,
  );
}
