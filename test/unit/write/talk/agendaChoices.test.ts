import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { insertTalk } from '../../../../src/core/write/talk/insertTalk';
import { wholeTitle } from '../../../../src/core/write/talk/talkSkeleton';
import { plainSkeleton } from '../../../../src/core/write/template/skeleton';
import { agendaChoices } from '../../../../src/core/write/talk/agendaChoices';

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

describe('a title that says what sort of session it is', () => {
  const sorted =
    '# FontCon 2024\n\n- 09:30 - Workshop: Serifs for everyone - Ada Byron\n- 10:30 - Keynote: Hinting - Cy Dunn\n';
  const cases: [agenda: string, titles: string[]][] = [
    [sorted, ['Workshop: Serifs for everyone', 'Keynote: Hinting']],
    [sorted.replace('Workshop: Serifs', '[Workshop] Serifs'), ['Workshop: Serifs for everyone', 'Keynote: Hinting']],
    [
      sorted.replace('Workshop: Serifs', 'Serifs: C++ and ink,'),
      ['Serifs: C++ and ink, for everyone', 'Keynote: Hinting'],
    ],
  ];
  for (const [agenda, titles] of cases)
    it(`keeps the word: ${titles.join()}`, () => {
      const choices = agendaChoices(readNote(agenda, 'fontcon.md'), { date: '2024-05-17', time: '08:00' }, 0);
      assert.deepEqual(
        choices.map(({ entry }) => wholeTitle(entry.title, entry)),
        titles,
      );
    });

  it('is written as it is, and is the talk of the agenda', () => {
    const { title, sort, speakers } = readNote(sorted, 'fontcon.md').agenda[0] ?? assert.fail();
    const facts = { title, sort, speakers: speakers.map(({ name }) => name), start: '09:30' };
    const { range, skeleton } = insertTalk(
      { text: sorted, path: 'fontcon.md', root: '' },
      0,
      { title: 'T', speaker: 'S' },
      facts,
    );
    const after = applyEdits(sorted, [{ range, newText: plainSkeleton(skeleton) }]);
    assert.match(after, /^## Workshop: Serifs for everyone$/m);
    const note = readNote(after, 'fontcon.md');
    assert.deepEqual(
      note.talks.map((talk) => talk.title),
      ['Serifs for everyone'],
    );
    assert.equal(note.agenda[0]?.talk, 0);
  });
});

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
      assert.deepEqual(
        agendaChoices(note, { date, time }, 0).map(({ entry, state }) => `${state} ${entry.title.split(' ')[0] ?? ''}`),
        expected,
      );
    });
  }

  it('says how soon what is about to begin does', () => {
    const minutes = (time: string): (number | undefined)[] =>
      agendaChoices(note, { date: '2024-05-17', time }, 0).map((choice) => choice.minutes);
    assert.deepEqual(minutes('10:20').slice(0, 2), [10, undefined]);
    assert.deepEqual(minutes('11:20').slice(0, 3), [undefined, 10, undefined]);
  });

  it('takes today for the day of a note without a date', () => {
    const undated = readNote(text.replace('date: 2024-05-17\n', '').replaceAll(' 2024', ''), 'fontcon.md');
    assert.equal(agendaChoices(undated, { date: '2026-01-01', time: '10:40' }, 0)[0]?.state, 'now');
  });

  it('offers nothing without an agenda', () => {
    assert.deepEqual(
      agendaChoices(readNote('# FontCon 2024\n', 'fontcon.md'), { date: '2024-05-17', time: '10:00' }, 0),
      [],
    );
  });

  describe('of several days', () => {
    const days = `---
date: 2024-05-17
date_end: 2024-05-19
---

# FontCon 2024

## Day 1

- 09:30 - Serifs for everyone - Ada Byron
- 10:30 - Kerning in the dark - Ben Murray

### Serifs for everyone

Speaker: Ada Byron

- curves

## Day 2

- 09:30 - Ligatures at last - Cy Dunn
- 10:30 - Hinting without tears - Dee Marsh

## Day 3

- 10:00 - Outlines - Ed Fox
- 11:00 - Fallbacks - Flo Gray
`;
    const offered = (text: string, date: string, time: string, line: number): string[] =>
      agendaChoices(readNote(text, 'fontcon.md'), { date, time }, line).map(
        ({ entry, state }) => `${state} ${entry.title.split(' ')[0] ?? ''}`,
      );
    const inDay2 = days.split('\n').indexOf('## Day 2') + 1;
    const cases: [name: string, text: string, date: string, time: string, line: number, expected: string[]][] = [
      [
        'today first, then as they follow',
        days,
        '2024-05-18',
        '10:20',
        0,
        ['now Ligatures', 'now Hinting', 'coming Outlines', 'coming Fallbacks', 'past Kerning', 'noted Serifs'],
      ],
      [
        'today before the day under the cursor',
        days,
        '2024-05-19',
        '08:00',
        inDay2,
        ['coming Outlines', 'coming Fallbacks', 'past Kerning', 'past Ligatures', 'past Hinting', 'noted Serifs'],
      ],
      [
        'the day under the cursor long before the event',
        days,
        '2024-01-01',
        '10:20',
        inDay2,
        ['coming Ligatures', 'coming Hinting', 'coming Outlines', 'coming Fallbacks', 'coming Kerning', 'noted Serifs'],
      ],
      [
        'this hour on the day under the cursor, where no day has a date',
        days.replace(/^---[^]*?---\n/, '').replace(' 2024', ''),
        '2024-05-18',
        '10:20',
        inDay2 - 4,
        ['now Ligatures', 'now Hinting', 'coming Outlines', 'coming Fallbacks', 'coming Kerning', 'noted Serifs'],
      ],
      [
        'dates in the headings',
        days.replace('## Day 3', '## 19 May 2024'),
        '2024-05-19',
        '10:20',
        0,
        ['now Outlines', 'coming Fallbacks', 'past Kerning', 'past Ligatures', 'past Hinting', 'noted Serifs'],
      ],
    ];
    for (const [name, text, date, time, line, expected] of cases) {
      it(name, () => {
        assert.deepEqual(offered(text, date, time, line), expected);
      });
    }
  });
});
