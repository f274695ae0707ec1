import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { Library } from '../../../../src/core/library/library';
import type { LibraryEvent } from '../../../../src/core/library/model';
import { nowAndNext } from '../../../../src/core/library/nowAndNext';
import { noteRecords, talkDates } from '../../../../src/core/library/noteRecords';
import { notedTalk, talksOfEvent } from '../../../../src/core/library/eventFacts';
import { contentOf } from '../../../../src/core/library/talks';
import { exportJson } from '../../../../src/core/write/export/eventJson';
import { exportICalendar } from '../../../../src/core/write/export/icalendar';
import type { Schedule, ScheduleSession } from '../../../../src/core/write/schedule/model';
import type { ExistingNote, ScheduleChoice } from '../../../../src/core/write/schedule/plan';
import { planSchedule } from '../../../../src/core/write/schedule/planSchedule';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';
import { addMinutes } from '../../../../src/core/write/schedule/time';
import { readProjectFile } from '../../support/project';
import { carriedOut } from './carriedOut';
import { generatedSchedule } from './generated';

const layouts = ['one file', 'file per day', 'file per talk'] as const;
type Layout = (typeof layouts)[number];

function choiceOf(title: string, { sessions }: Schedule, layout: Layout): ScheduleChoice {
  return {
    title,
    folder: 'owls',
    workspace: '',
    agenda: 'all',
    chosen: new Set(sessions.map(({ id }) => id)),
    layout,
    format: 'yaml',
  };
}

function eventOf(notes: readonly ExistingNote[]): { event: LibraryEvent; library: Library } {
  const library = new Library();
  library.setAll(notes.map(({ path, text }) => ({ id: path, root: '', path, text })));
  const [event, ...others] = library.events;
  assert.ok(event);
  assert.equal(others.length, 0);
  return { event, library };
}

/** When talks begin, in order. */
function starts(sessions: readonly ScheduleSession[]): string[] {
  return sessions.flatMap(({ start }) => start ?? []).toSorted();
}

/** When the talks with notes begin: what an agenda tells besides may be a break. */
function startsInJson(event: LibraryEvent): string[] {
  const { talks } = JSON.parse(exportJson(event)) as {
    talks: { date: string | null; start: string | null; note: { line: number | null } }[];
  };
  return talks
    .flatMap(({ date, start, note }) => (start === null || note.line === null ? [] : [`${date ?? '?'}T${start}`]))
    .toSorted();
}

function startsInCalendar(event: LibraryEvent): string[] {
  const noted = new Set(talksOfEvent(event).flatMap((talk) => (notedTalk(talk) === undefined ? [] : [talk.id])));
  const calendar = exportICalendar(event, { now: 0, choice: { kind: 'ids', ids: noted } });
  return [...calendar.matchAll(/^DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00\r$/gm)]
    .map(([, year, month, day, hour, minute]) => `${year}-${month}-${day}T${hour}:${minute}`)
    .toSorted();
}

/** Writes a schedule into notes, and reads out of them again when everything is. */
function placedAsTold(schedule: Schedule, layout: Layout, told = ''): { event: LibraryEvent; notes: ExistingNote[] } {
  const choice = choiceOf('Owl Camp 2031', schedule, layout);
  const notes = carriedOut(planSchedule(schedule, choice, []));
  const { event, library } = eventOf(notes);
  const wanted = starts(schedule.sessions);
  assert.deepEqual(startsInJson(event), wanted, told);
  assert.deepEqual(startsInCalendar(event), wanted, told);
  const records = noteRecords(library.notes, talkDates(library.events)).flatMap(({ talks }) => talks);
  const listed = new Set(records.map(({ date, start }) => `${date}T${start}`));
  assert.deepEqual(
    wanted.filter((start) => !listed.has(start)),
    [],
    told,
  );
  return { event, notes };
}

/** What importing the calendar that notes make would write. */
function writtenFromCalendar(schedule: Schedule, layout: Layout): string[] {
  const { event, notes } = placedAsTold(schedule, layout);
  const reading = readSchedule(exportICalendar(event, { now: 0, timezone: schedule.timezone }));
  assert.ok(reading.ok);
  const [again] = reading.schedules;
  const plan = planSchedule(again, choiceOf(again.title ?? '', again, layout), notes);
  return [...plan.files.map(({ path }) => path), ...plan.moved.map(({ title, now }) => `${title} ${now}`)];
}

const sessions: readonly (readonly [day: string, start: string, title: string, name: string])[] = [
  ['2031-05-17', '2031-05-17T11:00', 'Yarrow by the well', 'Ada Byron'],
  ['2031-05-17', '2031-05-17T22:30', 'Owls at dusk', 'Ben Murray'],
  ['2031-05-17', '2031-05-18T00:30', 'Moths and lamps', 'Cleo Hart'],
  ['2031-05-17', '2031-05-18T02:00', 'Bats above us', 'Dan Ek'],
  ['2031-05-18', '2031-05-18T09:00', 'Larks at work', 'Eve Moss'],
  ['2031-05-18', '2031-05-18T21:00', 'A last fire', 'Flo Reed'],
  ['2031-05-18', '2031-05-19T01:15', 'Embers and ash', 'Gus Hale'],
];
const camp: Schedule = {
  start: '2031-05-17',
  end: '2031-05-18',
  timezone: 'Europe/Lisbon',
  sessions: sessions.map(([day, start, title, name], index) => ({
    id: String(index),
    title,
    speakers: [{ name }],
    day,
    start,
    end: addMinutes(start, 45),
    links: [],
    isTalk: true,
  })),
};

