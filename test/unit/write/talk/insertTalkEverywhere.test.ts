import assert from 'node:assert/strict';
import { readFolder } from '../../../../src/cli/folder';
import { readNote } from '../../../../src/core/note/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { insertTalk } from '../../../../src/core/write/talk/insertTalk';
import { plainSkeleton } from '../../../../src/core/write/template/skeleton';

const facts = { title: 'Kerning for zebras', speakers: ['Zelda Fitzroy'] };

/** Whatever the line: what was there stays byte for byte, and reading gives the old talks and the new one. */
describe('insertTalk at every fourth line', () => {
  const notes = readFolder('samples').files.filter(({ text, path }) =>
    ['event', 'day'].includes(readNote(text, path).kind),
  );
  for (const { path, text } of notes) {
    it(path, () => {
      const old = readNote(text, path).talks.map(({ title }) => title);
      for (let line = 0; line < text.split('\n').length; line += 4) {
        const { range, skeleton } = insertTalk({ text, path, root: '' }, line, { title: 'T', speaker: 'S' }, facts);
        const newText = plainSkeleton(skeleton);
        assert.ok(newText.startsWith(text.slice(range.start, range.end)), `line ${line}`);
        const titles = readNote(applyEdits(text, [{ range, newText }]), path).talks.map(({ title }) => title);
        assert.deepEqual(
          titles.filter((title) => title !== facts.title),
          old,
          `line ${line}`,
        );
        assert.equal(titles.length, old.length + 1, `line ${line}`);
      }
    });
  }
});
