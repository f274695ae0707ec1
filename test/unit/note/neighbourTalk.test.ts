import assert from 'node:assert/strict';
import { neighbourTalk } from '../../../src/core/note/neighbourTalk';
import { readNote } from '../support/readNote';

const { talks } = readNote(
  '# FontCon 2024\n\n## Serifs\n\nSpeaker: Ada Byron\n\n## Kerning\n\nSpeaker: Grace Murray\n',
  'note.md',
);

describe('neighbourTalk', () => {
  const cases: [where: string, line: number, step: 1 | -1, title: string | undefined][] = [
    ['from above the first talk', 0, 1, 'Serifs'],
    ['from a heading', 2, 1, 'Kerning'],
    ['from the last talk', 6, 1, undefined],
    ['back from within a talk to its own heading', 8, -1, 'Kerning'],
    ['back from a heading', 6, -1, 'Serifs'],
    ['back from the first heading', 2, -1, undefined],
    ['back from above the first talk', 1, -1, undefined],
  ];
  for (const [where, line, step, title] of cases) {
    it(where, () => {
      assert.equal(neighbourTalk(talks, line, step)?.title, title);
    });
  }
});
