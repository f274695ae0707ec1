import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';
import { checkReadings } from './support';

function calendar(...rules: readonly string[]): string {
  const events = rules.map((rule, index) =>
    ['BEGIN:VEVENT', `UID:u${index}`, `SUMMARY:Nests ${index + 1}`, 'DTSTART:20250612T093000', rule, 'END:VEVENT'].join(
      '\n',
    ),
  );
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\n');
}

const once = ['2025-06-12 | 09:30-? | Nests 1'];
const isGap = ['repeats Nests 1 event 1 RRULE'];

describe('repeating events', () => {
  checkReadings('iCalendar', [
    [
      'every seventh day that is another weekday',
      calendar('RRULE:FREQ=DAILY;BYDAY=TU;INTERVAL=7;COUNT=4'),
      once,
      isGap,
    ],
    ['weeks further apart than history', calendar('RRULE:FREQ=WEEKLY;INTERVAL=100000000;COUNT=2'), once, isGap],
    ['days further apart than a year', calendar('RRULE:FREQ=DAILY;INTERVAL=367;COUNT=2'), once, isGap],
    ['a fifth Monday every twelfth month', calendar('RRULE:FREQ=MONTHLY;INTERVAL=12;BYDAY=5MO;COUNT=2'), once, isGap],
    [
      'days beyond the year 9999',
      calendar('RRULE:FREQ=DAILY;COUNT=3').replace('20250612', '99991231'),
      ['9999-12-31 | 09:30-? | Nests 1'],
      isGap,
    ],
    ['every other week', calendar('RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2'), [...once, '2025-06-26 | 09:30-? | Nests 1']],
    [
      'the second Thursday of every other month',
      calendar('RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=2TH;COUNT=2'),
      [...once, '2025-08-14 | 09:30-? | Nests 1'],
    ],
  ]);

  it('takes three thousand events of a year once from the twenty thousandth session on', () => {
    const reading = readSchedule(calendar(...Array.from({ length: 3000 }, () => 'RRULE:FREQ=DAILY;COUNT=366')));
    assert.ok(reading.ok);
    const [{ sessions, gaps }] = reading.schedules;
    const followed = Math.floor(20_000 / 366);
    assert.equal(sessions.length, followed * 366 + (3000 - followed));
    assert.deepEqual(gaps, [{ kind: 'many', place: `event ${followed + 1} RRULE`, value: String(followed * 366) }]);
  });

  it('follows no more rules that lead too far once it has tried enough', () => {
    const reading = readSchedule(calendar(...Array.from({ length: 3000 }, () => 'RRULE:FREQ=DAILY;COUNT=400')));
    assert.ok(reading.ok);
    const [{ sessions, gaps = [] }] = reading.schedules;
    assert.equal(sessions.length, 3000);
    const followed = Math.floor(40_000 / 366);
    assert.ok(gaps.length <= followed + 1, `${gaps.length} were followed`);
    assert.equal(gaps.at(-1)?.kind, 'many');
  });

  it('comes to an end with any rule', () => {
    const days = fc.constantFrom('MO', 'TU', 'SU', '1MO', '-1FR', '5WE', '-5SA', '53MO', 'XX', '');
    const number = fc.oneof(fc.integer({ min: -1, max: 60 }), fc.integer({ max: 2 ** 31 }), fc.constant('x'));
    const part = fc.oneof(
      fc.tuple(fc.constantFrom('INTERVAL', 'COUNT', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'BYHOUR'), number),
      fc.tuple(fc.constant('BYDAY'), fc.array(days, { minLength: 1, maxLength: 4 })),
      fc.tuple(fc.constant('UNTIL'), fc.constantFrom('20250701', '99991231T000000Z', '20250612T093000', 'never')),
      fc.tuple(fc.constant('WKST'), fc.constantFrom('MO', 'SU', 'XX')),
    );
    const rule = fc.tuple(
      fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY', 'NEVER'),
      fc.array(part, { maxLength: 4 }),
    );
    fc.assert(
      fc.property(rule, ([freq, parts]) => {
        const text = parts
          .map(([name, value]) => `;${name}=${Array.isArray(value) ? value.join(',') : value}`)
          .join('');
        const reading = readSchedule(calendar(`RRULE:FREQ=${freq}${text}`));
        if (reading.ok) assert.ok(reading.schedules[0].sessions.length >= 1);
      }),
      { numRuns: 500 },
    );
  });
});