/** The same with some sessions of each day moved into its night. */
function withNights(schedule: Schedule, seed: number): Schedule {
  const timed = schedule.sessions.filter(({ start }) => start !== undefined);
  const moved = timed.map((session, index) => {
    if (session.start === undefined) return session;
    const later = addMinutes(session.start, ((seed + index) % 4) * 150);
    const isNight = later.slice(0, 10) !== session.day;
    const start = isNight && later.slice(11) >= '06:00' ? session.start : later;
    return { ...session, start, end: addMinutes(start, 45) };
  });
  const key = ({ day = '9', start = '9' }: ScheduleSession): string => `${day} ${start}`;
  return { ...schedule, sessions: moved.toSorted((a, b) => key(a).localeCompare(key(b))) };
}

describe('a talk is where its schedule has it', () => {
  for (const layout of layouts) {
    it(`in the tree, by day and time, the night with its evening: ${layout}`, () => {
      const { event } = placedAsTold(camp, layout);
      assert.deepEqual(
        event.days.map(({ title, date, talks }) => [
          title.toLowerCase(),
          date,
          ...talks.map((talk) => contentOf(talk).title),
        ]),
        [
          ['day 1', '2031-05-17', 'Yarrow by the well', 'Owls at dusk', 'Moths and lamps', 'Bats above us'],
          ['day 2', '2031-05-18', 'Larks at work', 'A last fire', 'Embers and ash'],
        ],
      );
      assert.deepEqual([event.start, event.end], ['2031-05-17', '2031-05-18']);
    });

    it(`in what is on now, past midnight and after the last day, too: ${layout}`, () => {
      const { event } = placedAsTold(camp, layout);
      const now = (date: string, time: string): string | undefined => nowAndNext([event], { date, time })?.now?.title;
      assert.equal(now('2031-05-18', '02:10'), 'Bats above us');
      assert.equal(now('2031-05-19', '01:20'), 'Embers and ash');
      assert.equal(now('2031-05-17', '02:10'), undefined);
    });

    it(`and its calendar brings nothing new: ${layout}`, () => {
      assert.deepEqual(writtenFromCalendar(camp, layout), []);
    });

    it(`of a night that has no evening: ${layout}`, () => {
      const alone = camp.sessions.filter(({ title }) => /Moths|Larks/.test(title));
      assert.deepEqual(writtenFromCalendar({ ...camp, sessions: alone }, layout), []);
    });

    it(`of one day: ${layout}`, () => {
      const day = camp.sessions.filter(({ day }) => day === '2031-05-18');
      const { event } = placedAsTold({ ...camp, start: '2031-05-18', sessions: day }, layout);
      assert.deepEqual(
        talksOfEvent(event).map((talk) => contentOf(talk).title),
        ['Larks at work', 'A last fire', 'Embers and ash'],
      );
    });

    it(`with one time in the nights of two days, and a night before the morning: ${layout}`, () => {
      const times: readonly (readonly [string, string])[] = [
        ['2031-05-17', '2031-05-17T19:15'],
        ['2031-05-17', '2031-05-18T00:00'],
        ['2031-05-18', '2031-05-18T01:30'],
        ['2031-05-18', '2031-05-18T02:30'],
        ['2031-05-18', '2031-05-18T13:45'],
        ['2031-05-18', '2031-05-19T00:00'],
      ];
      const nights = times.map(([day, start], index) => {
        const [session] = camp.sessions.slice(index);
        assert.ok(session);
        return { ...session, day, start, end: addMinutes(start, 45) };
      });
      assert.deepEqual(writtenFromCalendar({ ...camp, sessions: nights }, layout), []);
    });

    it(`with a night behind a morning, and an afternoon that is alone on its day: ${layout}`, () => {
      const [yarrow, , moths, , , fire] = camp.sessions;
      assert.ok(yarrow && moths && fire);
      assert.deepEqual(writtenFromCalendar({ ...camp, sessions: [yarrow, moths, fire] }, layout), []);
    });

    it(`of one day, where comments state the night's dates: ${layout}`, () => {
      const day = camp.sessions
        .filter(({ day }) => day === '2031-05-17')
        .map((session) => (session.start?.startsWith('2031-05-18') === true ? { ...session, title: 'C' } : session));
      const { event } = placedAsTold({ ...camp, end: '2031-05-17', sessions: day }, layout);
      assert.deepEqual(new Set(talksOfEvent(event).map((talk) => talk.day)), new Set(['2031-05-17']));
      assert.equal(event.end, undefined);
    });

    for (const name of readdirSync('test/fixtures/schedules'))
      it(`${name}: ${layout}`, () => {
        const reading = readSchedule(readProjectFile(`test/fixtures/schedules/${name}`));
        assert.ok(reading.ok);
        for (const schedule of reading.schedules.slice(0, 2))
          assert.deepEqual(writtenFromCalendar(schedule, layout), []);
      });

    it(`of generated schedules with nights: ${layout}`, function () {
      this.timeout(120_000);
      for (let seed = 0; seed < 40; seed++) {
        const { schedule } = generatedSchedule(seed);
        placedAsTold(withNights(schedule, seed), layout, String(seed));
      }
    });
  }
});
