import assert from 'node:assert/strict';
import { differencesBetween } from '../../../scripts/compare/differences.mjs';
import { report } from '../../../scripts/compare/report.mjs';

const note = {
  path: 'a/fontcon.md',
  kind: 'event',
  event: { title: { value: 'FontCon', source: 'heading', certain: true } },
  talks: [{ title: 'Kerning', line: 4, speakers: [{ name: 'Ada Quill' }] }],
  agenda: [],
  looseEnds: [{ kind: 'todo', line: 6, column: 0 }],
};
const talk = note.talks[0];

describe('npm run compare', () => {
  const cases: [title: string, after: object | null, expected: string[]][] = [
    ['nothing', note, []],
    ['a note that is gone', null, ['note lost a/fontcon.md']],
    ['the kind', { ...note, kind: 'day' }, ['kind a/fontcon.md']],
    ['the event', { ...note, event: null }, ['event lost a/fontcon.md']],
    ["the event's title", { ...note, event: { title: { value: 'Font Con' } } }, ['event title a/fontcon.md']],
    ['a lost talk', { ...note, talks: [] }, ['talk lost a/fontcon.md:5']],
    [
      'a talk on another line',
      { ...note, talks: [{ ...talk, line: 5 }] },
      ['talk lost a/fontcon.md:5', 'talk found a/fontcon.md:6'],
    ],
    [
      'a talk more on a line',
      { ...note, talks: [talk, { ...talk, title: 'Ligatures' }] },
      ['talk found a/fontcon.md:5'],
    ],
    ['its speakers', { ...note, talks: [{ ...talk, speakers: [] }] }, ['talk speakers a/fontcon.md:5']],
    [
      'a new field and a loose end',
      { ...note, looseEnds: [], weather: 'fine' },
      ['weather a/fontcon.md', 'loose end lost a/fontcon.md:7'],
    ],
  ];
  for (const [title, after, expected] of cases)
    it(`names the difference: ${title}`, () => {
      const differences = differencesBetween([JSON.stringify(note)], after ? [JSON.stringify(after)] : []);
      assert.deepEqual(
        differences.map(({ kind, place }) => `${kind} ${place}`),
        expected,
      );
    });

  it('counts by kind, the commonest first, and shows examples', () => {
    const differences = ['a:1', 'a:2', 'b:1'].map((place) => ({
      kind: 'talk lost',
      place,
      before: 1,
      after: undefined,
    }));
    differences.unshift({ kind: 'kind', place: 'b', before: 2, after: undefined });
    const lines = report(differences, 9, 1).split('\n');
    assert.deepEqual(lines.slice(0, 3), ['9 notes, 2 read differently:', '      3  talk lost', '      1  kind']);
    assert.deepEqual(lines.slice(3, 8), ['', '== talk lost ==', 'a:1', '  - 1', '  + nothing']);
    assert.equal(report([], 9, 1), '9 notes, all read as before.');
  });
});
