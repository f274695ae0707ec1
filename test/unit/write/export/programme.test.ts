import assert from 'node:assert/strict';
import { convertIcsCalendar, type IcsEvent } from 'ts-ics';
import type { LibraryEvent } from '../../../../src/core/library/model';
import { talksOfEvent } from '../../../../src/core/library/eventFacts';
import { exportICalendar, type CalendarOptions } from '../../../../src/core/write/export/icalendar';
import { taggedFavourites, type TalkChoice } from '../../../../src/core/write/export/selection';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';
import { lineOf } from '../schedule/support';
import { eventOf } from './support';

const now = Date.UTC(2030, 6, 1, 8, 0, 0);
const head = '---\ntitle: Lantern Conf 2030\ndate: 2030-07-18\nlocation: Porto\n---\n\n# Lantern Conf 2030\n';

function note(...talks: string[]): LibraryEvent {
  return eventOf({ 'lantern/lantern.md': `${head}${talks.map((talk) => `\n${talk}\n`).join('')}` }).event;
}

function talk(title: string, time: string, room: string, text = '- heard', speaker = 'Mira Oldfield'): string {
  return `<!-- talk ${JSON.stringify({ title, start: time, room, speakers: [speaker] })} -->\n## ${title.replace(/[\\*[\]<]/g, '\\$&')}\n\n${text}`;
}

/** A parser that has nothing to do with the one that writes. */
function entries(event: LibraryEvent, options: Partial<CalendarOptions> = {}): IcsEvent[] {
  const text = exportICalendar(event, { timezone: 'Europe/Lisbon', now, ...options });
  return convertIcsCalendar(undefined, text).events ?? [];
}

const three = note(
  talk('Rivers in Rust', '10:00', 'Blue; Hall, 2'),
  talk('Lakes in Lua', '11:00', 'Green', '- '),
  talk('Open Lab', '15:00', 'Barn'),
);

