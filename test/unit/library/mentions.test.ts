import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/frontmatter/read';
import { renameValue } from '../../../src/core/frontmatter/rename';
import { notesUsing, renameSpeakerInBody } from '../../../src/core/library/mentions';
import type { LibraryNote } from '../../../src/core/library/model';
import { readNote } from '../support/readNote';
import { applyEdits } from '../../../src/core/text/edit';
import { LineIndex } from '../../../src/core/text/lineIndex';

describe('renameValue', () => {
  const cases: [meaning: 'tags' | 'people', from: string, to: string, text: string, expected: string][] = [
    [
      'tags',
      'ink',
      'Ink',
      '---\ntags: [ink, inkwell, "ink"] # ink\n---\nink\n',
      '---\ntags: [Ink, inkwell, "Ink"] # ink\n---\nink\n',
    ],
    [
      'tags',
      'ink',
      'a: b',
      "---\r\nkeywords:\r\n  - 'ink'\r\n  - ink\r\n---\r\n",
      '---\r\nkeywords:\r\n  - \'a: b\'\r\n  - "a: b"\r\n---\r\n',
    ],
    ['tags', 'ink', 'paper', '+++\ntags = ["ink", \'ink\']\n+++\n', '+++\ntags = ["paper", \'paper\']\n+++\n'],
    [
      'people',
      'Ada Example',
      'Ada Sample',
      '---\nspeaker: Bo Li, Ada Example\n---\n',
      '---\nspeaker: Bo Li, Ada Sample\n---\n',
    ],
    [
      'people',
      'Ada Example',
      'Ada Sample',
      '{"speakers": [{"name": "Ada Example", "role": "Ada Example"}]}\n',
      '{"speakers": [{"name": "Ada Sample", "role": "Ada Example"}]}\n',
    ],
    ['tags', 'inks', 'ink', '---\ntags: [pen, inks, ink]\n---\n', '---\ntags: [pen, ink]\n---\n'],
    ['tags', 'inks', 'ink', '---\ntags: [inks, pen, ink]\n---\n', '---\ntags: [ink, pen]\n---\n'],
    ['tags', 'inks', 'ink', '---\ntags:\n  - inks\n  - ink\n---\n', '---\ntags:\n  - ink\n---\n'],
    ['tags', 'inks', 'ink', '---\ntags: inks, pen, ink\n---\n', '---\ntags: ink, pen\n---\n'],
    [
      'people',
      'Ada',
      'Bo',
      '---\ntitle: Ada\ntags: Ada\nspeaker: Ada Example\n---\n',
      '---\ntitle: Ada\ntags: Ada\nspeaker: Ada Example\n---\n',
    ],
  ];
  for (const [meaning, from, to, text, expected] of cases) {
    it(`${from} becomes ${to} in ${JSON.stringify(text)}`, () => {
      const frontMatter = readFrontMatter(text);
      assert.ok(frontMatter);
      assert.equal(applyEdits(text, renameValue(text, frontMatter, meaning, from, to)), expected);
    });
  }
});

describe('renameSpeakerInBody', () => {
  it('finds the name in headings and below them, and only whole names there', () => {
    const text =
      '# Novel Conf\n\n## Blots - Ada Example\n\nAda Example and Ada Examples.\n\n1\n2\n3\n4\nAda Example again.\n\n## Quills - Bo Sample\n\nWith Ada Example in mind.\n';
    const note = readNote(text, 'novel-conf.md', { workspace: 'notes' });
    assert.equal(
      applyEdits(text, renameSpeakerInBody(note, new LineIndex(text), 0, 'Ada Example', 'Ada Sample')),
      text.replace('Blots - Ada Example', 'Blots - Ada Sample').replace('Ada Example and', 'Ada Sample and'),
    );
  });
});

describe('renameSpeakerInBody in an agenda', () => {
  it('finds the name of who is only announced', () => {
    const text =
      '# Novel Conf\n\n- 09:00 - Blots - Ada Example\n- 10:00 - Quills - Bo Sample\n\nAda Example was late.\n';
    const note = readNote(text, 'novel-conf.md', { workspace: 'notes' });
    assert.equal(
      applyEdits(text, renameSpeakerInBody(note, new LineIndex(text), 0, 'Ada Example', 'Ada Sample')),
      text.replace('Ada Example', 'Ada Sample'),
    );
  });
});

describe('notesUsing', () => {
  it('knows where a value is used', () => {
    const member = (path: string, text: string): LibraryNote => ({
      id: `/${path}`,
      root: 'notes',
      looseEnds: [],
      note: readNote(text, path, { workspace: 'notes' }),
    });
    const notes = [
      member('a.md', '---\ntitle: Blots\nconference: Novel Conf\nspeaker: Ada Example\ntags: [ink]\n---\nx\n'),
      member('b.md', '---\ntitle: Quills\nconference: Other Conf\nspeaker: Bo Sample\ntags: [ink, paper]\n---\nx\n'),
    ];
    const paths = (meaning: Parameters<typeof notesUsing>[1], value: string): string[] =>
      notesUsing(notes, meaning, value).map(({ note }) => note.path);
    assert.deepEqual(paths('tags', 'ink'), ['a.md', 'b.md']);
    assert.deepEqual(paths('tags', 'paper'), ['b.md']);
    assert.deepEqual(paths('people', 'Ada Example'), ['a.md']);
    assert.deepEqual(paths('event', 'Other Conf'), ['b.md']);
    assert.deepEqual(paths('note-date', '2030'), []);
  });
});
