import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { renameTalk } from '../../../../src/core/write/talk/renameTalk';

describe('renameTalk', () => {
  const head = '# InkConf 2024\n\n';
  const cases: [what: string, path: string, text: string, expected: string][] = [
    [
      'in a heading with its speaker',
      'inkconf-2024/notes.md',
      `${head}## Blots - Ada Byron\n\n- Blots\n\n## Quills - Grace Murray\n`,
      `${head}## Nibs - Ada Byron\n\n- Blots\n\n## Quills - Grace Murray\n`,
    ],
    [
      'in an agenda',
      'inkconf-2024/notes.md',
      `${head}- 09:00 - Blots - Ada Byron\n- 10:00 - Quills - Grace Murray\n\n## Blots\n\n- x\n`,
      `${head}- 09:00 - Nibs - Ada Byron\n- 10:00 - Quills - Grace Murray\n\n## Nibs\n\n- x\n`,
    ],
    [
      'in front matter',
      'inkconf-2024/blots.md',
      "---\ntitle: 'Blots' # for now\nconference: InkConf 2024\nspeaker: Ada Byron\n---\n\n# Blots\n\n- x\n",
      "---\ntitle: 'Nibs' # for now\nconference: InkConf 2024\nspeaker: Ada Byron\n---\n\n# Nibs\n\n- x\n",
    ],
  ];
  for (const [what, path, text, expected] of cases) {
    it(what, () => {
      const note = readNote(text, path);
      const talk = note.talks.find(({ title }) => title === 'Blots');
      assert.ok(talk !== undefined);
      const after = applyEdits(text, renameTalk(text, note, talk, 'Nibs'));
      assert.equal(after, expected);
      assert.ok(readNote(after, path).talks.some(({ title }) => title === 'Nibs'));
    });
  }

  it('writes a title that shows as it was typed', () => {
    const text = `${head}## Blots - Ada Byron\n\n- ink\n\n## Quills - Grace Murray\n`;
    const note = readNote(text, 'inkconf-2024/notes.md');
    const [talk] = note.talks;
    assert.ok(talk !== undefined);
    assert.ok(
      applyEdits(text, renameTalk(text, note, talk, 'The *real* `blots`')).includes(
        '## The \\*real\\* \\`blots\\` - Ada Byron',
      ),
    );
  });
});
