import assert from 'node:assert/strict';
import { answer, planFrom, readingFrom, type ScheduleTask } from '../../../../src/core/write/schedule/inThread';
import type { Schedule } from '../../../../src/core/write/schedule/model';
import type { ScheduleChoice } from '../../../../src/core/write/schedule/plan';
import { planSchedule } from '../../../../src/core/write/schedule/planSchedule';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';
import { ScheduleWork, type StartThread } from '../../../../src/editor/capture/scheduleWork';

/** A catalogue of so many sessions, as JSON. */
function catalogue(count: number): string {
  const sessions = Array.from({ length: count }, (_, index) => ({
    title: `Inks of the sea ${index}`,
    start: `2031-05-0${(index % 3) + 1}T${String(8 + (index % 10)).padStart(2, '0')}:00`,
    speakers: [`Nora Vale ${index}`],
    room: `Hall ${index % 20}`,
    description: 'How ink is made of what the sea leaves behind, told slowly and with pictures. '.repeat(4),
  }));
  return JSON.stringify({ name: 'Quill Days 2031', timezone: 'Europe/Oslo', sessions });
}

function choiceOf({ sessions }: Schedule, layout: ScheduleChoice['layout']): ScheduleChoice {
  const chosen = new Set(sessions.map(({ id }) => id));
  return { title: 'Quill Days 2031', folder: 'quill', layout, format: 'yaml', agenda: 'all', chosen, workspace: '' };
}

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Values as they are once they were text. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

describe('a schedule in a thread', () => {
  const text = catalogue(600);

  it('is read and planned as it would be here', () => {
    const here = readSchedule(text);
    assert.ok(here.ok);
    const there = finish(readingFrom(answer({ task: 'read', text, options: {} })));
    assert.deepEqual(asJson(there), asJson(here));
    for (const layout of ['one file', 'file per talk'] as const) {
      const choice = choiceOf(here.schedules[0], layout);
      const plan = finish(planFrom(answer({ task: 'plan', index: 0, choice, existing: [] })));
      assert.deepEqual(asJson(plan), asJson(planSchedule(here.schedules[0], choice, [])));
    }
  });

  it('tells what cannot be read', () => {
    assert.deepEqual(
      finish(readingFrom(answer({ task: 'read', text: '{"a": 1}', options: {} }))),
      readSchedule('{"a": 1}'),
    );
  });

  /** A thread that answers a moment later, or ends instead. */
  function starting(asked: string[], fails: boolean): StartThread {
    return (client) =>
      Promise.resolve({
        ask: (task) => {
          asked.push((task as ScheduleTask).task);
          setTimeout(() => {
            if (fails) client.failed(new Error('gone'));
            else client.answered(answer(task as ScheduleTask));
          }, 1);
        },
        end: () => asked.push('end'),
      });
  }

  for (const [name, source, fails, expected] of [
    ['asks the thread for a long one', text, false, ['read', 'plan', 'end']],
    ['does a short one here', catalogue(3), false, []],
    ['does it here where the thread has ended', text, true, ['read', 'end']],
  ] as const)
    it(name, async () => {
      const asked: string[] = [];
      const work = new ScheduleWork(starting(asked, fails));
      const reading = await work.read(source, {});
      assert.ok(reading.ok);
      const [schedule] = reading.schedules;
      const plan = await work.plan(schedule, choiceOf(schedule, 'one file'), []);
      work.end();
      await Promise.resolve();
      assert.deepEqual(asJson(plan), asJson(planSchedule(schedule, choiceOf(schedule, 'one file'), [])));
      assert.deepEqual(asked, expected);
    });
});
