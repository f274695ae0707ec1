import assert from 'node:assert/strict';
import { Library } from '../../../../src/core/library/library';
import { talksOfEvent } from '../../../../src/core/library/eventFacts';
import { contentOf } from '../../../../src/core/library/talks';
import type { Schedule, ScheduleSession } from '../../../../src/core/write/schedule/model';
import type { ExistingNote, ScheduleChoice } from '../../../../src/core/write/schedule/plan';
import { eventOfSchedule } from '../../../../src/core/write/schedule/eventOfSchedule';
import { planSchedule } from '../../../../src/core/write/schedule/planSchedule';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';
import { carriedOut, misread } from './carriedOut';

const layouts = ['one file', 'file per day', 'file per talk'] as const;

function session(title: string, start: string, ...names: string[]): ScheduleSession {
  const day = start.slice(0, 10);
  const end = `${start.slice(0, 14)}45`;
  return {
    id: `${title} ${start}`,
    title,
    speakers: names.map((name) => ({ name })),
    day,
    start,
    end,
    links: [],
    isTalk: true,
  };
}

function scheduleOf(...sessions: ScheduleSession[]): Schedule {
  return { title: 'Quill Days 2031', start: sessions[0]?.day, end: sessions.at(-1)?.day, sessions };
}

function choiceOf({ sessions }: Schedule, layout: ScheduleChoice['layout']): ScheduleChoice {
  const chosen = new Set(sessions.map(({ id }) => id));
  return { title: 'Quill Days 2031', folder: 'quill', layout, format: 'yaml', agenda: 'all', chosen, workspace: '' };
}

const cases: readonly (readonly [name: string, schedule: Schedule])[] = [
  [
    'a title that stands on each day',
    scheduleOf(
      session('Inks of the sea', '2031-05-02T10:00', 'Nora Vale'),
      session('Drawing for Families', '2031-05-02T15:00'),
      session('Nibs of steel', '2031-05-03T10:00', 'Per Holt'),
      session('Drawing for Families', '2031-05-03T15:00'),
      session('Drawing for Families', '2031-05-04T15:00'),
    ),
  ],
  [
    'titles of signs, digits, days and labels',
    scheduleOf(
      ...['2 + 2 = 5', '11:00', 'Room: Q', 'Day 2', '🖋', '=', 'Track B', '#9'].map((title, hour) =>
        session(title, `2031-05-02T${String(9 + hour).padStart(2, '0')}:00`, 'Nora Vale'),
      ),
    ),
  ],
  [
    'names of one word and names with commas',
    scheduleOf(
      session('Inks of the sea', '2031-05-02T10:00', 'inkfish', 'blot'),
      session('Nibs of steel', '2031-05-02T11:00', 'Holt, Per', 'Nora Vale, MSc'),
      session('Paper', '2031-05-02T12:00', 'Lena', 'Tom'),
    ),
  ],
  [
    'a keynote and a talk in the night',
    scheduleOf(
      session('Keynote: Where inks run dry', '2031-05-02T09:00', 'Nora Vale'),
      session('Night letters', '2031-05-02T00:30', 'Per Holt'),
    ),
  ],
];

