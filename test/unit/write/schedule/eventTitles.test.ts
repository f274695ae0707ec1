import assert from 'node:assert/strict';
import { Library } from '../../../../src/core/library/library';
import { talksOfEvent } from '../../../../src/core/library/eventFacts';
import { eventOfSchedule } from '../../../../src/core/write/schedule/eventOfSchedule';
import type { Schedule } from '../../../../src/core/write/schedule/model';
import type { ScheduleChoice } from '../../../../src/core/write/schedule/plan';
import { planSchedule } from '../../../../src/core/write/schedule/planSchedule';
import { carriedOut } from './carriedOut';

const schedule: Schedule = {
  start: '2031-06-03',
  end: '2031-06-04',
  sessions: [
    ['2031-06-03', 'Wet clay', 'Ada Byron'],
    ['2031-06-04', 'Ash glaze', 'Ben Murray'],
  ].map(([day = '', title = '', name = '']) => ({
    id: title,
    title,
    speakers: [{ name }],
    day,
    start: `${day}T09:00`,
    end: `${day}T09:45`,
    links: [],
    isTalk: true,
  })),
};

describe('notes of a schedule are about its event', () => {
  for (const title of ['P', 'Q', 'X', '?', '42', 'Ink: a history', 'Day 1', 'C++'])
    for (const layout of ['one file', 'file per day', 'file per talk'] as const)
      it(`called ${title}: ${layout}`, () => {
        const choice: ScheduleChoice = {
          title,
          folder: layout === 'one file' ? '' : 'kiln',
          workspace: 'events',
          agenda: 'all',
          chosen: new Set(schedule.sessions.map(({ id }) => id)),
          layout,
          format: 'yaml',
        };
        const notes = carriedOut(planSchedule(schedule, choice, []));
        const library = new Library();
        library.setAll(notes.map(({ path, text }) => ({ id: `events/${path}`, root: 'events', path, text })));
        assert.deepEqual(
          library.events.map((event) => [event.title, event.notes.length, talksOfEvent(event).length]),
          [[title, notes.length, 2]],
        );
        assert.ok(eventOfSchedule(library.events, 'events', title, schedule));
        assert.deepEqual(planSchedule(schedule, choice, notes).files, []);
      });
});
