import assert from 'node:assert/strict';
import { nameLikeness } from '../../../src/core/note/line/names';
import { readPeople, type Person } from '../../../src/core/note/line/people';

describe('names', () => {
  const names = [
    'Ada Moss',
    'Jean-Luc Moss',
    'Ada van der Berg',
    'Ada "Bolt" Moss',
    'Łukasz Kowalski',
    'Ada M. Moss',
    'ADA MOSS',
    '@amoss',
    'Ophélie MOSS',
    'ada moss',
    '김하늘',
    '王小明',
    'Ada Moss Jr.',
    'Zorba Petrov',
    'Tarno Karlsson',
    'ADA MOSS',
    "Lars d'Hooge",
  ];
  for (const name of names) {
    it(`takes for a name: ${name}`, () => {
      assert.ok(nameLikeness(name) >= 0.5, String(nameLikeness(name)));
    });
  }

  const others = [
    'Growth Hacking',
    'Machine Learning',
    'Apache Kafka Streams in Production',
    'TypeScript 5.4',
    'How we work',
    'Monitoring',
    'Lightning Talks',
    'London',
    'Vendredi',
    'Thursday',
    '서비스',
    '参考',
    'What is new?',
    'Service Configuration',
    '',
  ];
  for (const text of others) {
    it(`takes for no name: ${text}`, () => {
      assert.ok(nameLikeness(text) < 0.5, String(nameLikeness(text)));
    });
  }
});

