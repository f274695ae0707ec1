import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { isATalk, notAnEvent, notATalk, saysKind } from '../../../../src/core/write/marks/overrule';

describe('notATalk', () => {
  const titles = (text: string): string[] => readNote(text, 'inkconf-2024/notes.md').talks.map(({ title }) => title);

  for (const heading of ['## Quills', 'Quills\n---']) {
    it(`overrules ${JSON.stringify(heading)}`, () => {
      const text = `# InkConf 2024\n\n## Blots\n\nSpeaker: Ada Byron\n\n${heading}\n\nSpeaker: Grace Murray\n\n## Wax\n\nSpeaker: Mary Lovelace\n`;
      const note = readNote(text, 'inkconf-2024/notes.md');
      const talk = note.talks[1];
      assert.ok(talk !== undefined);
      const edit = notATalk({ text, path: note.path, root: '' }, talk);
      assert.ok(edit !== undefined);
      assert.deepEqual(titles(text), ['Blots', 'Quills', 'Wax']);
      assert.deepEqual(titles(applyEdits(text, [edit])), ['Blots', 'Wax']);
    });
  }

  it('ends its line as the note does', () => {
    const text = '# InkConf 2024\r\n\r\n## Blots - Ada Byron\r\n\r\n- ink\r\n';
    const note = readNote(text, 'inkconf-2024/notes.md');
    assert.equal(
      note.talks[0] && notATalk({ text, path: note.path, root: '' }, note.talks[0])?.newText,
      '<!-- section -->\r\n',
    );
  });

  it('asks what the note is read as in its own folder, whose name may be the event', () => {
    const text = '## Blots - Ada Byron\n\n2024-05-17\n';
    const [talk] = readNote(text, 'notes.md', { workspace: 'inkconf-notes' }).talks;
    assert.ok(talk !== undefined);
    assert.notEqual(notATalk({ text, path: 'notes.md', root: 'other' }, talk), undefined);
    const edit = notATalk({ text, path: 'notes.md', root: 'inkconf-notes' }, talk);
    const after = edit === undefined ? text : applyEdits(text, [edit]);
    const still = readNote(after, 'notes.md', { workspace: 'inkconf-notes' }).talks.map(({ title }) => title);
    assert.deepEqual([edit, still], [undefined, ['Blots']]);
  });

  it('says nothing where the note is about the talk whatever its heading says', () => {
    const text = '---\ntitle: Blots\nconference: InkConf 2024\nspeaker: Ada Byron\n---\n\n# Blots\n\n- ink\n';
    const note = readNote(text, 'inkconf-2024/blots.md');
    assert.deepEqual(
      note.talks.map((talk) => notATalk({ text, path: note.path, root: '' }, talk)),
      [undefined],
    );
  });
});

describe('notAnEvent', () => {
  const notes: [what: string, text: string, expected: string][] = [
    [
      'no front matter',
      '# InkConf 2024\r\n\r\n## Blots\r\n',
      '---\r\nkind: other\r\n---\r\n\r\n# InkConf 2024\r\n\r\n## Blots\r\n',
    ],
    [
      'YAML',
      '---\ntitle: InkConf 2024\ndate: 2024-05-03\n---\nx\n',
      '---\nkind: other\ntitle: InkConf 2024\ndate: 2024-05-03\n---\nx\n',
    ],
    ['a kind left empty', '---\nkind:\n---\nx\n', '---\nkind: other\n---\nx\n'],
    ['a kind left empty before a comment', '---\nkind: # x\n---\nx\n', '---\nkind: other # x\n---\nx\n'],
    ['TOML', "+++\ntitle = 'InkConf 2024'\n+++\nx\n", '+++\nkind = "other"\ntitle = \'InkConf 2024\'\n+++\nx\n'],
    [
      'JSON',
      '{\n  "kind": "event",\n  "title": "InkConf 2024"\n}\n',
      '{\n  "kind": "other",\n  "title": "InkConf 2024"\n}\n',
    ],
  ];
  for (const [what, text, expected] of notes) {
    it(`in a note with ${what}`, () => {
      const edit = notAnEvent(text);
      assert.ok(edit !== undefined);
      const after = applyEdits(text, [edit]);
      assert.equal(after, expected);
      assert.equal(readNote(after, 'inkconf-2024/notes.md').event, null);
    });
  }

  it('leaves broken front matter alone', () => {
    assert.equal(notAnEvent('---\ntitle: [a\n---\n'), undefined);
  });
});

describe('isATalk', () => {
  const text =
    '# InkConf 2024\n\n17 May 2024\n\n## Blots\n\nSpeaker: Ada Byron\n\n- ink\n\n## Q&A\n\n- why\n\n<!-- section -->\n## Wax\n\nold\n';
  const titles = (of: string): string[] => readNote(of, 'inkconf-2024/notes.md').talks.map(({ title }) => title);
  const said = (of: string, line: number): string | undefined => {
    const edit = isATalk({ text: of, path: 'inkconf-2024/notes.md', root: '' }, line);
    return edit && applyEdits(of, [edit]);
  };
  const lineOf = (heading: string): number => text.split('\n').indexOf(heading);

  for (const ending of ['\n', '\r\n'])
    it(`makes one of a heading, where lines end with ${JSON.stringify(ending)}`, () => {
      const after = said(text.replaceAll('\n', ending), lineOf('## Q&A'));
      assert.equal(after, text.replace('## Q&A', '<!-- talk -->\n## Q&A').replaceAll('\n', ending));
      assert.deepEqual(titles(after), ['Blots', 'Q&A']);
    });

  it('takes the place of what said that it is none', () => {
    const after = said(text, lineOf('## Wax'));
    assert.equal(after, text.replace('<!-- section -->', '<!-- talk -->'));
    assert.deepEqual(titles(after), ['Blots', 'Wax']);
  });

  it('says nothing where none is, and where one is already', () => {
    assert.deepEqual(
      ['## Blots', '17 May 2024', ''].map((line) => said(text, lineOf(line))),
      [undefined, undefined, undefined],
    );
    assert.equal(said('---\nkind: other\n---\n\n# Ink\n\n## Wax\n', 6), undefined);
  });
});

describe('saysKind', () => {
  const other = '# Changelog\n\n## 1.0.0\n\n- milk\n';
  for (const kind of ['event', 'talk'] as const)
    it(`makes a note about ${kind === 'event' ? 'an event' : 'a talk'} of any other`, () => {
      assert.equal(readNote(other, 'CHANGELOG.md').kind, 'other');
      const edit = saysKind(other, kind) ?? assert.fail();
      assert.equal(readNote(applyEdits(other, [edit]), 'CHANGELOG.md').kind, kind);
    });
});
