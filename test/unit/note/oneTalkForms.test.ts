import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

const body =
  '\n- first point they made\n- second point they made\n\nSome more prose follows on the subject.\n\n## Takeaways\n\n- do it\n';

/** The beginnings of a note of one talk; `T` is the title, `N` the speaker. */
const heads = [
  '# T\n\nby N',
  '# T - N',
  '# N - T',
  '# N: T',
  '# T (N)',
  '# T\n\n**Speaker:** N',
  '# T\n\n- Speaker: N\n- Date: 2024-05-14\n- Room: A',
  '# T\n\n## N',
  '# T\n\n*N, Inkworks*',
  '# T\n\n### N, *Institute of Ink Studies*',
  '# T\nN',
  '# T\n\n| | |\n|---|---|\n| Speaker | N |\n| Date | 14 May 2024 |',
  '# T\n\n> N, CTO at Inkworks',
  '# T\n\n[@abyron](https://twitter.com/abyron) - N',
  '**T** - N',
  '**T**\n\nN',
  'T\nN',
  '# T\n\n_by N_',
  '# T\n\n_(or: how to cut paper)_ by **N** _@abyron_',
  '# T\n\n> N／字體設計師',
  '# T\n\nAuthors: N',
  '# T\n\n## Speaker\n\nN, Inkworks',
  '# T\n\n## About the speaker\n\nN is a type designer at Inkworks.',
  '# T\n\nSpeaker: N | [Video](https://youtu.be/abc) | [Slides](https://x.example/z)',
  '# Talk: T by N',
  '# T\n\nPresenter: N (Inkworks)',
  '# T\n\nWho: N\nWhen: 14 May 2024, 10:00\nWhere: Berlin',
  '# 10:00 T - N',
  '# SVS301: T - N',
  '# "T" by N',
  '# Keynote: T - N',
  '---\ntitle: T\nspeaker: N\n---',
  '---\ntitle: T\nspeakers:\n  - name: N\n    company: Inkworks\n---',
  '+++\ntitle = "T"\nspeaker = "N"\n+++',
  '---\nspeaker: "[[N]]"\n---\n# T',
  '# T\n\nspeaker:: N\nevent:: [[FontConf 2024]]',
];

