import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

const talks =
  '\n\n## Faster Fonts - Ada Byron\n\n- a point\n- b point\n\n## Quiet Ink - Ben Murray\n\n- c point\n- d point\n';

const heads: [head: string, start: string | undefined, end: string | undefined, location: string | undefined][] = [
  ['# FontConf 2024\n\n14 May 2024, Berlin', '2024-05-14', undefined, 'Berlin'],
  ['# FontConf 2024\n\nMay 14-16, 2024 · Berlin, Germany', '2024-05-14', '2024-05-16', 'Berlin, Germany'],
  ['# FontConf 2024 (14–16 May, Berlin)', '2024-05-14', '2024-05-16', 'Berlin'],
  ['# FontConf 2024\n\n- Date: 2024-05-14 to 2024-05-16\n- Location: Berlin', '2024-05-14', '2024-05-16', 'Berlin'],
  [
    '# FontConf 2024\n\n**When:** May 14th – 16th, 2024\n**Where:** Station Berlin',
    '2024-05-14',
    '2024-05-16',
    'Station Berlin',
  ],
  ['# FontConf 2024\n\n14.–16. Mai 2024 in Berlin', '2024-05-14', '2024-05-16', 'Berlin'],
  ['# FontConf 2024\n\ndu 14 au 16 mai 2024 à Paris', '2024-05-14', '2024-05-16', 'Paris'],
  ['# FontConf 2024\n\n14 al 16 de mayo de 2024, Madrid', '2024-05-14', '2024-05-16', 'Madrid'],
  ['# FontConf 2024\n\n2024-05-14 – 2024-05-16', '2024-05-14', '2024-05-16', undefined],
  ['# FontConf 2024\n\n14.05.2024 - 16.05.2024', '2024-05-14', '2024-05-16', undefined],
  ['# FontConf 2024\n\n30 April – 2 May 2024', '2024-04-30', '2024-05-02', undefined],
  ['# FontConf 2024\n\nTuesday, May 14th 2024 @ Berlin', '2024-05-14', undefined, 'Berlin'],
  ['# FontConf 2024\n\n*14 May 2024 at the Old Mill, Bergen*', '2024-05-14', undefined, 'Old Mill, Bergen'],
  ['# FontConf 2024\n\n📅 14 May 2024\n📍 Berlin', '2024-05-14', undefined, 'Berlin'],
  ['# FontConf 2024 | Berlin | 14-16 May 2024', '2024-05-14', '2024-05-16', 'Berlin'],
  ['# Notes from FontConf 2024\n\nHeld in Berlin on May 14, 2024.', '2024-05-14', undefined, 'Berlin'],
  ['# Trip report: FontConf 2024\n\nBerlin, May 14–16, 2024', '2024-05-14', '2024-05-16', 'Berlin'],
  ['# Notizen FontConf 2024\n\n14.5.2024', '2024-05-14', undefined, undefined],
  ['---\ntitle: FontConf 2024\ndates: 2024-05-14/2024-05-16\n---', '2024-05-14', '2024-05-16', undefined],
];

describe('the head of a note of an event', () => {
  for (const [head, start, end, location] of heads) {
    it(JSON.stringify(head), () => {
      const { event } = readNote(head + talks, 'fontconf.md', { workspace: 'notes' });
      assert.deepEqual(
        [event?.title?.value, event?.start?.value, event?.end?.value, event?.location?.value],
        ['FontConf 2024', start, end, location],
      );
    });
  }
});

/** Notes that no word of their title marks as an event's: title and first lines, where they lie, and the event they tell of. */
const unnamed: [
  text: string,
  path: string,
  title: string | undefined,
  start: string | undefined,
  end: string | undefined,
  location: string | undefined,
][] = [
  [
    `# 字体 2024 参会笔记\n\n时间：2024年5月14日-16日\n地点：北京${talks}`,
    'a.md',
    '字体 2024',
    '2024-05-14',
    '2024-05-16',
    '北京',
  ],
  [
    `# Serifs and more\n\n- When: 14 May 2024\n- Where: Old Mill${talks}`,
    'a.md',
    'Serifs and more',
    '2024-05-14',
    undefined,
    'Old Mill',
  ],
  [
    'Notes from INK16\nMay 14-16, 2016, Boston MA\n\n- a point\n- b point\n',
    'INK16.md',
    'INK16',
    '2016-05-14',
    '2016-05-16',
    'Boston MA',
  ],
  [`# Inkfest '19${talks}`, 'a.md', "Inkfest '19", '2019', undefined, undefined],
  ['# Team notes\n\n14 May 2024\n\n- a point\n', 'a.md', undefined, undefined, undefined, undefined],
];

