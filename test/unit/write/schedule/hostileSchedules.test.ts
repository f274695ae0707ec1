import assert from 'node:assert/strict';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';

function problemIn(text: string): unknown {
  const reading = readSchedule(text);
  return reading.ok ? `read as ${reading.format}` : reading.problem;
}

function frabDay(event: string): string {
  return `{"schedule":{"conference":{"title":"T","days":[{"date":"2025-06-12","rooms":{"A":[${event}]}}]}}}`;
}

function calendarWith(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
}

describe('schedules that make no sense', () => {
  const cases: [name: string, text: string, problem: object][] = [
    ['nothing', '', { code: 'empty' }],
    ['blank', ' \n ', { code: 'empty' }],
    ['a grid that is not published yet', '[]', { code: 'empty' }],
    ['prose', 'Dear all, the schedule is late.', { code: 'unknown-format' }],
    ['other JSON', '{"a": 1}', { code: 'unknown-format' }],
    [
      'a schedule without talks yet',
      '<schedule>\n<day date="2025-06-12"/></schedule>',
      { code: 'empty', place: 'line 2' },
    ],
    [
      'a schedule without talks yet, in JSON',
      '{"schedule":{"conference":{"title":"T","days":[]}}}',
      { code: 'empty', place: 'schedule.conference.days' },
    ],
    ['a note of one talk', '---\ntitle: Nests\nspeakers: [Ada Finchley]\n---\n# Nests\n', { code: 'unknown-format' }],
    ['a web page', '<html><body>404</body></html>', { code: 'unknown-format' }],
    [
      'JSON cut off',
      '{"schedule":\n  {"conference":',
      { code: 'syntax', place: 'line 2, column 17', detail: 'ValueExpected' },
    ],
    ['no title', frabDay('{"id": 1}'), { code: 'missing', place: 'schedule.conference.days[0].rooms.A[0].title' }],
    [
      'a list as a title',
      frabDay('{"title": [1]}'),
      { code: 'missing', place: 'schedule.conference.days[0].rooms.A[0].title' },
    ],
    ['rooms as text', '{"conference":{"days":[{"rooms":"A"}]}}', { code: 'empty', place: 'conference.days[0].rooms' }],
    ['days as text', '{"conference":{"days":"all"}}', { code: 'empty', place: 'conference.days' }],
    [
      'Sessionize without a title',
      '[{"groupId":1,"sessions":[{"id":"1"}]}]',
      { code: 'missing', place: '[0].sessions[0].title' },
    ],
    [
      'XML cut off',
      '<schedule>\n<day>',
      { code: 'syntax', place: 'line 2, column 6', detail: 'Missing end tag for element day (line 2, column 6)' },
    ],
    [
      'a calendar line without a colon',
      'BEGIN:VCALENDAR\nVERSION:2.0\nfoo\nEND:VCALENDAR',
      { code: 'empty', place: 'line 3' },
    ],
    ['a calendar cut off', 'BEGIN:VCALENDAR\nBEGIN:VEVENT', { code: 'missing', place: 'event 1 SUMMARY' }],
    [
      'a calendar event without a summary',
      calendarWith('DTSTART:20250612T090000'),
      { code: 'missing', place: 'event 1 SUMMARY' },
    ],
  ];
  for (const [name, text, problem] of cases) {
    it(`names the place: ${name}`, () => {
      assert.deepEqual(problemIn(text), problem);
    });
  }

  it('expands no entities of a document type', () => {
    const bomb =
      '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<schedule><conference><title>&b;</title></conference></schedule>';
    assert.deepEqual(problemIn(bomb), {
      code: 'syntax',
      place: 'line 2, column 30',
      detail: "Named entity isn't defined: &b; (line 2, column 30)",
    });
  });

  it('survives documents nested beyond any stack', () => {
    const depth = 200_000;
    assert.deepEqual(problemIn(`${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`), {
      code: 'too-deep',
      place: 'the whole document',
    });
    assert.notEqual(problemIn(`${'['.repeat(depth)}${']'.repeat(depth)}`), undefined);
    assert.notEqual(problemIn('BEGIN:VCALENDAR\n'.repeat(20_000)), undefined);
  });

  it('takes names of built-in members for what they are: text', () => {
    const reading = readSchedule(
      frabDay(
        '{"title": "constructor", "id": "__proto__", "room": "__proto__", "persons": [{"public_name": "toString"}]}',
      ),
    );
    assert.ok(reading.ok);
    const [session] = reading.schedules[0].sessions;
    assert.deepEqual(
      [session?.id, session?.title, session?.room, session?.speakers[0]?.name],
      ['__proto__', 'constructor', '__proto__', 'toString'],
    );
  });

  it('leaves out what nobody could see, and keeps every fact on a line of its own, short and without control characters', () => {
    const long = 'ab '.repeat(20_000);
    const odd = 'A\u0000B\nC\u202eD\ud800';
    const event = (title: string, name: string, room = name): string =>
      JSON.stringify({
        id: title,
        title,
        room,
        track: name,
        abstract: odd,
        url: `https://x.example/${odd}`,
        persons: [{ public_name: name }],
      });
    const reading = readSchedule(
      frabDay(
        [event('\u200b\u2060', 'Ada Moss'), event(long, long), event(odd, `N${odd}`), event('T', '\u200b')].join(','),
      ),
    );
    assert.ok(reading.ok);
    const [{ sessions, gaps }] = reading.schedules;
    assert.deepEqual(
      sessions.map(({ title }) => title.slice(0, 8)),
      ['ab ab ab', 'A B C D', 'T'],
    );
    assert.deepEqual(
      gaps?.map(({ kind }) => kind),
      ['title'],
    );
    for (const { id, title, room, track, url, speakers, abstract } of sessions) {
      const texts = [id, title, room, track, url, abstract?.replaceAll('\n', ' '), ...speakers.map(({ name }) => name)];
      for (const text of texts.filter((one) => one !== undefined)) {
        assert.doesNotMatch(text, /[\p{Cc}\p{Cs}\u202e]/u);
        assert.ok(text.length <= 400);
      }
    }
    assert.deepEqual(sessions[2]?.speakers, []);
  });

  it('reads twenty thousand sessions', () => {
    const sessions = Array.from({ length: 20_000 }, (_, index) => ({
      title: `Talk ${index % 7}`,
      startsAt: '2025-06-12T09:00:00',
      speakers: [{ name: `N${index}` }],
      room: `R${index}`,
    }));
    const reading = readSchedule(JSON.stringify([{ groupId: 1, groupName: 'A', sessions }]));
    assert.ok(reading.ok);
    assert.equal(reading.schedules[0].sessions.length, 20_000);
    const apart = readSchedule(
      JSON.stringify([
        {
          groupId: 1,
          groupName: 'A',
          sessions: sessions.map((session, index) => ({
            ...session,
            title: 'Talk',
            id: `${index % 2}`,
            startsAt: new Date(index * 60_000).toISOString(),
          })),
        },
      ]),
    );
    assert.ok(apart.ok);
    assert.equal(new Set(apart.schedules[0].sessions.map(({ id }) => id)).size, 20_000);
  });
});