describe('a programme as a calendar, as another parser reads it', () => {
  it('tells instants, rooms and titles', () => {
    const [whole, rivers] = entries(three);
    assert.equal(whole?.summary, 'Lantern Conf 2030');
    assert.equal(rivers?.summary, 'Rivers in Rust');
    assert.equal(rivers.start.date.toISOString(), '2030-07-18T09:00:00.000Z');
    assert.equal(rivers.start.local?.timezone, 'Europe/Lisbon');
    assert.equal(rivers.location, 'Blue; Hall, 2, Porto');
    assert.equal(rivers.description, 'Mira Oldfield');
  });

  it('is read as the schedule that it tells', () => {
    const both =
      '<!-- talk {"title": "Lakes", "start": "23:30", "end": "00:15", "room": "Barn", ' +
      '"speakers": ["Pell, Ona", "Tam Berg"]} -->\n## Lakes\n\n- heard';
    const text = exportICalendar(note(talk('Rivers in Rust', '10:00', 'Blue; Hall, 2'), both), {
      timezone: 'Europe/Lisbon',
      now,
    });
    const reading = readSchedule(text);
    assert.ok(reading.ok);
    const [{ title, start, location, timezone, sessions }] = reading.schedules;
    assert.deepEqual([title, start, location, timezone], ['Lantern Conf 2030', '2030-07-18', 'Porto', 'Europe/Lisbon']);
    assert.deepEqual(sessions.map(lineOf), [
      '2030-07-18 | 10:00-? | Blue; Hall, 2 | Rivers in Rust | Mira Oldfield',
      '2030-07-18 | 23:30-00:15 | Barn | Lakes | Pell, Ona + Tam Berg',
    ]);
  });

  for (const [zone, date, instant] of [
    ['Europe/Lisbon', '2030-03-30', '2030-03-30T10:00:00.000Z'],
    ['Europe/Lisbon', '2030-03-31', '2030-03-31T09:00:00.000Z'],
    ['Europe/Lisbon', '2030-10-27', '2030-10-27T10:00:00.000Z'],
    ['America/New_York', '2030-11-02', '2030-11-02T14:00:00.000Z'],
    ['America/New_York', '2030-11-03', '2030-11-03T15:00:00.000Z'],
    ['Asia/Kolkata', '2030-09-10', '2030-09-10T04:30:00.000Z'],
    ['Australia/Lord_Howe', '2030-01-10', '2029-01-10T23:00:00.000Z'.replace('2029-01-10', '2030-01-09')],
  ] as const) {
    it(`is at the right instant in ${zone} on ${date}`, () => {
      const text = `---\ntitle: Lantern Conf 2030\ndate: ${date}\n---\n\n# Lantern Conf 2030\n\n${talk('Rivers in Rust', '10:00', 'A')}\n`;
      const found = entries(eventOf({ 'a.md': text }).event, { timezone: zone });
      assert.equal(found.at(-1)?.start.date.toISOString(), instant);
    });
  }

  const chosen: [string, TalkChoice, string[]][] = [
    ['all', { kind: 'all' }, ['Lantern Conf 2030', 'Rivers in Rust', 'Lakes in Lua', 'Open Lab']],
    ['noted', { kind: 'noted' }, ['Rivers in Rust', 'Open Lab']],
    ['marked', { kind: 'ids', ids: new Set([talksOfEvent(three)[1]?.id ?? '']) }, ['Lakes in Lua']],
    ['of a marked event', { kind: 'ids', ids: new Set([three.id]) }, ['Rivers in Rust', 'Lakes in Lua', 'Open Lab']],
    ['none', { kind: 'ids', ids: new Set() }, []],
  ];
  for (const [name, choice, titles] of chosen) {
    it(`holds the talks that are ${name}`, () => {
      assert.deepEqual(
        entries(three, { choice }).map(({ summary }) => summary),
        titles,
      );
    });
  }

  it('keeps ids when talks move, when others are chosen, and when talks come before them', () => {
    const uidOf = (event: LibraryEvent, title: string, options?: Partial<CalendarOptions>): string | undefined =>
      entries(event, options).find(({ summary }) => summary === title)?.uid;
    const moved = note(talk('A new one', '09:00', 'Red'), talk('Rivers in Rust', '16:30', 'Green'));
    assert.equal(uidOf(moved, 'Rivers in Rust'), uidOf(three, 'Rivers in Rust'));
    assert.equal(uidOf(three, 'Open Lab', { choice: { kind: 'noted' } }), uidOf(three, 'Open Lab'));
  });

  it('has an id of its own for each of many talks, whatever their titles are', () => {
    const titles = [
      'Open Lab',
      'Open Lab',
      '10:00',
      '😀',
      '🌊',
      '河流',
      'Open-Lab',
      'A'.repeat(90),
      `${'A'.repeat(90)}b`,
    ];
    const uids = entries(note(...titles.map((title, index) => talk(title, `1${index}:00`, 'Barn')))).map(
      ({ uid }) => uid,
    );
    assert.equal(uids.length, titles.length + 1);
    assert.equal(new Set(uids).size, uids.length);
  });

  it('counts a change of the note as a later version, and nothing else', () => {
    const sequence = (modified: number): number | undefined =>
      entries(three, { modified: () => modified }).at(-1)?.sequence;
    const first = sequence(now - 3_600_000) ?? NaN;
    assert.equal(entries(three, { modified: () => now - 3_600_000, now: now + 86_400_000 }).at(-1)?.sequence, first);
    assert.equal((sequence(now) ?? NaN) > first, true);
    assert.equal(
      entries(three, { modified: () => now })
        .at(-1)
        ?.lastModified?.date.getTime(),
      now,
    );
  });

  it('lets no text of a note out of its property', () => {
    const odd = 'Rivers; a, b \\ "c": d';
    const found = entries(note(talk(odd, '10:00', 'x\\ny:z')));
    assert.deepEqual(
      found.map(({ summary }) => summary),
      ['Lantern Conf 2030', odd],
    );
    assert.equal(found[1]?.location, 'x\\ny:z, Porto');
  });

  it('ends with the year 9999', () => {
    const text = `---\ntitle: The last conference\nkind: event\ndate: 9999-12-31\n---\n\n${talk('Rivers in Rust', '23:00', 'A')}\n`;
    const { event } = eventOf({ 'a.md': text });
    const calendar = exportICalendar({ ...event, start: '9999-12-31' }, { now, timezone: 'Europe/Lisbon' });
    assert.equal(/\+0?10000|Invalid|NaN/.test(calendar), false, calendar);
  });

  it('knows the talks that a note marks with a tag', () => {
    const event = note(
      '## Rivers in Rust #favourite\n\nSpeaker: Mira Oldfield\n\n- x',
      '## Lakes in Lua\n\nSpeaker: Tam Berg\n\n- y',
    );
    assert.equal(taggedFavourites(talksOfEvent(event)).size, 1);
  });
});
