import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/note/readNote';
import { agendaChoices } from '../../../src/core/write/agendaChoices';

const text = `---
title: FontCon 2024
date: 2024-05-17
---

# FontCon 2024

- 09:00 - Registration
- 09:30 - Serifs for everyone - Ada Byron
- 10:30 - Kerning in the dark - Ben Murray
- 11:30 - Ligatures at last - Cy Dunn
- 12:30 - Lunch
- 14:00 - Hinting without tears - Dee Marsh

## Serifs for everyone

Speaker: Ada Byron

- curves
`;

describe('agendaChoices', () => {
  const note = readNote(text, 'fontcon.md');
  const cases: [date: string, time: string, expected: string[]][] = [
    ['2024-05-17', '08:00', ['coming Kerning', 'coming Ligatures', 'coming Hinting', 'noted Serifs']],
    ['2024-05-17', '10:15', ['now Kerning', 'coming Ligatures', 'coming Hinting', 'noted Serifs']],
    ['2024-05-17', '11:20', ['now Kerning', 'now Ligatures', 'coming Hinting', 'noted Serifs']],
    ['2024-05-17', '12:45', ['coming Hinting', 'past Kerning', 'past Ligatures', 'noted Serifs']],
    ['2024-05-17', '14:59', ['now Hinting', 'past Kerning', 'past Ligatures', 'noted Serifs']],
    ['2024-05-17', '15:00', ['past Kerning', 'past Ligatures', 'past Hinting', 'noted Serifs']],
    ['2024-05-18', '10:30', ['coming Kerning', 'coming Ligatures', 'coming Hinting', 'noted Serifs']],
  ];
  for (const [date, time, expected] of cases) {
    it(`${date} ${time}`, () => {
      assert.deepEqual(agendaChoices(note, { date, time }).map(({ entry, state }) => `${state} ${entry.title.split(' ')[0] ?? ''}`), expected);
    });
  }

  it('takes today for the day of a note without a date', () => {
    const undated = readNote(text.replace('date: 2024-05-17\n', '').replaceAll(' 2024', ''), 'fontcon.md');
    assert.equal(agendaChoices(undated, { date: '2026-01-01', time: '10:40' })[0]?.state, 'now');
  });

  it('offers nothing without an agenda', () => {
    assert.deepEqual(agendaChoices(readNote('# FontCon 2024\n', 'fontcon.md'), { date: '2024-05-17', time: '10:00' }), []);
  });
});