describe('a note of one talk', () => {
  for (const head of heads) {
    it(JSON.stringify(head), () => {
      const text = head
        .replace(/(?<!\p{L})T(?!\p{L})/u, 'Faster Fonts on Slow Networks')
        .replace(/(?<!\p{L})N(?!\p{L})/u, 'Ada Byron');
      const { kind, talks } = readNote(`${text}\n${body}`, 'fontconf-2024/faster-fonts.md', { workspace: 'notes' });
      assert.deepEqual(
        [kind, ...talks.map(({ title, speakers }) => [title, speakers.map(({ name }) => name).join()])],
        ['talk', ['Faster Fonts on Slow Networks', 'Ada Byron']],
      );
    });
  }

  const opened: [file: string, text: string, title: string][] = [
    [
      '12_communities_of_ink.md',
      'Communities of Ink: The Missing Piece of Your Press\n\n- a\n',
      'Communities of Ink: The Missing Piece of Your Press',
    ],
    ['Kerners.md', 'Kerning the Kerners\n\n- a\n\n## More\n\n- b\n', 'Kerning the Kerners'],
    ['ink.md', 'Ink branched from soot in 1991\n\n- a\n', 'ink'],
    [
      'old_ink.md',
      'Nobody knows today how old ink was made, but there are some who want to learn it anew\n\n- a\n',
      'old ink',
    ],
    ['serifs.md', 'Paper and Pens\n\n- a\n', 'serifs'],
  ];
  for (const [file, text, expected] of opened) {
    it(`is titled by its file or by a first line that says the same: ${file}`, () => {
      assert.deepEqual(
        readNote(text, `fontconf-2024/${file}`, { workspace: 'notes' }).talks.map(({ title }) => title),
        [expected],
      );
    });
  }

  it('tells facts above its title', () => {
    const { kind, event, talks } = readNote(
      '> Speaker: Ada Byron, Inkworks\n> Event: FontConf 2024\n\n# Faster Fonts\n\nThey are.\n\n# Patterns\n\n- one\n',
      'talk.md',
    );
    assert.deepEqual(
      [kind, event?.title?.value, event?.day, ...talks.map(({ title, speakers }) => [title, speakers[0]?.name])],
      ['talk', 'FontConf 2024', undefined, ['Faster Fonts', 'Ada Byron']],
    );
  });

  const sections = '\n- a point\n\n## Old ink\n\ntext\n\n#### Brown\n\ntext\n\n## New ink\n\ntext\n';
  const stacked: [head: string, speakers: string, start: string | undefined, code: string | undefined][] = [
    [
      '# Faster Fonts\n#### STG 401\n#### Ada Byron, Manager\n#### Ben Murray, Solutions Architect\n',
      'Ada Byron, Ben Murray',
      undefined,
      'STG 401',
    ],
    [
      '# Faster Fonts\n### Wednesday, Oct 7, 2015 4:15PM\n#### DEV 203\n#### Ada Byron\n',
      'Ada Byron',
      '16:15',
      'DEV 203',
    ],
    ['# Faster Fonts\n\n## 7 October 2015 16:15\n\n### Ada Byron\n', 'Ada Byron', '16:15', undefined],
    [
      'Faster Fonts\n===\n\nAda Byron, Inkworks\n---\n\nBen Murray, Orbit\n---\n',
      'Ada Byron, Ben Murray',
      undefined,
      undefined,
    ],
  ];
  for (const [head, speakers, start, code] of stacked) {
    it(`tells facts in headings right below its title: ${JSON.stringify(head)}`, () => {
      const { kind, talks } = readNote(head + sections, 'fontconf-2015/fonts.md', { workspace: 'notes' });
      assert.deepEqual(
        [
          kind,
          ...talks.map((talk) => [talk.title, talk.speakers.map(({ name }) => name).join(', '), talk.start, talk.code]),
        ],
        ['talk', ['Faster Fonts', speakers, start, code]],
      );
    });
  }

  it('is not told by people below who each have their say', () => {
    const text =
      '# Show & Tell\n## 5 June 2014 13:00\n\n### Ada Byron - PenTool\n\ntext\n\n### Ben Murray - InkTool\n\ntext\n\n### Chloé Dupont - PaperTool\n\ntext\n';
    const { kind, talks } = readNote(text, 'fontconf-2014/show.md', { workspace: 'notes' });
    assert.deepEqual(
      [kind, ...talks.map(({ speakers }) => speakers[0]?.name)],
      ['event', 'Ada Byron', 'Ben Murray', 'Chloé Dupont'],
    );
  });

  it('is not told by people below beside titles in italics', () => {
    const text =
      '# Ink, Paper, and Beyond\n\n### Ada Byron, Inkwell, *How the hosts of large presses model the growth of their paper*\n* a\n\n### Ben Murray, University of Pens, *Old ink in new bottles*\n* b\n';
    const { kind, talks } = readNote(text, 'fontconf-2014/ink.md', { workspace: 'notes' });
    assert.deepEqual([kind, ...talks.map(({ speakers }) => speakers[0]?.name)], ['event', 'Ada Byron', 'Ben Murray']);
  });

  it('is not divided by the few of its parts that name somebody', () => {
    const parts = [
      'History',
      'Ada Byron on ink',
      'Presses',
      'Paper',
      'Pens',
      'Chapter on ink - Ben Murray',
      'Colours',
      'Letters',
    ]
      .map((part) => `## ${part}\n\ntext\n`)
      .join('\n');
    const { kind, talks } = readNote(`# How Print Began\n\n${parts}`, 'print.md', { workspace: 'talk-notes' });
    assert.deepEqual([kind, ...talks.map(({ title }) => title)], ['talk', 'How Print Began']);
  });

  it('is not divided by its exercises', () => {
    const text =
      '# Ink Printing Workshop\n\n### Colours\n\n- a\n\n#### Lab 1: Mixing\n\n- b\n\n### Presses\n\n- c\n\n#### Lab 2: Pressing\n\n- d\n\n#### Lab 3: Cutting\n\n- e\n';
    assert.deepEqual(
      readNote(text, 'fontconf-2014/ink.md', { workspace: 'notes' }).talks.map(({ title }) => title),
      ['Ink Printing Workshop'],
    );
  });

  it('takes a linked event by its words', () => {
    const { event } = readNote('---\nspeaker: Ada Byron\nevent: "[[FontConf 2024]]"\n---\n# Faster Fonts\n', 'x.md');
    assert.equal(event?.title?.value, 'FontConf 2024');
  });

  const files: [path: string, title: string][] = [
    ['fontconf-2024/Round1_Table2_Faster_Fonts.md', 'Faster Fonts'],
    ['fontconf-2024/5-faster_fonts.md', 'faster fonts'],
    ['fontconf-2024/session-3_faster_fonts.md', 'faster fonts'],
    ['fontconf-2024/Day1-Faster-Fonts.md', 'Faster Fonts'],
    ['fontconf-2024/Day1-Keynote.md', 'Day1 Keynote'],
    ['fontconf-2024/Table_manners.md', 'Table manners'],
  ];
  for (const [path, title] of files) {
    it(`takes its title from ${path}`, () => {
      assert.deepEqual(
        readNote('They are.\n\n- one\n', path).talks.map((talk) => talk.title),
        [title],
      );
    });
  }

  it('does not take the contents that Org mode writes for its title', () => {
    const org =
      '<div id="table-of-contents">\n<h2>Table of Contents</h2>\n<div id="text-table-of-contents">\n<ul>\n<li><a href="#a">1. One</a></li>\n</ul>\n</div>\n</div>\n\n<a id="org1"></a>\n\n# Faster Fonts\n\ntext\n';
    assert.deepEqual(
      readNote(org, 'fontconf-2024/a.md').talks.map(({ title, line }) => [title, line]),
      [['Faster Fonts', 11]],
    );
  });
});
