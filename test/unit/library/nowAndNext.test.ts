import assert from 'node:assert/strict';
import { Library } from '../../../src/core/library/library';
import { nowAndNext } from '../../../src/core/library/nowAndNext';

const agenda =
  '- 09:30 - Serifs for everyone - Ada Byron\n- 10:30 - Kerning in the dark - Ben Murray\n' +
  '- 11:30 - 12:00 - Ligatures at last - Cy Dunn\n';
const oneDay = `---\ntitle: FontCon 2030\ndate: 2030-06-15\n---\n\n# FontCon 2030\n\n## Agenda\n\n${agenda}`;
const twoDays =
  '---\ntitle: FontCon 2030\ndate: 2030-06-14\ndate_end: 2030-06-15\n---\n\n# FontCon 2030\n\n' +
  '## Day 1 - 2030-06-14\n\n- 10:00 - Blots and ink - Dee Marsh\n- 11:00 - Quills for all - Eve Moss\n\n' +
  `## Day 2 - 2030-06-15\n\n${agenda}`;

/** The talk of now and the next one, in a line. */
function told(text: string, date: string, time: string): string {
  const library = new Library();
  library.setAll([{ id: 'a', root: '', path: 'fontcon.md', text }]);
  const found = nowAndNext(library.events, { date, time });
  assert.equal(found?.note, found && 'a');
  return found === undefined
    ? ''
    : `${found.now?.title ?? '-'} / ${found.next === undefined ? '-' : `${found.next.title} in ${found.next.minutes}`}`;
}

describe('nowAndNext', () => {
  const cases: [text: string, date: string, time: string, expected: string][] = [
    [oneDay, '2030-06-15', '09:18', '- / Serifs for everyone in 12'],
    [oneDay, '2030-06-15', '09:30', 'Serifs for everyone / Kerning in the dark in 60'],
    [oneDay, '2030-06-15', '11:45', 'Ligatures at last / -'],
    [oneDay, '2030-06-15', '12:00', ''],
    [oneDay, '2030-06-14', '09:30', ''],
    [twoDays, '2030-06-14', '10:15', 'Blots and ink / Quills for all in 45'],
    [twoDays, '2030-06-15', '10:15', 'Serifs for everyone / Kerning in the dark in 15'],
    ['# FontCon 2030\n\n## Serifs\n\nSpeaker: Ada Byron\n', '2030-06-15', '10:15', ''],
  ];
  for (const [text, date, time, expected] of cases) {
    it(`at ${time} on ${date}: ${expected === '' ? 'nothing' : expected}`, () => {
      assert.equal(told(text, date, time), expected);
    });
  }
});