describe('nothing of a schedule is written and then lost', () => {
  for (const [name, schedule] of cases) {
    for (const layout of layouts) {
      it(`${name}: ${layout}`, () => {
        const notes = carriedOut(planSchedule(schedule, choiceOf(schedule, layout), []));
        assert.deepEqual(misread(schedule.sessions, notes), []);
        assert.deepEqual(planSchedule(schedule, choiceOf(schedule, layout), notes).files, []);
      });
    }
  }

  it('tells a keynote once, though the agenda leaves its sort out', () => {
    const schedule = scheduleOf(
      session('Keynote: Where inks run dry', '2031-05-02T09:00', 'Nora Vale'),
      session('Nibs of steel', '2031-05-02T11:00', 'Per Holt'),
    );
    const library = new Library();
    const notes = carriedOut(planSchedule(schedule, choiceOf(schedule, 'file per talk'), []));
    library.setAll(notes.map(({ path, text }) => ({ id: path, root: 'notes', path, text })));
    assert.deepEqual(
      library.events.flatMap(talksOfEvent).map((talk) => contentOf(talk).title),
      ['Keynote: Where inks run dry', 'Nibs of steel'],
    );
  });

  for (const block of [
    '---\ntitle: Quill Days 2031\ndate: 2031-05-02\nagenda:\n  - 09:00 Doors\n  - 12:00 Lunch\n---\n# Quill Days 2031\n',
    '+++\ntitle = "Quill Days 2031"\ndate = 2031-05-02\nagenda = [\n  "x",\n]\n+++\n',
  ]) {
    it(`writes nothing inside front matter that lists times: ${block.slice(0, 3)}`, () => {
      const schedule = scheduleOf(
        session('Doors', '2031-05-02T09:00'),
        session('Inks', '2031-05-02T10:00', 'Nora Vale'),
      );
      const existing: ExistingNote[] = [{ path: 'quill/quill-days-2031.md', text: block }];
      const notes = carriedOut(planSchedule(schedule, choiceOf(schedule, 'one file'), existing), existing);
      assert.equal(notes[0]?.text.startsWith(block), true);
      assert.deepEqual(misread(schedule.sessions, notes), []);
    });
  }

  for (const [title, day] of [
    ['Winter Quill 2024', '2025-01-05'],
    ['Quill Days', '9999-12-31'],
    ['Quill Days', '2085-02-28'],
    ['Quill Days', '0117-08-08'],
  ] as const) {
    for (const layout of layouts) {
      it(`finds the event again whose days are not of the year that one would think: ${title}, ${day}, ${layout}`, () => {
        const schedule = scheduleOf(
          session('Inks of the sea', `${day}T10:00`, 'Nora Vale'),
          session('Nibs of steel', `${day}T23:00`),
          { ...session('Wax', `${day}T11:00`), day: undefined, start: undefined, end: undefined },
        );
        const choice = { ...choiceOf(schedule, layout), title };
        const notes = carriedOut(planSchedule(schedule, choice, []));
        const library = new Library();
        library.setAll(notes.map(({ path, text }) => ({ id: `notes/${path}`, root: 'notes', path, text })));
        const event = eventOfSchedule(library.events, 'notes', title, schedule);
        assert.deepEqual([event?.title, event?.start, event?.notes.length], [title, day, notes.length]);
        assert.deepEqual(planSchedule(schedule, choice, notes).files, []);
      });
    }
  }

  it('leaves an end beyond the year 9999 out, as a gap', () => {
    const event = (title: string, start: string, duration: string): object => ({ title, start, duration });
    const days = [
      { date: '9999-12-31', rooms: { A: [event('Inks', '10:00', '00:45'), event('Late', '23:30', '01:00')] } },
    ];
    const reading = readSchedule(JSON.stringify({ schedule: { conference: { title: 'Quill Days', days } } }));
    assert.ok(reading.ok);
    const [{ sessions, gaps }] = reading.schedules;
    assert.deepEqual(
      sessions.map(({ day, start, end }) => [day, start, end]),
      [
        ['9999-12-31', '9999-12-31T10:00', '9999-12-31T10:45'],
        ['9999-12-31', '9999-12-31T23:30', undefined],
      ],
    );
    assert.deepEqual(
      gaps?.map(({ kind }) => kind),
      ['time'],
    );
  });

  it('takes no name of a file that is there already', () => {
    const schedule = scheduleOf(session('Inks of the sea', '2031-05-02T10:00', 'Nora Vale'));
    const taken = new Set(['quill/inks-of-the-sea.md', 'quill/inks-of-the-sea-2.md']);
    const { files } = planSchedule(schedule, { ...choiceOf(schedule, 'file per talk'), taken }, []);
    assert.deepEqual(
      files.map(({ path }) => path),
      ['quill/quill-days-2031.md', 'quill/inks-of-the-sea-3.md'],
    );
  });

  it('finds every one of 4,000 talks of one note again', function () {
    this.timeout(120_000);
    const titles = ['Inks of the sea', 'Open Lab', 'Nibs'];
    const schedule = scheduleOf(
      ...Array.from({ length: 4000 }, (_, index) => ({
        ...session(`${titles[index % 3] ?? ''}${index % 3 === 1 ? '' : ` ${index}`}`, '2031-05-02T10:00', 'Nora Vale'),
        id: String(index),
      })),
    );
    const notes = carriedOut(planSchedule(schedule, choiceOf(schedule, 'one file'), []));
    assert.deepEqual(planSchedule(schedule, choiceOf(schedule, 'one file'), notes).files, []);
  });
});
