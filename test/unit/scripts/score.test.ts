import assert from 'node:assert/strict';
import type { Label, Predicted } from '../../../scripts/score/label';
import { reportOf } from '../../../scripts/score/report';
import { isSamePlace, nameKey, timeKey, titleKey } from '../../../scripts/score/same';
import { scoreNote } from '../../../scripts/score/scoreNote';
import { Twister } from '../../../scripts/score/twister';

const fontcon = { title: 'FontCon 2031', date: '2031-05-17', endDate: '2031-05-18', location: 'Linz' };
const unknown = { title: null, date: null, endDate: null, location: null };
const talk = (line: number, title: string, speakers: string[] = [], start: string | null = null) => ({
  line,
  title,
  speakers,
  start,
});

/** Labels and what was read, of notes that nobody wrote. */
const notes: [label: Label, read: Predicted | undefined][] = [
  [
    {
      repo: 'ada__ink',
      path: 'fontcon.md',
      kind: 'event',
      event: { ...fontcon, alt: ['FontCon'] },
      talks: [
        { ...talk(3, 'Quiet Ink', ['Ada Moss'], '9:00'), lineAlt: [12] },
        talk(7, 'Faster Fonts', ['Ben Roe', 'Dr. Eva Lind']),
        talk(20, 'Serifs', []),
        talk(30, 'Lost', []),
      ],
      looseEnds: 1,
      optional: [30, 40],
    },
    {
      path: 'ada__ink/fontcon.md',
      kind: 'day',
      event: { title: 'fontcon', date: '2031-05-17', endDate: null, location: 'Linz, Austria' },
      talks: [
        talk(12, 'QUIET ink!', ['@ada moss'], '09:00'),
        talk(8, 'Faster Fonts', ['Ben Roe']),
        talk(9, 'Slower Fonts', [], '10:00'),
        talk(40, 'Lunch', []),
      ],
      looseEnds: 3,
    },
  ],
  [
    { repo: 'ada__ink', path: 'serif.md', kind: 'talk', event: unknown, talks: [talk(1, 'Straße', ['Zoë Ost'])] },
    {
      path: 'ada__ink/serif.md',
      kind: 'talk',
      event: { ...unknown, location: 'Graz' },
      talks: [talk(1, 'Strasse', ['Zoe Ost'], '11:00')],
      looseEnds: 0,
    },
  ],
  [{ repo: 'ben__blog', path: 'list.md', kind: 'index', event: unknown, talks: [talk(4, 'A', [])] }, undefined],
  [
    { repo: 'ben__blog', path: 'ink.md', kind: 'other', kindAlt: ['talk'], event: null, talks: [], looseEnds: 0 },
    { path: 'ben__blog/ink.md', kind: 'event', event: { ...fontcon }, talks: [talk(2, 'B', [])], looseEnds: 0 },
  ],
  [
    { repo: 'eva__paper', path: 'a.md', kind: 'day', event: fontcon, talks: [talk(5, 'C', ['Ada Moss'], '13h30')] },
    {
      path: 'eva__paper/a.md',
      kind: 'event',
      event: fontcon,
      talks: [talk(5, 'D', ['Ada Moss'], '13:30'), talk(9, 'E', [])],
      looseEnds: 0,
    },
  ],
];

describe('npm run score', () => {
  it('prints what the scorer in Python prints', () => {
    assert.deepEqual(reportOf(notes.map(([label, read]) => scoreNote(label, read))), [
      'files            5 (without a prediction: 1)',
      'kind              60.0 %  (3/5)',
      'event title       75.0 %  (3/4)',
      '  a right one    100.0 %  (2/2)   (files that have one; saying none is not counted as right here)',
      'date              75.0 %  (3/4)',
      'end date          50.0 %  (2/4)',
      'location         100.0 %  (2/2)   false: 2',
      'talks            precision  57.1 %  recall  66.7 %  F1  61.5 %  (found 4, missed 2, extra 3)',
      'talk title        75.0 %  (3/4)',
      'speaker names    precision 100.0 %  recall  80.0 %',
      'speakers exact    75.0 %  (3/4)',
      'start            100.0 %  (2/2)   false: 1',
      'loose ends        60.0 %  (3/5)',
      'OVERALL           70.3 %',
      'NOTES RIGHT       20.0 %  (1/5)',
      'BY REPOSITORY     56.9 %  (0.0 to 93.1; 3 repositories, lowest: ben 0, eva 78, ada 93)',
      '',
      'by kind     files   kind  event   date  recall  title  speakers',
      'event           1  100 %  100 %  100 %   67 %  100 %   50 %',
      'day             1  100 %  100 %  100 %  100 %    0 %  100 %',
      'talk            1  100 %  100 %  100 %  100 %  100 %  100 %',
      'index           1    0 %    0 %    0 %    0 %      -      -',
      'other           1    0 %      -      -      -      -      -',
      'said as: index->none 1, other->event 1',
    ]);
  });

  it('draws the numbers that Python draws', () => {
    const twister = new Twister(7);
    const drawn = Array.from({ length: 700 }, () => twister.random());
    assert.deepEqual(
      [drawn[0], drawn[1], drawn[699]],
      [0.32383276483316237, 0.15084917392450192, 0.034097423373332436],
    );
  });

  for (const [what, one, other] of [
    ['titles without case and signs', titleKey('Quiet-Ink!'), titleKey('quiet ink')],
    ['titles of signs alone', titleKey(' ?! '), '?!'],
    ['names without accents and honours', nameKey('@Dr. Zoë Öst'), 'zoeost'],
    ['hours', timeKey('9h'), '09:00'],
  ] as const)
    it(`compares ${what}`, () => {
      assert.equal(one, other);
    });

  it('takes a shorter name of a place for the same', () => {
    assert.ok(isSamePlace('Linz', 'Linz, Austria') && !isSamePlace('Li', 'Linz') && !isSamePlace(null, 'Linz'));
  });
});
