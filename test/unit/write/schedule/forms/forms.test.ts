import assert from 'node:assert/strict';
import type { Schedule } from '../../../../../src/core/write/schedule/model';
import type { ScheduleChoice } from '../../../../../src/core/write/schedule/plan';
import { planSchedule } from '../../../../../src/core/write/schedule/planSchedule';
import { readSchedule, type ScheduleFormat } from '../../../../../src/core/write/schedule/readSchedule';
import { carriedOut, misread } from '../carriedOut';
import * as catalogue from './catalogueForms';
import * as json from './jsonForms';
import * as markup from './markupForms';
import { clock, days, endOf, programme, title, zone } from './programme';
import * as text from './textForms';

/** The schedule of one conference in the forms in which real ones are published. */
const forms: readonly (readonly [name: string, format: ScheduleFormat, text: string, zone?: string])[] = [
  ['frab, XML', 'frab XML', markup.frabXml],
  ['pretalx, XML with dates in UTC', 'frab XML', markup.pretalxXml],
  ['wafer, XML', 'frab XML', markup.waferXml],
  ['Pentabarf, XML', 'frab XML', markup.pentabarfXml],
  ['Pentabarf, xCal', 'xCal', markup.pentabarfXcal],
  ['frab, JSON', 'frab JSON', json.frabJson],
  ['frab, JSON with a byte-order mark', 'frab JSON', json.frabWithMark],
  ['frab, JSON with trailing commas', 'frab JSON', json.frabWithCommas],
  ['a congress that names no zone', 'frab JSON', json.congressJson],
  ['a camp with rooms in a list', 'frab JSON', json.campJson],
  ['c3voc, version 2', 'frab JSON', json.secondVersion],
  ["pretalx, its page's data", 'pretalx', json.pretalxWidget],
  ['pretalx, a page of its API', 'pretalx', json.pretalxPage],
  ['Sessionize, All', 'Sessionize', json.sessionizeAll],
  ['Sessionize, GridSmart', 'Sessionize', json.sessionizeGrid],
  ['Sessionize, Sessions', 'Sessionize', json.sessionizeSessions],
  ['iCalendar of somebody in another country', 'iCalendar', text.otherCountry],
  ['iCalendar in UTC alone', 'iCalendar', text.onlyUtc, zone],
  ['iCalendar that calls UTC its zone', 'iCalendar', text.zoneUtc, zone],
  ['iCalendar with attendees', 'iCalendar', text.withAttendees],
  ['iCalendar with names below a label', 'iCalendar', text.withLabels],
  ["iCalendar with Windows' zones", 'iCalendar', text.windowsZone],
  ['iCalendar with rules of its own', 'iCalendar', text.ownRules],
  ["Sched's calendar", 'iCalendar', text.sched],
  ['PyCon, conference.json', 'PyCon', catalogue.conferenceJson],
  ['AWS, a catalogue', 'AWS Events', catalogue.awsCatalogue],
  ['Indico, an event with contributions', 'Indico', catalogue.indicoEvent],
  ['schema.org, a page', 'schema.org', markup.schemaPage],
  ['a theme of Jekyll', 'data file', text.jekyllTheme],
  ['devopsdays', 'data file', text.devopsdays],
  ['data of Hugo, in TOML', 'data file', text.hugoData],
  ['a programme in front matter', 'front matter', text.ownNote],
  ['tables pasted from a page', 'agenda', text.pastedTable],
];

const layouts = ['one file', 'file per day', 'file per talk'] as const;

function readOne(name: string, source: string, known: string | undefined): Schedule {
  const reading = readSchedule(source, { zone: known });
  assert.ok(reading.ok, `${name}: ${JSON.stringify(reading)}`);
  return reading.schedules[0];
}

/** Day, time, room, title and people of each talk, in no order. */
function linesOf(lines: readonly (readonly (string | undefined)[])[]): string[] {
  return lines.map((line) => line.map((part) => part ?? '').join(' | ')).toSorted();
}

const expected = linesOf(
  programme.map((slot) => [
    slot.day,
    `${clock(slot.start)}-${clock(endOf(slot))}`,
    slot.room,
    slot.title,
    slot.names.join(' + '),
  ]),
);

describe('a schedule in the forms in which real ones come', () => {
  for (const [name, format, source, known] of forms) {
    it(`${name}: every session with who, where and when`, () => {
      const reading = readSchedule(source, { zone: known });
      assert.ok(reading.ok, JSON.stringify(reading));
      const [schedule] = reading.schedules;
      const read = schedule.sessions.map(({ day, start = '', end = '', room, title: own, speakers }) => [
        day,
        `${clock(start)}-${clock(end)}`,
        room,
        own,
        speakers.map((speaker) => speaker.name).join(' + '),
      ]);
      assert.equal(reading.format, format);
      assert.deepEqual(linesOf(read), expected);
      assert.deepEqual([schedule.start, schedule.end], days);
      assert.equal(
        schedule.sessions.every(({ isTalk }) => isTalk),
        true,
      );
      assert.deepEqual(schedule.gaps ?? [], []);
    });

    it(`${name}: notes that say the same, and nothing to add`, () => {
      const schedule = readOne(name, source, known);
      for (const layout of layouts) {
        const choice: ScheduleChoice = {
          title: schedule.title ?? title,
          folder: 'quill',
          layout,
          format: 'yaml',
          agenda: 'all',
          chosen: new Set(schedule.sessions.map(({ id }) => id)),
          workspace: '',
        };
        const notes = carriedOut(planSchedule(schedule, choice, []));
        assert.deepEqual(misread(schedule.sessions, notes), [], layout);
        assert.deepEqual(planSchedule(schedule, choice, notes).files, [], layout);
      }
    });
  }

  it('pretalx, one submission: that session', () => {
    const { sessions } = readOne('submission', json.pretalxSubmission, undefined);
    assert.deepEqual(
      sessions.map(({ title: own, start, room, speakers }) => [own, start, room, speakers.map(({ name }) => name)]),
      programme.slice(0, 1).map((slot) => [slot.title, slot.start, slot.room, slot.names]),
    );
  });

  it('confs.tech, an entry: the event', () => {
    const { title: own, start, end, location, sessions } = readOne('entry', catalogue.confsTech, undefined);
    assert.deepEqual([own, start, end, location, sessions.length], [title, ...days, 'Lisbon, Portugal', 0]);
  });
});
