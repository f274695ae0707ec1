import assert from 'node:assert/strict';
import type { ScheduleChoice } from '../../../../src/core/write/schedule/plan';
import { planSchedule } from '../../../../src/core/write/schedule/planSchedule';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';
import { carriedOut, misread } from './carriedOut';

const front = '---\ntitle: FontCon 2024\ndate: 2024-05-17\n---\n\n# FontCon 2024\n\n';
const reading = readSchedule(
  JSON.stringify({
    schedule: {
      conference: {
        title: 'FontCon 2024',
        days: [
          {
            date: '2024-05-17',
            rooms: {
              A: [
                { id: 1, title: 'Doors', start: '09:00', duration: '0:30', persons: [] },
                {
                  id: 2,
                  title: 'Serifs --> here',
                  start: '10:00',
                  duration: '0:30',
                  persons: [{ public_name: 'Ada Moss' }],
                },
              ],
            },
          },
        ],
      },
    },
  }),
);

/** What a block says, where it begins and ends; other lines may come between. */
const blocks: readonly [what: string, text: string, isOneStill: RegExp][] = [
  ['code', '```\n09:00 Doors\n12:00 Lunch\n```\n', /```\n09:00 Doors\n(?:10:.*\n)?12:00 Lunch\n```\n/],
  ['indented code', '    09:00 Doors\n    12:00 Lunch\n', / {4}09:00 Doors\n(?: {4}.*\n)? {4}12:00 Lunch\n/],
  ['a comment', '<!--\n- 09:00 Doors\n- 12:00 Lunch\n-->\n', /<!--\n- 09:00 Doors\n- 12:00 Lunch\n-->\n/],
  ['a quote', '> - 09:00 Doors\n> - 12:00 Lunch\n', /> - 09:00 Doors\n(?:> - .*\n)?> - 12:00 Lunch\n/],
  ['a list', '- 09:00 Doors\n- 12:00 Lunch\n', /- 09:00 Doors\n(?:- .*\n)?- 12:00 Lunch\n/],
  ['a paragraph', '$$\n09:00 Doors\n12:00 Lunch\n$$\n', /\$\$\n09:00 Doors\n(?:10:.*\n)?12:00 Lunch\n\$\$\n/],
  ['HTML', '<pre>\n09:00 Doors\n\n12:00 Lunch\n</pre>\n', /<pre>\n09:00 Doors\n\n12:00 Lunch\n<\/pre>\n/],
  ['code that is not closed', '```\n09:00 Doors\n12:00 Lunch\n', /```\n09:00 Doors\n(?:10:.*\n)?12:00 Lunch\n$/],
  ['a comment that is not closed', '<!--\nlater\n\nmore\n', /<!--\nlater\n\nmore\n$/],
  ['code in a list', '- ~~~\n  09:00 Doors\n  ~~~\n- later\n', /- ~~~\n {2}09:00 Doors\n {2}~~~\n- later\n/],
];

describe('importing into a note', () => {
  assert.ok(reading.ok);
  const [schedule] = reading.schedules;
  const talks = schedule.sessions.filter(({ isTalk }) => isTalk);
  const choice: ScheduleChoice = {
    title: 'FontCon 2024',
    folder: 'fontcon-2024',
    layout: 'one file',
    format: 'yaml',
    agenda: 'all',
    chosen: new Set(talks.map(({ id }) => id)),
    taken: new Set(),
    workspace: '',
  };
  for (const [what, block, isOneStill] of blocks)
    it(`keeps ${what} whole, and once is enough`, () => {
      const before = [{ path: 'fontcon-2024/fontcon-2024.md', text: `${front}${block}` }];
      const after = carriedOut(planSchedule(schedule, choice, before), before);
      const text = after.map((one) => one.text).join('');
      assert.match(text, isOneStill);
      assert.deepEqual(misread(talks, after), [], text);
      assert.deepEqual(planSchedule(schedule, choice, after).files, [], text);
    });
});
