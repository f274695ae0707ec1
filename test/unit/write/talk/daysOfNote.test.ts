import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { LineIndex } from '../../../../src/core/text/lineIndex';
import { dayKey, lineOnDay } from '../../../../src/core/write/talk/daysOfNote';
import { insertTalk } from '../../../../src/core/write/talk/insertTalk';
import { plainSkeleton } from '../../../../src/core/write/template/skeleton';

const dayOne = '## Day 1\n\n- 09:30 - Serifs for everyone - Ada Byron\n- 10:30 - Kerning in the dark - Ben Murray\n';
const dayTwo = '## Day 2\n\n- 09:30 - Ligatures at last - Cy Dunn\n- 10:30 - Hinting without tears - Dee Marsh\n';
const serifs = '### Serifs for everyone\n\nSpeaker: Ada Byron\n\n- curves\n';
const hinting = (level: string): string => `${level} Hinting without tears\n\nSpeaker: Dee Marsh\n\n- `;

/** The note after the last talk of its agenda, which is on the second day, was inserted with the cursor at `|`. */
function withHinting(marked: string): string {
  const text = marked.replace('|', '');
  const cursor = new LineIndex(text).positionAt(marked.indexOf('|')).line;
  const note = readNote(text, 'fontcon.md');
  const entry = note.agenda.findLast(({ title }) => title.startsWith('Hinting'));
  assert.ok(entry);
  const { range, skeleton } = insertTalk(
    { text, path: 'fontcon.md', root: '' },
    lineOnDay(note, text, entry, cursor),
    { title: 'T', speaker: 'S' },
    { title: entry.title, speakers: entry.speakers.map(({ name }) => name) },
  );
  return applyEdits(text, [{ range, newText: plainSkeleton(skeleton) }]);
}

describe('lineOnDay', () => {
  const title = '# FontCon 2024\n\n';
  const topAgenda = `${title}## Agenda\n\n${dayOne}\n${dayTwo}`.replaceAll('## Day', '### Day');
  const cases: [name: string, marked: string, expected: string][] = [
    [
      'below the agenda of its day, from another one',
      `${title}${dayOne}\n${serifs.replace('curves', 'cur|ves')}\n${dayTwo}`,
      `${title}${dayOne}\n${serifs}\n${dayTwo}\n${hinting('###')}\n`,
    ],
    [
      'below the last talk of its day',
      `${title}${dayTwo}\n${serifs}\n${dayOne}|`,
      `${title}${dayTwo}\n${serifs}\n${hinting('###')}\n\n${dayOne}`,
    ],
    ['from the top of the note', `|${title}${dayTwo}\n${dayOne}`, `${title}${dayTwo}\n${hinting('###')}\n\n${dayOne}`],
    [
      'below the talks of its day, not in its introduction',
      `${title}${dayTwo.replace('Day 2\n', 'Day 2\n\nwo|rds\n')}\n${serifs}\n${dayOne}`,
      `${title}${dayTwo.replace('Day 2\n', 'Day 2\n\nwords\n')}\n${serifs}\n${hinting('###')}\n\n${dayOne}`,
    ],
    [
      'at the cursor where only the agenda has days',
      `${topAgenda}\n## Notes\n\n|`,
      `${topAgenda}\n## Notes\n\n${hinting('##')}`,
    ],
    [
      'at the cursor where talks stand below the days',
      `${topAgenda}\n${serifs.replace('###', '##')}|`,
      `${topAgenda}\n${serifs.replace('###', '##')}\n${hinting('##')}`,
    ],
    [
      'in the part of its day that has talks',
      `${topAgenda}\n## Day 1\n\n${serifs}|\n## Day 2\n\n### Ligatures at last\n\nSpeaker: Cy Dunn\n\n- fi\n`,
      `${topAgenda}\n## Day 1\n\n${serifs}\n## Day 2\n\n### Ligatures at last\n\nSpeaker: Cy Dunn\n\n- fi\n\n${hinting('###')}\n`,
    ],
  ];
  for (const [name, marked, expected] of cases) {
    it(name, () => {
      assert.equal(withHinting(marked), expected);
    });
  }
});

describe('dayKey', () => {
  const starting = (start: string): Parameters<typeof dayKey>[0] => ({
    event: { start: { value: start, source: 'heading', certain: true } },
  });
  const cases: [start: string, day: string | undefined, date: string | undefined, key: string][] = [
    ['2024-05-17', 'Day 2', undefined, '2024-05-18'],
    ['2024-05-17', 'Sunday', undefined, '2024-05-19'],
    ['2024-05-17', 'Day 2', '2024-05-20', '2024-05-20'],
    ['2024-05', 'Day 2', undefined, 'day 2'],
    ['2024-05-17', undefined, undefined, ''],
  ];
  for (const [start, day, date, key] of cases) {
    it(`${[day, date].join(' ')} from ${start}: ${key}`, () => {
      assert.equal(
        dayKey(starting(start), { ...(day !== undefined && { day }), ...(date !== undefined && { date }) }),
        key,
      );
    });
  }
});
