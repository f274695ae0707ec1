import assert from 'node:assert/strict';
import { EventClock } from '../../../../src/core/write/schedule/eventClock';
import { Gaps } from '../../../../src/core/write/schedule/gaps';
import { addMinutes, instantOf, isTimezone, parseDuration } from '../../../../src/core/write/schedule/time';

function read(text: string, zone?: string): { time: string | undefined; gaps: readonly object[] } {
  const gaps = new Gaps();
  return { time: EventClock.of(undefined, zone, gaps).read({ text, place: 'here' }), gaps: gaps.list };
}

describe('schedule times', () => {
  const times: [text: string, timezone: string | undefined, local: string][] = [
    ['2025-06-12', undefined, '2025-06-12'],
    ['20250612', undefined, '2025-06-12'],
    ['2025-06-12T09:30', undefined, '2025-06-12T09:30'],
    ['2025-06-12 9:30 am', undefined, '2025-06-12T09:30'],
    ['2025-06-12 12:30 PM', undefined, '2025-06-12T12:30'],
    ['2025-06-12 09:30:00.000', undefined, '2025-06-12T09:30'],
    ['20250612T093000', undefined, '2025-06-12T09:30'],
    ['2025-06-12T09:30:00+02:00', undefined, '2025-06-12T09:30'],
    ['2025-06-12T09:30:00+02:00', 'America/Lima', '2025-06-12T02:30'],
    ['2025-06-12T01:30:00+0200', 'America/Lima', '2025-06-11T18:30'],
    ['2025-06-12T09:30:00+0200', undefined, '2025-06-12T09:30'],
    ['2025-06-12T09:30:00Z', 'Europe/Oslo', '2025-06-12T11:30'],
    ['2025-06-12T09:30:00+00:00', 'Europe/Oslo', '2025-06-12T11:30'],
    ['20250612T093000Z', 'Europe/Oslo', '2025-06-12T11:30'],
    ['2025-01-12T23:30:00Z', 'Europe/Oslo', '2025-01-13T00:30'],
    ['1749720600', 'Europe/Oslo', '2025-06-12T11:30'],
    ['2025-06-12T09:30:00Z', 'W. Europe Standard Time', '2025-06-12T11:30'],
  ];
  for (const [text, timezone, local] of times) {
    it(`${text} ${timezone ?? ''}`, () => {
      assert.deepEqual(read(text, timezone), { time: local, gaps: [] });
    });
  }

  for (const text of ['2025-06-12T09:30:00Z', '2025-06-12T09:30+0000', '1749720600000']) {
    it(`says that ${text} is UTC where no zone is known`, () => {
      assert.deepEqual(read(text), {
        time: '2025-06-12T09:30',
        gaps: [{ kind: 'utc', place: 'here', value: 'UTC' }],
      });
    });
  }

  for (const text of [
    '',
    'soon',
    '2025-6-1',
    '2025-13-01',
    '2025-02-29',
    '2025-06-12T24:30',
    '2025-06-12T09:61',
    '99999-01-01',
    '2025-06-12T09:30+1',
  ]) {
    it(`takes ${JSON.stringify(text)} for no time`, () => {
      assert.deepEqual(read(text), { time: undefined, gaps: [{ kind: 'time', place: 'here', value: text }] });
    });
  }

  const durations: [text: string, minutes: number | undefined][] = [
    ['00:45', 45],
    ['1:30', 90],
    ['1:00:30', 24 * 60 + 30],
    ['01:30:00', 90],
    ['6944:11:40', 6944 * 60 + 11],
    ['40', 40],
    ['000:05', 5],
    ['PT1H30M', 90],
    ['PT5400S', 90],
    ['P1W', 7 * 24 * 60],
    ['90 min', 90],
    ['1h30', 90],
    ['1.5 h', 90],
    ['long', undefined],
    ['', undefined],
  ];
  for (const [text, minutes] of durations) {
    it(`lasts ${text}`, () => {
      assert.equal(parseDuration(text), minutes);
    });
  }

  it('adds minutes over midnight and knows time zones', () => {
    assert.equal(addMinutes('2024-02-28T23:50', 20), '2024-02-29T00:10');
    assert.equal(isTimezone('Europe/Oslo'), true);
    assert.equal(isTimezone('Moon/Base'), false);
  });
});

describe('instantOf', () => {
  const instants: [local: string, timezone: string, utc: string][] = [
    ['2024-05-16T09:30', 'Europe/Berlin', '2024-05-16T07:30'],
    ['2024-01-16T09:30', 'Europe/Berlin', '2024-01-16T08:30'],
    ['2024-05-16T09:30', 'America/Los_Angeles', '2024-05-16T16:30'],
    ['2024-05-16T09:30', 'Asia/Kathmandu', '2024-05-16T03:45'],
    ['2024-10-27T02:30', 'Europe/Berlin', '2024-10-27T00:30'],
    ['2024-10-27T04:00', 'Europe/Berlin', '2024-10-27T03:00'],
    ['2024-03-31T01:30', 'Europe/Berlin', '2024-03-31T00:30'],
    ['2024-03-31T03:30', 'Europe/Berlin', '2024-03-31T01:30'],
    ['2024-03-31T02:30', 'Europe/Berlin', '2024-03-31T01:30'],
  ];
  for (const [local, timezone, utc] of instants) {
    it(`${local} in ${timezone}`, () => {
      assert.equal(new Date(instantOf(local, timezone)).toISOString().slice(0, 16), utc);
    });
  }
});