describe('a note of an event that its title alone does not tell', () => {
  for (const [text, path, ...told] of unnamed) {
    it(JSON.stringify(text.split('\n', 3).join(' ')), () => {
      const { event } = readNote(text, path, { workspace: 'things' });
      assert.deepEqual([event?.title?.value, event?.start?.value, event?.end?.value, event?.location?.value], told);
    });
  }

  it('names who spoke first in each item of a list, or beside its title', () => {
    const list =
      '# FontConf 2024\n\n- [Faster Fonts](https://x.example/1)\n  Ada Byron zeigt, wie schnell sie sind.\n- [Quiet Ink](https://x.example/2),\n  de [Ben J. Murray](https://x.example/b): it was a very good talk\n- [Loud Paper](https://x.example/3) by Ravi Shankar. He told of many papers.\n';
    assert.deepEqual(
      readNote(list, 'fontconf.md').talks.map(({ title, speakers }) => [title, speakers[0]?.name]),
      [
        ['Faster Fonts', 'Ada Byron'],
        ['Quiet Ink', 'Ben J. Murray'],
        ['Loud Paper', 'Ravi Shankar'],
      ],
    );
  });

  const others: [what: string, text: string, path: string, workspace: string, kind: string][] = [
    ['a collection’s own README', '# Conference reports\n\nWhat I heard.\n', 'README.md', 'reports', 'other'],
    [
      'a page in a folder with a year',
      '---\ntitle: What I bought\n---\n\nA pen.\n',
      '2024-in-ink/index.md',
      'articles',
      'other',
    ],
    [
      'a meeting among meetings',
      'Meeting 27 March 2017\n====\n\n* Ada will show ink\n',
      '2017/2017-03-27/README.md',
      'ink-meetings',
      'event',
    ],
    [
      'a meeting among anything else',
      'Meeting 27 March 2017\n====\n\n* Ada will show ink\n',
      '2017-03-27.md',
      'work',
      'other',
    ],
    [
      'a talk in the form of one panel',
      '# Ink at Scale\n\n## Panel\n\n**Panelists:** Ada Moss (Orbit), Ben Roe (Inkwell)\n\n- ink\n',
      'inkconf2016/ink.md',
      'notes',
      'talk',
    ],
  ];
  for (const [what, text, path, workspace, kind] of others) {
    it(`${what}: ${kind}`, () => {
      assert.equal(readNote(text, path, { workspace }).kind, kind);
    });
  }

  it('does not take its title, repeated, for a talk', () => {
    const { talks } = readNote(
      '---\ntitle: InkFest Linz 2018\ndate: 2018-09-08\n---\n\n## InkFest Linz 2018\n\nI was there.\n\n## Faster Fonts on Slow Networks\n\nGood.\n\n## Quiet Ink: a Field Report\n\nGood too.\n',
      '_posts/2018-09-08-inkfest.md',
    );
    assert.deepEqual(
      talks.map(({ title }) => title),
      ['Faster Fonts on Slow Networks', 'Quiet Ink: a Field Report'],
    );
  });

  it('holds the talks of a list below its days', () => {
    const list =
      '# FontConf 2024\n\n- Day 1\n  - "Faster Fonts" by Ada Byron\n    - a point\n  - "Quiet Ink" - Ben Murray\n    - b point\n- Day 2\n  - "Loud Paper" by Ravi Shankar\n    - c point\n';
    assert.deepEqual(
      readNote(list, 'fontconf.md').talks.map(({ title, speakers }) => [title, speakers[0]?.name]),
      [
        ['Faster Fonts', 'Ada Byron'],
        ['Quiet Ink', 'Ben Murray'],
        ['Loud Paper', 'Ravi Shankar'],
      ],
    );
  });

  it('is not told by a heading without words', () => {
    assert.deepEqual(readNote(`# FontConf 2024${talks}\n## ☕\n\nA pause.\n`, 'fontconf.md').talks.length, 2);
  });
});
