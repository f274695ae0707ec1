import assert from 'node:assert/strict';
import { readNote } from '../../../../src/core/note/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { ownTalk } from '../../../../src/core/write/talk/ownTalk';
import { insertTalk } from '../../../../src/core/write/talk/insertTalk';
import { plainSnippet } from '../../../../src/core/write/template/plainSnippet';
import { plainSkeleton } from '../../../../src/core/write/template/skeleton';

const head = '---\ntitle: Quill Days 2031\ndate: 2031-05-02\n---\n\n# Quill Days 2031\n\n';
const talks =
  '## Inks of the sea\n\nSpeaker: Nora Vale\n\n- salt\n\n## Nibs of steel\n\nSpeaker: Tom Holt\n\n- sharp\n';

/** A note, a template as it is filled in, and the titles of the talks then. */
const cases: [what: string, note: string, template: string, ...titles: string[]][] = [
  [
    'that is read as a talk',
    head + talks,
    '## Glue\n\nSpeaker: Maja Kern\n\n- $0',
    'Inks of the sea',
    'Nibs of steel',
    'Glue',
  ],
  [
    'that looks like a part of a talk',
    head + talks,
    '## Questions\n\n- $0',
    'Inks of the sea',
    'Nibs of steel',
    'Questions',
  ],
  ['that has another level', head + talks, '### Glue\n\n- $0', 'Inks of the sea', 'Nibs of steel', 'Glue'],
  [
    'with a place for its title',
    head + talks,
    '## ${1:Title of the talk}\n\nSpeaker: ${2:Name}\n\n- $0',
    'Inks of the sea',
    'Nibs of steel',
    'Title of the talk',
  ],
  ['in a note without talks', head, '## Summary\n\n- $0', 'Summary'],
];

describe("a person's own template for a talk", () => {
  for (const [what, text, template, ...titles] of cases)
    it(`is read back before it is offered: one ${what}`, () => {
      const file = { text, path: 'quill.md', root: '' };
      const { range, skeleton } = insertTalk(file, 99, { title: 'T', speaker: 'S' }, {}, ownTalk(template, {}));
      const after = applyEdits(text, [{ range, newText: plainSnippet(plainSkeleton(skeleton)) }]);
      assert.deepEqual(
        readNote(after, 'quill.md', { workspace: '' }).talks.map(({ title }) => title),
        titles,
      );
    });

  it('stays as it is where a word waits to be typed over', () => {
    const text = '# InkConf 2024\n\n';
    const template = ownTalk('## Workshop: ${talk.title:${1:Title}}\n\n1. $0\n', {});
    const { skeleton } = insertTalk({ text, path: 'note.md', root: '' }, 2, { title: 'T', speaker: 'S' }, {}, template);
    assert.equal(plainSnippet(plainSkeleton(skeleton)).trim(), '## Workshop: Title\n\n1.');
  });
});
