import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/note/readNote';
import { applyEdits } from '../../../src/core/text/edit';
import { notATalk } from '../../../src/core/write/overrule';

describe('notATalk', () => {
  const titles = (text: string): string[] => readNote(text, 'inkconf-2024/notes.md').talks.map(({ title }) => title);

  for (const heading of ['## Quills', 'Quills\n---']) {
    it(`overrules ${JSON.stringify(heading)}`, () => {
      const text = `# InkConf 2024\n\n## Blots\n\nSpeaker: Ada Byron\n\n${heading}\n\nSpeaker: Grace Murray\n\n## Wax\n\nSpeaker: Mary Lovelace\n`;
      const { talks } = readNote(text, 'inkconf-2024/notes.md');
      const talk = talks[1];
      assert.ok(talk !== undefined);
      const edit = notATalk(text, talk);
      assert.ok(edit !== undefined);
      assert.deepEqual(titles(text), ['Blots', 'Quills', 'Wax']);
      assert.deepEqual(titles(applyEdits(text, [edit])), ['Blots', 'Wax']);
    });
  }
});
