import assert from 'node:assert/strict';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';
import { zoneNamed } from '../../../../src/core/write/schedule/zones/zoneName';
import { checkReadings } from './support';

describe('names of time zones', () => {
  const names: [text: string, zone: string | undefined][] = [
    ['Europe/Oslo', 'Europe/Oslo'],
    ['Europe-Lisbon', 'Europe/Lisbon'],
    ['America/New York', 'America/New_York'],
    ['/mozilla.org/20070129_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['/softwarestudio.org/Olson_20011030_5/Europe/Oslo', 'Europe/Oslo'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['W. Europe Standard Time 1', 'Europe/Berlin'],
    ['india standard time', 'Asia/Kolkata'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome', 'Europe/Amsterdam'],
    ['"Europe/Oslo"', 'Europe/Oslo'],
    ['GMT+0200', 'Etc/GMT-2'],
    ['UTC-5', 'Etc/GMT+5'],
    ['+02:00', 'Etc/GMT-2'],
    ['Etc/UTC', 'UTC'],
    ['GMT', 'UTC'],
    ['Rook Standard Time', undefined],
    ['Moon/Base', undefined],
    ['', undefined],
    ['-'.repeat(100_000), undefined],
  ];
  for (const [text, zone] of names) {
    it(text.slice(0, 60), () => {
      assert.equal(zoneNamed(text), zone);
    });
  }
});

const nests = '2025-06-12 | 09:30-10:15 | Hall | Nests';
const late = '2025-06-13 | 00:30-01:30 | Hall | Late lakes';

describe('calendars and their zones', () => {
  const event = (title: string, times: string): string =>
    ['BEGIN:VEVENT', `UID:${title}`, `SUMMARY:${title}`, 'LOCATION:Hall', times, 'END:VEVENT'].join('\n');
  const calendar = (head: string, ...events: string[]): string =>
    ['BEGIN:VCALENDAR', head, ...events, 'END:VCALENDAR'].filter(Boolean).join('\n');
  const inUtc = [
    event('Nests', 'DTSTART:20250612T073000Z\nDTEND:20250612T081500Z'),
    event('Late lakes', 'DTSTART:20250612T223000Z\nDTEND:20250612T233000Z'),
  ];
  const asUtc = ['2025-06-12 | 07:30-08:15 | Hall | Nests', '2025-06-12 | 22:30-23:30 | Hall | Late lakes'];
  const gap = ['utc UTC event 1 DTSTART'];
  const rules = (name: string): string =>
    [
      'BEGIN:VTIMEZONE',
      `TZID:${name}`,
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\n');
  const endless = rules('Rook Time').replaceAll('YEARLY;BYDAY=-1SU', 'YEARLY;BYMONTHDAY=31;BYDAY=-1SU');
  checkReadings('iCalendar', [
    ['UTC and no zone', calendar('', ...inUtc), asUtc, gap],
    ['UTC by name', calendar('X-WR-TIMEZONE:UTC', ...inUtc), asUtc, gap],
    [
      'UTC as a zone of each event',
      calendar('', event('Nests', 'DTSTART;TZID=UTC:20250612T073000\nDURATION:PT45M')),
      asUtc.slice(0, 1),
      gap,
    ],
    ['a zone of the calendar', calendar('X-WR-TIMEZONE:Europe/Oslo', ...inUtc), [nests, late]],
    ['a zone of Windows', calendar('X-WR-TIMEZONE:W. Europe Standard Time', ...inUtc), [nests, late]],
    ['a zone written as a property', calendar('VTIMEZONE:Europe/Oslo', ...inUtc), [nests, late]],
    ['a zone with a definition only', calendar(rules('Europe/Oslo'), ...inUtc), [nests, late]],
    ['rules of a zone that nobody knows', calendar(rules('Rook Time'), ...inUtc), [nests, late]],
    [
      'rules of a zone that one event names',
      calendar(
        rules('Rook Time'),
        event('Nests', 'DTSTART;TZID=Rook Time:20250612T093000\nDURATION:PT45M'),
        inUtc[1] ?? '',
      ),
      [nests, late],
    ],
    [
      'events for the zone, one of them of another',
      calendar(
        rules('Rook Time'),
        event('Nests', 'DTSTART;TZID=Rook Time:20250612T093000\nDURATION:PT45M'),
        event('Bats', 'DTSTART;TZID=Rook Time:20250612T113000\nDURATION:PT45M'),
        event('Late lakes', 'DTSTART;TZID=America/New_York:20250612T183000\nDURATION:PT1H'),
      ),
      [nests, '2025-06-12 | 11:30-12:15 | Hall | Bats', late],
    ],
    [
      'a zone that nobody knows beside one that is known',
      calendar(
        'X-WR-TIMEZONE:Europe/Oslo',
        ...inUtc,
        event('Bats', 'DTSTART;TZID=Rook Time:20250612T113000\nDURATION:PT45M'),
      ),
      [nests, '2025-06-12 | 11:30-12:15 | Hall | Bats', late],
      ['zone Rook Time event 3 DTSTART'],
    ],
    ['rules that no year fits', calendar(endless, ...inUtc), asUtc, gap],
    [
      'most events in UTC, one in a far zone',
      calendar('X-WR-TIMEZONE:Europe/Oslo', ...inUtc, event('Bats', 'DTSTART;TZID=America/New_York:20250612T053000')),
      [nests, '2025-06-12 | 11:30-? | Hall | Bats', late],
    ],
  ]);

  it('moves times into the zone that somebody answers, and says so', () => {
    const asked = readSchedule(calendar('X-WR-TIMEZONE:UTC', ...inUtc));
    assert.ok(asked.ok);
    assert.deepEqual([asked.schedules[0].zoneUnknown, asked.schedules[0].timezone], [true, undefined]);
    const answered = readSchedule(calendar('X-WR-TIMEZONE:UTC', ...inUtc), { zone: 'Europe/Oslo' });
    assert.ok(answered.ok);
    const [{ zoneUnknown, timezone, gaps, sessions }] = answered.schedules;
    assert.deepEqual([zoneUnknown, timezone, gaps], [undefined, 'Europe/Oslo', []]);
    assert.deepEqual(
      sessions.map(({ start }) => start),
      ['2025-06-12T09:30', '2025-06-13T00:30'],
    );
  });

  it('takes UTC for an answer', () => {
    const answered = readSchedule(calendar('', ...inUtc), { zone: 'UTC' });
    assert.ok(answered.ok);
    assert.deepEqual([answered.schedules[0].zoneUnknown, answered.schedules[0].gaps], [undefined, []]);
  });
});

/** When and where a session is, and what the sources of a schedule say about it. */
interface Moment {
  readonly zone: string;
  readonly local: string;
  readonly utc: string;
  readonly offset: string;
}

/** Before and after both changes of the clocks, in three zones; in one of them there are none. */
const moments: readonly Moment[] = [
  ['Europe/Oslo', '2030-03-30T23:30', '2030-03-30T22:30', '+01:00'],
  ['Europe/Oslo', '2030-03-31T03:30', '2030-03-31T01:30', '+02:00'],
  ['Europe/Oslo', '2030-10-27T00:30', '2030-10-26T22:30', '+02:00'],
  ['Europe/Oslo', '2030-10-27T03:30', '2030-10-27T02:30', '+01:00'],
  ['America/Los_Angeles', '2030-03-10T01:30', '2030-03-10T09:30', '-08:00'],
  ['America/Los_Angeles', '2030-03-10T18:30', '2030-03-11T01:30', '-07:00'],
  ['America/Los_Angeles', '2030-11-03T00:30', '2030-11-03T07:30', '-07:00'],
  ['America/Los_Angeles', '2030-11-03T19:30', '2030-11-04T03:30', '-08:00'],
  ['Asia/Kolkata', '2030-03-31T00:30', '2030-03-30T19:00', '+05:30'],
  ['Asia/Kolkata', '2030-10-27T10:30', '2030-10-27T05:00', '+05:30'],
].map(([zone = '', local = '', utc = '', offset = '']) => ({ zone, local, utc, offset }));

/** A schedule of one session in each format that tells its times as instants, in a zone that it may name. */
const forms: Readonly<
  Record<string, (start: string, zone: string | undefined, clock: string | undefined, day: string) => string>
> = {
  'frab JSON': (date, zone, start, day) =>
    JSON.stringify({
      schedule: {
        conference: {
          title: 'R',
          time_zone_name: zone,
          days: [{ date: day, rooms: { A: [{ title: 'N', date, start, duration: '00:30' }] } }],
        },
      },
    }),
  'frab XML': (date, zone, start, day) =>
    `<schedule><conference><title>R</title>${zone === undefined ? '' : `<time_zone_name>${zone}</time_zone_name>`}</conference><day date="${day}"><room name="A"><event id="1"><title>N</title><date>${date}</date>${start === undefined ? '' : `<start>${start}</start>`}<duration>00:30</duration></event></room></day></schedule>`,
  'schedule version 2': (start, zone) =>
    JSON.stringify({
      schedule: {
        conference: { title: 'R', time_zone_name: zone, days: [] },
        events: [{ title: 'N', start, duration: '00:30' }],
      },
    }),
  'pretalx page': (start, timezone) =>
    JSON.stringify({
      speakers: [],
      rooms: [],
      tracks: [],
      event_start: '2030-01-01',
      timezone,
      talks: [{ code: 'A', title: 'N', start, duration: 30 }],
    }),
  'pretalx API': (start) =>
    JSON.stringify([{ code: 'A', title: 'N', submission_type: 'Talk', duration: 30, slot: { start } }]),
  Sessionize: (startsAt) => JSON.stringify([{ groupId: 1, sessions: [{ id: '1', title: 'N', startsAt }] }]),
  'AWS Events': (start) => JSON.stringify({ sessions: [{ sessionId: '1', title: 'N', start, duration: 30 }] }),
  iCalendar: (start, zone) =>
    [
      'BEGIN:VCALENDAR',
      ...(zone === undefined ? [] : [`X-WR-TIMEZONE:${zone}`]),
      'BEGIN:VEVENT',
      'UID:1',
      'SUMMARY:N',
      `DTSTART:${start.replace(/[-:](?=\d{2})|\.000/g, '').replace(/(T\d{4}(?:\d\d)?)(\d{4})$/, '$1+$2')}`,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n'),
};
/** Those that have a place for the name of a zone; with the others somebody answers. */
const naming = new Set(['frab JSON', 'frab XML', 'schedule version 2', 'pretalx page', 'iCalendar']);

describe('the clock of the event', () => {
  for (const [format, write] of Object.entries(forms)) {
    for (const { zone, local, utc, offset } of moments) {
      const written: [name: string, start: string, clock: string | undefined][] = [
        ['Z', `${utc}:00Z`, undefined],
        ['+00:00', `${utc}:00+00:00`, undefined],
        ['Z and a clock', `${utc}:00Z`, local.slice(11)],
      ];
      if (format !== 'iCalendar') written.push(['its offset', `${local}:00${offset}`, undefined]);
      for (const [name, start, clock] of written) {
        it(`${format} with ${name}: ${local} in ${zone}`, () => {
          const isNamed = naming.has(format);
          const reading = readSchedule(write(start, isNamed ? zone : undefined, clock, local.slice(0, 10)), {
            zone: isNamed ? undefined : zone,
          });
          assert.ok(reading.ok, JSON.stringify(reading));
          const [session] = reading.schedules[0].sessions;
          assert.deepEqual([session?.start, session?.day, reading.schedules[0].gaps], [local, local.slice(0, 10), []]);
        });
      }
    }
  }
});
