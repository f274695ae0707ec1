import assert from 'node:assert/strict';
import { talksOfEvent } from '../../../src/core/library/eventFacts';
import { Library } from '../../../src/core/library/library';
import { contentOf } from '../../../src/core/library/talks';

const head = '---\ntitle: Quill Days 2031\ndate: 2031-05-02\ndate_end: 2031-05-04\n---\n\n# Quill Days 2031\n\n';

function talk(title: string, date: string, start: string, speakers = '[]'): string {
  const properties = `title: ${JSON.stringify(title)}\nevent: Quill Days 2031\nspeakers: ${speakers}`;
  return `---\n${properties}\ndate: ${date}\nstart: "${start}"\nroom: Hall\n---\n\n- a line\n`;
}

const threeDays = ['2', '3', '4']
  .map((day) => `## Day ${Number(day) - 1} - 2031-05-0${day}\n\n- 10:00 Inks of the sea ${day}\n- 15:00 Open Lab\n\n`)
  .join('');

/** The notes of an event, and its talks then: their times and titles, in brackets where they are only announced. */
const cases: [what: string, notes: string[], ...talks: string[]][] = [
  [
    'a title that stands on each day, on each day',
    [head + threeDays],
    ...['2', '3', '4'].flatMap((day) => [`(10:00 Inks of the sea ${day})`, '(15:00 Open Lab)']),
  ],
  [
    'one that has notes on one of the days, on the others',
    [head + threeDays, talk('Open Lab', '2031-05-03', '15:00', '[Nora Vale]')],
    '(10:00 Inks of the sea 2)',
    '(10:00 Inks of the sea 3)',
    '(10:00 Inks of the sea 4)',
    '(15:00 Open Lab)',
    '(15:00 Open Lab)',
    '15:00 Open Lab',
  ],
  [
    'a title twice on a day, twice',
    [`${head}- 10:00 Open Lab\n- 12:00 Inks of the sea\n- 15:00 Open Lab\n`],
    '(10:00 Open Lab)',
    '(12:00 Inks of the sea)',
    '(15:00 Open Lab)',
  ],
  [
    'a talk whose sort the agenda leaves out, once',
    [
      `${head}- 09:00 Where inks run dry - Nora Vale\n- 11:00 Nibs of steel - Per Holt\n`,
      talk('Keynote: Where inks run dry', '2031-05-02', '09:00', '[Nora Vale]'),
      talk('Nibs of steel', '2031-05-02', '11:00', '[Per Holt]'),
    ],
    '09:00 Keynote: Where inks run dry',
    '11:00 Nibs of steel',
  ],
  [
    'a talk of a few signs, once',
    [
      `${head}- 09:00 - ??? - Team Quill, blot\n- 11:00 - C# - blot\n`,
      talk('???', '2031-05-02', '09:00', '[Team Quill, blot]'),
      talk('C#', '2031-05-02', '11:00', '[blot]'),
    ],
    '09:00 ???',
    '11:00 C#',
  ],
  [
    'what is beside a noted talk at its time',
    [`${head}- 09:00 Paper planes\n- 09:00 Nibs of steel\n`, talk('Nibs of steel', '2031-05-02', '09:00')],
    '(09:00 Paper planes)',
    '09:00 Nibs of steel',
  ],
  [
    'a talk that was moved, once',
    [`${head}- 09:00 Nibs of steel\n- 10:00 Paper planes\n`, talk('Nibs of steel', '2031-05-02', '09:30')],
    '(10:00 Paper planes)',
    '09:30 Nibs of steel',
  ],
];

describe('what an agenda announces', () => {
  for (const [what, notes, ...talks] of cases)
    it(what, () => {
      const library = new Library();
      library.setAll(
        notes.map((text, index) => ({ id: `n${index}`, root: '', path: `quill-days-2031/${index}.md`, text })),
      );
      const told = library.events.flatMap(talksOfEvent).map((each) => {
        const { start, title } = contentOf(each);
        return each.content.kind === 'noted' ? `${start} ${title}` : `(${start} ${title})`;
      });
      assert.deepEqual(told.toSorted(), talks.toSorted());
    });
});
