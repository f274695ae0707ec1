import assert from 'node:assert/strict';
import { exportedTalks, undatedTalks } from '../../../../src/core/write/export/eventTalks';
import { exportICalendar, leftOfCalendar } from '../../../../src/core/write/export/icalendar';
import { eventOf } from './support';

const agenda = '## Agenda\n\n- 09:30 - Serifs for all - Ada Byron\n- 10:30 - Kerning in the dark - Ben Murray\n';
const head = (dates: string): string => `---\ntitle: FontCon 2024\n${dates}---\n\n# FontCon 2024\n\n`;
const eventWith = (text: string) => eventOf({ 'fontcon/fontcon.md': text }).event;
const datesOf = (text: string): (string | undefined)[] => exportedTalks(eventWith(text)).map(({ date }) => date);

describe('talks whose notes tell a time and no day', () => {
  it('are on the event’s day, where it has one', () => {
    assert.deepEqual(datesOf(head('date: 2024-05-17\n') + agenda), ['2024-05-17', '2024-05-17']);
    assert.deepEqual(datesOf(head('date: 2024-05-17\ndate_end: 2024-05-17\n') + agenda), ['2024-05-17', '2024-05-17']);
  });

  it('are counted on from the first day below numbered days, also where only that is known', () => {
    const day = (number: number, title: string): string =>
      `## Day ${number}\n\n- 09:00 - ${title} at last - Cy Dunn\n- 09:30 - ${title} for all - Ada Byron\n\n`;
    assert.deepEqual(datesOf(head('date: 2024-05-17\n') + day(1, 'Ink') + day(2, 'Serifs')), [
      '2024-05-17',
      '2024-05-17',
      '2024-05-18',
      '2024-05-18',
    ]);
  });

  for (const [what, dates] of [
    ['several days', 'date: 2024-05-17\ndate_end: 2024-05-18\n'],
    ['a month', 'date: 2024-05\n'],
    ['no day', ''],
  ] as const)
    it(`are asked for where the event has ${what}`, () => {
      const event = eventWith(head(dates) + agenda);
      const undated = undatedTalks(exportedTalks(event));
      assert.deepEqual(
        [...undated].map(([day, talks]) => [day, talks.length]),
        [['', 2]],
      );
      assert.equal(leftOfCalendar(event, {}).length, 2);
      const days = new Map([['', '2024-05-18']]);
      assert.deepEqual(leftOfCalendar(event, { days }), []);
      assert.match(exportICalendar(event, { now: 0, days }), /DTSTART:20240518T093000/);
    });

  it('are told apart by what the note calls their days', () => {
    const talks = (name: string, title: string): string =>
      `## ${name}\n\n- 09:30 - ${title} one - Ada Byron\n- 10:30 - ${title} two - Ben Murray\n\n`;
    const event = eventWith(head('') + talks('Day 1', 'Serifs') + talks('Day 2', 'Kerning'));
    const undated = undatedTalks(exportedTalks(event));
    assert.deepEqual([...undated.keys()], ['Day 1', 'Day 2']);
    const days = new Map([['Day 1', '2024-05-17']]);
    assert.deepEqual(
      leftOfCalendar(event, { days }).map(({ title }) => title),
      ['Kerning one', 'Kerning two'],
    );
  });
});

describe('leftOfCalendar', () => {
  it('tells talks without a time, of those that were chosen', () => {
    const event = eventWith(head('date: 2024-05-17\n') + '## Serifs for all\n\nSpeaker: Ada Byron\n\n- ink\n');
    assert.deepEqual(
      leftOfCalendar(event, {}).map(({ title }) => title),
      ['Serifs for all'],
    );
    assert.deepEqual(leftOfCalendar(event, { choice: { kind: 'ids', ids: new Set() } }), []);
  });
});