describe('people', () => {
  const cases: [text: string, persons: Person[]][] = [
    ['Ada Moss', [{ name: 'Ada Moss' }]],
    ['Ada Moss (Orbit)', [{ name: 'Ada Moss', affiliation: 'Orbit' }]],
    [
      'Ada Moss (Orbit), Ben Roe (Inkwell)',
      [
        { name: 'Ada Moss', affiliation: 'Orbit' },
        { name: 'Ben Roe', affiliation: 'Inkwell' },
      ],
    ],
    ['Ada Moss and Ben Roe, Orbit', [{ name: 'Ada Moss' }, { name: 'Ben Roe', affiliation: 'Orbit' }]],
    ['Ada Moss & Ben Roe', [{ name: 'Ada Moss' }, { name: 'Ben Roe' }]],
    ['Ada Moss - Lead Engineer @ Orbit', [{ name: 'Ada Moss', role: 'Lead Engineer', affiliation: 'Orbit' }]],
    ['Ada Moss, Head of Type, Orbit', [{ name: 'Ada Moss', role: 'Head of Type', affiliation: 'Orbit' }]],
    ['Ada Moss, @amoss', [{ name: 'Ada Moss', handle: 'amoss' }]],
    ['Ada Moss @amoss', [{ name: 'Ada Moss', handle: 'amoss' }]],
    ['@amoss Ada Moss', [{ name: 'Ada Moss', handle: 'amoss' }]],
    ['Dr. Ada Moss', [{ name: 'Ada Moss' }]],
    ['Ada Moss @ Orbit', [{ name: 'Ada Moss', affiliation: 'Orbit' }]],
    ['김하늘@Orbit', [{ name: '김하늘', affiliation: 'Orbit' }]],
    ['한국대학교 김하늘 교수', [{ name: '김하늘', role: '교수', affiliation: '한국대학교' }]],
    ['김하늘 본부장', [{ name: '김하늘', role: '본부장' }]],
    ['Ada Moss, University of Inkwell', [{ name: 'Ada Moss', affiliation: 'University of Inkwell' }]],
    [
      'Ada Moss and Corinne - @amoss & @corinne',
      [
        { name: 'Ada Moss', handle: 'amoss' },
        { name: 'Corinne', handle: 'corinne' },
      ],
    ],
    [
      'Ada Moss, Ben Roe, @amoss, @broe',
      [
        { name: 'Ada Moss', handle: 'amoss' },
        { name: 'Ben Roe', handle: 'broe' },
      ],
    ],
    ['Ada Moss, @amoss, @orbit', [{ name: 'Ada Moss', handle: 'amoss' }]],
    ['Ada Moss @amoss and @broe', [{ name: 'Ada Moss', handle: 'amoss' }, { name: '@broe' }]],
    [
      'Ada Moss, Tarno Dipp, Zorba Kline, and Wexley Strunk, Orbit',
      [
        { name: 'Ada Moss' },
        { name: 'Tarno Dipp' },
        { name: 'Zorba Kline' },
        { name: 'Wexley Strunk', affiliation: 'Orbit' },
      ],
    ],
    ['Ada Moss, Tarno Dipp and Zorba Kline', [{ name: 'Ada Moss' }, { name: 'Tarno Dipp' }, { name: 'Zorba Kline' }]],
    [
      'Ada Moss, Blue Apron and Ben Roe, Red Barn',
      [
        { name: 'Ada Moss', affiliation: 'Blue Apron' },
        { name: 'Ben Roe', affiliation: 'Red Barn' },
      ],
    ],
    ['Ada Moss, Tarno Petrov', [{ name: 'Ada Moss' }, { name: 'Tarno Petrov' }]],
    ['Ada Moss, Blue Apron', [{ name: 'Ada Moss', affiliation: 'Blue Apron' }]],
    ['Ada Moss and someone from Orbit', [{ name: 'Ada Moss' }]],
    ['Ada Moss, Goldman Sachs', [{ name: 'Ada Moss', affiliation: 'Goldman Sachs' }]],
    ['Ada Moss, Max Planck', [{ name: 'Ada Moss', affiliation: 'Max Planck' }]],
    [
      'Ada Moss as Director - Paper & InkOps, Orbit',
      [{ name: 'Ada Moss', role: 'Director - Paper', affiliation: 'Orbit' }],
    ],
    ['Ada Moss inkworks.io', [{ name: 'Ada Moss', affiliation: 'inkworks.io' }]],
    ['Ada Moss QNX', [{ name: 'Ada Moss', affiliation: 'QNX' }]],
    ['Ada Moss. Director of Type', [{ name: 'Ada Moss', role: 'Director of Type' }]],
    ['Ada Moss ~ Orbit (Inkworks)', [{ name: 'Ada Moss', affiliation: 'Orbit' }]],
    ['Ada von Mossburg', [{ name: 'Ada von Mossburg' }]],
    ['Ada Moss von Orbit', [{ name: 'Ada Moss', affiliation: 'Orbit' }]],
    ['Ada (Bolt) Moss', [{ name: 'Ada (Bolt) Moss' }]],
    ['🎤 Ada Moss, 🎤 Ben Roe', [{ name: 'Ada Moss' }, { name: 'Ben Roe' }]],
    ['Santa Monica Startup', []],
    ["Moss's Quiet Ink", []],
    ['a sentence about Ada Moss', []],
    ['Faster fonts everywhere', []],
    ['', []],
  ];
  for (const [text, persons] of cases) {
    it(`reads ${text || 'nothing'}`, () => {
      assert.deepEqual(readPeople(text).persons, persons);
    });
  }

  it('takes several for persons where a label says that they are', () => {
    assert.deepEqual(readPeople('Ada Moss, Quill Paperhouse (Orbit)', true, true).persons, [
      { name: 'Ada Moss' },
      { name: 'Quill Paperhouse', affiliation: 'Orbit' },
    ]);
    assert.deepEqual(readPeople('王小明, Quill Paperhouse', true, true).persons, [
      { name: '王小明', affiliation: 'Quill Paperhouse' },
    ]);
    assert.deepEqual(readPeople('Ada Moss, Quill HQ', true, true).persons, [
      { name: 'Ada Moss', affiliation: 'Quill HQ' },
    ]);
  });

  it('trusts a label where it would not trust the name', () => {
    assert.deepEqual(readPeople('Small Quill', true).persons, [{ name: 'Small Quill' }]);
    assert.deepEqual(readPeople('Small Quill').persons, []);
  });
});
