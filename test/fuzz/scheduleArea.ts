import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { applyEdits } from '../../src/core/text/edit';
import type { ScheduleChoice } from '../../src/core/write/schedule/plan';
import { planSchedule } from '../../src/core/write/schedule/planSchedule';
import { readSchedule } from '../../src/core/write/schedule/readSchedule';

const folder = 'test/fixtures/schedules';
const own = [
  'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20240517T100000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\nSUMMARY:Quiet fonts\nEND:VEVENT\nEND:VCALENDAR\n',
  '2024-05-17\n\n09:00 Doors\n10:00 Quiet fonts - Ada Moss\n11:00 Loud inks - Bo Reed\n',
  '---\ntitle: FontCon 2024\ndate: 2024-05-17\nagenda:\n  - 09:00 Doors\n  - 10:00 Serifs - Ada Moss\n---\n',
];
const pieces = [
  '\n',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '0',
  '-1',
  '1e9',
  '10000-01-01',
  'null',
  '<',
  '>',
  '&x;',
  '\r',
  '\0',
  '\ud800',
  '\u202e',
  '../',
  'CON',
  '# ',
  '- ',
  '](command:x)',
  'RRULE:FREQ=SECONDLY',
  ';INTERVAL=99999999',
  ';BYDAY=MO,-99SU',
  'DTSTART:99999999T999999',
  'T25:61',
  '😀',
  '10:00',
  '|',
  '<![CDATA[',
  ']]>',
  '&amp;',
];

function schedules(): string[] {
  if (!existsSync(folder)) return own;
  return [...own, ...readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 6000))];
}

const change = fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.array(fc.constantFrom(...pieces), { maxLength: 3 }));
const damaged = fc.tuple(fc.constantFrom(...schedules()), fc.array(change, { maxLength: 6 })).map(([text, changes]) =>
  changes.reduce((now, [place, length, added]) => {
    const at = place % (now.length + 1);
    return now.slice(0, at) + added.join('') + now.slice(at + length);
  }, text),
);

/** A published schedule is read or refused; what is planned of it stays inside, goes into new files and is found again. */
export const scheduleArea = fc.property(
  damaged,
  fc.constantFrom<ScheduleChoice['layout']>('one file', 'file per day', 'file per talk'),
  (text, layout) => {
    const reading = readSchedule(text, { date: '2024-05-17' });
    if (!reading.ok) return;
    const [first] = reading.schedules;
    const schedule = { ...first, sessions: first.sessions.slice(0, 12) };
    const choice: ScheduleChoice = {
      title: schedule.title ?? 'FontCon 2024',
      folder: 'fontcon',
      layout,
      format: 'yaml',
      agenda: 'all',
      chosen: new Set(schedule.sessions.filter(({ isTalk }) => isTalk).map(({ id }) => id)),
      workspace: 'notes',
    };
    const { files } = planSchedule(schedule, choice, []);
    for (const { path, isNew } of files) {
      assert.ok(isNew);
      assert.match(path, /^fontcon\/[^/\\:*?"<>|\p{Cc}]{1,200}\.md$/u);
    }
    const paths = files.map(({ path }) => path.toLowerCase().normalize('NFC'));
    assert.equal(new Set(paths).size, paths.length, 'two files of one name');
    const notes = files.map(({ path, edits }) => ({ path, text: applyEdits('', edits) }));
    const again = planSchedule(schedule, choice, notes).files;
    assert.deepEqual(
      again.map(({ path }) => path),
      [],
      'a second run adds something',
    );
  },
);
