import assert from 'node:assert/strict';
import { Library } from '../../../src/core/library/library';
import { readNote } from '../support/readNote';

const talks = (...titles: string[]): string =>
  titles.map((title) => `### ${title} - Ada Moss\n\n- a\n- b\n`).join('\n');

/** Which day each talk stands below. */
function daysTold(text: string): [title: string, day: string | undefined, date: string | undefined][] {
  return readNote(text, 'fontcon-2031.md').talks.map(({ title, day, date }) => [title, day, date]);
}

describe('headings of days', () => {
  const head = '---\ntitle: FontCon 2031\ndate: 2031-05-17\nend_date: 2031-05-18\n---\n\n# FontCon 2031\n\n';
  const cases: [
    what: string,
    first: string,
    second: string,
    told: [day: string | undefined, date: string | undefined][],
  ][] = [
    [
      'number and date',
      '## Day 1 - 2031-05-17',
      '## Day 2 - 2031-05-18',
      [
        ['Day 1', '2031-05-17'],
        ['Day 2', '2031-05-18'],
      ],
    ],
    [
      'number alone',
      '## Day 1',
      '## Day 2',
      [
        ['Day 1', undefined],
        ['Day 2', undefined],
      ],
    ],
    [
      'date alone, the year being the event’s',
      '## Saturday, 17 May',
      '## Sunday, 18 May',
      [
        [undefined, '2031-05-17'],
        [undefined, '2031-05-18'],
      ],
    ],
    [
      'weekday alone',
      '## Samstag',
      '## Sonntag',
      [
        ['Samstag', '2031-05-17'],
        ['Sonntag', '2031-05-18'],
      ],
    ],
    [
      'weekday that was not among the event’s days',
      '## Thursday',
      '## Friday',
      [
        ['Thursday', undefined],
        ['Friday', undefined],
      ],
    ],
    [
      'tracks are none',
      '## Track 1',
      '## Track 2',
      [
        [undefined, undefined],
        [undefined, undefined],
      ],
    ],
    [
      'one is none',
      '## Day 1',
      '## Afterwards',
      [
        [undefined, undefined],
        [undefined, undefined],
      ],
    ],
  ];
  for (const [what, first, second, told] of cases) {
    it(what, () => {
      const text = `${head}${first}\n\n${talks('Serifs')}\n${second}\n\n${talks('Kerning')}`;
      assert.deepEqual(daysTold(text), [
        ['Serifs', ...(told[0] ?? [])],
        ['Kerning', ...(told[1] ?? [])],
      ]);
    });
  }

  it('ends a day with the next heading as high as its own', () => {
    const text = `${head}## Day 1\n\n${talks('Serifs')}\n## Extras\n\n${talks('Inks')}\n## Day 2\n\n${talks('Kerning')}`;
    assert.deepEqual(daysTold(text), [
      ['Serifs', 'Day 1', undefined],
      ['Inks', undefined, undefined],
      ['Kerning', 'Day 2', undefined],
    ]);
  });

  it('divides the event, and puts what only the agenda announces into its day by its time', () => {
    const agenda = (first: string, second: string): string =>
      `- 09:00 - 09:45 - ${first} - Ada Moss\n- 11:00 - 11:45 - ${second} - Ben Roe\n\n`;
    const text = `${head}## Day 1 - 2031-05-17\n\n${agenda('Serifs', 'Paper')}${talks('Serifs')}\n## Day 2 - 2031-05-18\n\n${agenda('Inks', 'Kerning')}${talks('Kerning')}`;
    const library = new Library(readNote);
    library.setAll([{ id: 'work:/fontcon-2031.md', root: 'work', path: 'fontcon-2031.md', text }]);
    const told = library.events
      .flatMap(({ days }) => days)
      .map(({ title, date, talks: own }) => [
        title,
        date,
        own
          .map(({ content }) => (content.kind === 'noted' ? content.talk.title : `(${content.entry.title})`))
          .join(', '),
      ]);
    assert.deepEqual(told, [
      ['Day 1', '2031-05-17', 'Serifs, (Paper)'],
      ['Day 2', '2031-05-18', '(Inks), Kerning'],
    ]);
  });
});
