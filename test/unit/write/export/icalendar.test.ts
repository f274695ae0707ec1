import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { exportICalendar } from '../../../../src/core/write/export/icalendar';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';
import { eventOf, riverConf } from './support';

const now = Date.UTC(2024, 4, 20, 8, 0, 0);

/** The calendar's events as a parser of its own kind reads them. */
function eventsIn(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

describe('exportICalendar', () => {
  const { event } = eventOf(riverConf);

  it('writes the event as whole days and its talks on the clocks of its zone', () => {
    const events = eventsIn(exportICalendar(event, { timezone: 'Europe/Berlin', now }));
    assert.deepEqual(
      events.map(({ summary, startDate, endDate, location }) => [
        summary,
        startDate.toString(),
        endDate.toString(),
        location,
      ]),
      [
        [event.title, '2024-05-16', '2024-05-18', 'Old Mill, Lindenau'],
        ['Locks, weirs & gates; a history', '2024-05-16T09:30:00', '2024-05-16T10:15:00', 'Old Mill, Lindenau'],
        ['Reading water', '2024-05-16T10:30:00', '2024-05-16T11:00:00', 'Old Mill, Lindenau'],
        ['Night boats', '2024-05-16T23:30:00', '2024-05-17T00:15:00', 'Old Mill, Lindenau'],
        ['Bridges for everyone', '2024-05-17T09:00:00', '2024-05-17T10:00:00', 'Old Mill, Lindenau'],
      ],
    );
  });

  it('counts the days of a note that numbers them', () => {
    const days =
      '# FontCon 2024\n\n17-18 May 2024\n\n## Day 1\n\n### Serifs for all\n\n09:30, Speaker: Ada Byron\n\n- one\n\n## Day 2\n\n- 10:00 - 10:30 - Kerning in the dark - Ben Murray\n- 11:00 - Ligatures at last - Cy Dunn\n';
    const events = eventsIn(exportICalendar(eventOf({ 'fontcon-2024.md': days }).event, { now }));
    assert.deepEqual(
      events.filter(({ summary }) => /Kerning|Ligatures/.test(summary)).map(({ startDate }) => startDate.toString()),
      ['2024-05-18T10:00:00', '2024-05-18T11:00:00'],
    );
  });

  it('lets times float where the zone is not known', () => {
    const [, first] = eventsIn(exportICalendar(event, { now }));
    assert.equal(first?.startDate.toString(), '2024-05-16T09:30:00');
    assert.equal(first.startDate.zone, ICAL.Timezone.localTimezone);
  });

  it('tells speakers and slides', () => {
    const [, first] = eventsIn(exportICalendar(event, { now }));
    assert.equal(first?.description, 'Ada Finchley (Canal Trust)\nslides: https://example.org/locks.pdf');
  });

  it('is a file as RFC 5545 wants it', () => {
    const text = exportICalendar(event, { timezone: 'Europe/Berlin', now });
    assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]+\r\n[^]*END:VCALENDAR\r\n$/);
    assert.equal(/(?<!\r)\n/.test(text), false);
    assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
    const uids = eventsIn(text).map(({ uid }) => uid);
    assert.equal(new Set(uids).size, uids.length);
    assert.equal(text.split('DTSTAMP:20240520T080000Z').length, uids.length + 1);
  });

  it('is the same text for the same event, with no trace of where its notes lie', () => {
    const moved = eventOf(
      Object.fromEntries(Object.entries(riverConf).map(([path, text]) => [`secret/${path}`, text])),
    ).event;
    assert.equal(exportICalendar(moved, { now }), exportICalendar(event, { now }));
  });

  it('comes back through our own schedule reader', () => {
    const reading = readSchedule(exportICalendar(event, { timezone: 'Europe/Berlin', now }));
    assert.ok(reading.ok);
    assert.deepEqual(
      reading.schedules[0].sessions.flatMap(({ start }) => start ?? []),
      ['2024-05-16T09:30', '2024-05-16T10:30', '2024-05-16T23:30', '2024-05-17T09:00'],
    );
  });
});
