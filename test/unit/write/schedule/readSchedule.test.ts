import assert from 'node:assert/strict';
import type { Schedule } from '../../../../src/core/write/schedule/model';
import type { ScheduleFormat } from '../../../../src/core/write/schedule/readSchedule';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';
import { readProjectFile } from '../../support/project';
import { lineOf } from './support';

function schedulesOf(text: string): readonly Schedule[] {
  const reading = readSchedule(text);
  assert.ok(reading.ok, JSON.stringify(reading));
  return reading.schedules;
}

function fixture(name: string): string {
  return readProjectFile(`test/fixtures/schedules/${name}`);
}

const nests = '2025-06-12 | 09:30-10:15 | Great Hall | Nests & networks | Ada Finchley + Bo Larkin';
const feather = '2025-06-13 | 10:00-11:00 | Great Hall | A feather in the wire | Dara Swift-Nyberg';
const featherUpstairs = feather.replace('Great Hall', 'Attic');
const registration = '2025-06-12 | 09:00-09:30 | Great Hall | Registration | (no talk)';
const hello = '2025-06-12 | 09:00-09:30 | Great Hall | Hello, everybody | (no talk)';
/** It belongs to the first day, and happens on the second. */
const owls = '2025-06-12 | 2025-06-13T00:30-01:00 | Attic | Owls after midnight | Corvin Tawny';

describe('readSchedule', () => {
  const cases: [file: string, format: ScheduleFormat, sessions: string[]][] = [
    ['frab.json', 'frab JSON', [registration, nests, owls, feather]],
    ['frab.xml', 'frab XML', [registration, nests, owls, feather]],
    ['pretalx-widget.json', 'pretalx', [registration, nests, feather]],
    ['sessionize-all.json', 'Sessionize', [hello, nests, featherUpstairs]],
    ['sessionize-grid.json', 'Sessionize', [hello.replace('Great Hall', 'Great Hall, Attic'), nests, featherUpstairs]],
    ['sessionize-sessions.json', 'Sessionize', [nests, featherUpstairs]],
    [
      'aws-events.json',
      'AWS Events',
      [
        nests.replace('Great Hall', 'Great Hall, Level 2'),
        feather.replace(' | Great Hall', ''),
        '?-? | Not yet on the clock',
      ],
    ],
    ['calendar.ics', 'iCalendar', [nests, feather]],
  ];
  for (const [file, format, sessions] of cases) {
    it(`reads ${file}`, () => {
      const reading = readSchedule(fixture(file));
      assert.ok(reading.ok, JSON.stringify(reading));
      assert.equal(reading.format, format);
      assert.deepEqual(
        reading.schedules.map((schedule) => schedule.sessions.map(lineOf)),
        [sessions],
      );
    });
  }

  for (const file of ['frab.json', 'frab.xml']) {
    it(`reads the event and all of a talk's facts from ${file}`, () => {
      const [schedule] = schedulesOf(fixture(file));
      const { sessions = [], ...event } = schedule ?? {};
      assert.deepEqual(event, {
        title: 'Rookery 2025',
        start: '2025-06-12',
        end: '2025-06-13',
        timezone: 'Europe/Oslo',
        location: undefined,
        url: 'https://rookery.example/2025/',
        gaps: [],
      });
      assert.deepEqual(sessions[1], {
        id: '9d6c1b0e-0002',
        title: 'Nests & networks',
        speakers: [{ name: 'Ada Finchley' }, { name: 'Bo Larkin' }],
        day: '2025-06-12',
        start: '2025-06-12T09:30',
        end: '2025-06-12T10:15',
        room: 'Great Hall',
        track: 'Systems',
        code: 'NEST42',
        language: 'en',
        abstract: 'How birds route twigs.\n\n- short hops\n- no loops',
        url: 'https://rookery.example/2025/talk/NEST42/',
        links: [{ title: 'Twig protocol', url: 'https://rookery.example/twigs' }],
        isTalk: true,
      });
    });
  }

  it('finds track, level and recording of a Sessionize session', () => {
    const session = schedulesOf(fixture('sessionize-all.json'))[0]?.sessions[1];
    assert.equal(session?.track, 'Systems');
    assert.equal(session.level, 'Fledgling');
    assert.deepEqual(session.links, [{ title: 'Recording', url: 'https://rookery.example/twigs' }]);
  });

  it('takes the code of an AWS session out of its title', () => {
    const session = schedulesOf(fixture('aws-events.json'))[0]?.sessions[0];
    assert.equal(session?.code, 'BRD301');
    assert.equal(session.level, '300 – Advanced');
    assert.deepEqual(session.speakers[0], { name: 'Ada Finchley', affiliation: 'Rookery' });
  });

  it('reads calendars with time zones and folded lines', () => {
    const [schedule] = schedulesOf(fixture('calendar.ics'));
    assert.equal(schedule?.title, 'Rookery 2025');
    assert.equal(schedule.timezone, 'Europe/Oslo');
    assert.equal(schedule.sessions[0]?.abstract, 'How birds route twigs.\n\nBring a twig.');
  });

  it('reads every entry of a confs.tech list', () => {
    const events = schedulesOf(fixture('confs-tech.json')).map(({ title, start, end, location }) => [
      title,
      start,
      end,
      location,
    ]);
    assert.deepEqual(events, [
      ['Rookery', '2025-06-12', '2025-06-13', 'Bergen, Norway'],
      ['Nest Online', '2025-09-01', '2025-09-01', 'online'],
    ]);
  });

  it('reads one confs.tech entry, and a byte-order mark before it', () => {
    assert.equal(schedulesOf('\uFEFF{"name":"Rookery","startDate":"2025-06-12"}')[0]?.end, '2025-06-12');
  });

  it('keeps repeats of a session apart and merges the rooms of a plenary', () => {
    const session = (id: string, start: string, room: string): object => ({
      id,
      title: 'Same',
      startsAt: start,
      room,
      speakers: [],
    });
    const [schedule] = schedulesOf(
      JSON.stringify([
        {
          groupId: 1,
          groupName: 'A',
          sessions: [
            session('1', '2025-06-12T09:00', 'X'),
            session('1', '2025-06-12T09:00', 'Y'),
            session('1', '2025-06-12T11:00', 'X'),
          ],
        },
      ]),
    );
    assert.deepEqual(
      schedule?.sessions.map(({ id, room }) => [id, room]),
      [
        ['1', 'X, Y'],
        ['1-2', 'X'],
      ],
    );
  });

  it('makes ids from titles where there are none', () => {
    const [schedule] = schedulesOf(
      '{"sessions":[{"title":"A","abstract":"","code":"X1"},{"title":"B"},{"title":"B","start":"2025-06-12T09:00"}]}',
    );
    assert.deepEqual(schedule?.sessions.map(({ id }) => id).toSorted(), ['B', 'B-2', 'X1']);
  });
});
