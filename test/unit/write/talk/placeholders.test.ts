import assert from 'node:assert/strict';
import { insertTalk } from '../../../../src/core/write/talk/insertTalk';
import { plainSkeleton } from '../../../../src/core/write/template/skeleton';
import { applyEdits } from '../../../../src/core/text/edit';
import { readNote } from '../../support/readNote';

const placeholders = { title: 'Title of the talk', speaker: 'Name of the speaker' };

describe('a talk whose places are not filled in yet', () => {
  const notes: [form: string, text: string][] = [
    ['the usual form', '# InkConf 2024\n'],
    ['a label below', '# InkConf 2024\n\n## Blots\n\nSpeaker: Ada Byron\n\n- x\n'],
    ['by and a name', '# InkConf 2024\n\n## Blots\nby Ada Byron\n\n- x\n'],
    ['a bold name', '# InkConf 2024\n\n## Blots\n**Ada Byron**\n\n- x\n'],
    ['a dash in the heading', '# InkConf 2024\n\n## Blots - Ada Byron\n\n- x\n\n## Quills - Bo Li\n\n- x\n'],
    ['parentheses in the heading', '# InkConf 2024\n\n## Blots (Ada Byron)\n\n- x\n\n## Quills (Bo Li)\n\n- x\n'],
    ['the name first', '# InkConf 2024\n\n## Ada Byron: Blots\n\n- x\n\n## Bo Li: Quills\n\n- x\n'],
  ];
  for (const [form, text] of notes) {
    it(`has no speaker in ${form}`, () => {
      const file = { text, path: 'inkconf-2024.md', root: '' };
      const { range, skeleton } = insertTalk(file, text.split('\n').length, placeholders);
      const after = applyEdits(text, [{ range, newText: plainSkeleton(skeleton) }]);
      assert.ok(after.includes('Name of the speaker'), after);
      const names = readNote(after, file.path).talks.flatMap(({ speakers }) => speakers.map(({ name }) => name));
      assert.deepEqual(
        names.filter((name) => name !== 'Ada Byron' && name !== 'Bo Li'),
        [],
      );
    });
  }
});
