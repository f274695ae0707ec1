import assert from 'node:assert/strict';
import { folderNames, plainNotes } from '../../../scripts/learn/verdict/plainNotes';
import { readNote } from '../support/readNote';

describe('a note that says what it is reads the same whatever its folder is called', () => {
  for (const { what, path, text, kind, talks } of plainNotes)
    for (const workspace of folderNames)
      it(`${what}, in “${workspace}”`, () => {
        const note = readNote(text, path, { workspace });
        assert.deepEqual([note.kind, ...note.talks.map(({ title }) => title)], [kind, ...talks]);
      });
});
