import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { withOwnWords } from '../../../../src/core/library/ownWords';
import { checkOff, type CheckOffHow } from '../../../../src/core/write/marks/checkOff';

const head = '# InkConf 2024\n\n## Blots\n\nSpeaker: Ada Byron\n\nInk runs.\n';

/** What is left of a line after its loose end was checked off; undefined where that cannot be done. */
function checkedOff(line: string): string | undefined {
  const text = `${head}${line}\nThe end.\n`;
  const [looseEnd] = readNote(text, 'inkconf-2024.md').looseEnds;
  assert.ok(looseEnd !== undefined, 'no loose end found');
  const edit = checkOff(text, looseEnd);
  if (edit === undefined) return undefined;
  const after = applyEdits(text, [edit]);
  assert.deepEqual(readNote(after, 'inkconf-2024.md').looseEnds, []);
  assert.ok(after.startsWith(head) && after.endsWith('The end.\n'));
  return after.slice(head.length, -'The end.\n'.length);
}

describe('checkOff', () => {
  const cases: [before: string, after: string][] = [
    ['- [ ] ask Ada', '- [x] ask Ada\n'],
    ['- [ ] todo: ask', '- [x] todo: ask\n'],
    ['1. [ ] ask FIXME', '1. [x] ask FIXME\n'],
    ['- [ ] todo', '- [x] todo\n'],
    ['- TODO ask Ada', '- [x] ask Ada\n'],
    ['- TODO: ask Ada', '- [x] ask Ada\n'],
    ['* ink dries #todo', '* ink dries\n'],
    ['TODO: ask Ada', 'ask Ada\n'],
    ['Ink dries [todo: how fast]', 'Ink dries how fast\n'],
    ['- TODO', ''],
    ['TODO', ''],
    ['[see image]', ''],
    ['- [see image]', ''],
    ['The blot [see image] is large', 'The blot  is large\n'],
    ['???', ''],
    ['Ink dries in a minute (?)', 'Ink dries in a minute\n'],
    ['Ink (?) dries', 'Ink  dries\n'],
  ];
  for (const [before, after] of cases) {
    it(JSON.stringify(before), () => {
      assert.equal(checkedOff(before), after);
    });
  }

  const told: [how: CheckOffHow, before: string, after: string][] = [
    ['done', '- TODO ask Ada', '- DONE: ask Ada'],
    ['done', 'TODO: ask Ada', 'DONE: ask Ada'],
    ['done', 'Ink dries [todo: how fast]', 'Ink dries [DONE: how fast]'],
    ['done', '- [ ] ask Ada', '- [x] ask Ada'],
    ['done', '* ink dries #todo', '* ink dries'],
    ['remove', '- TODO ask Ada', '- ask Ada'],
    ['remove', '- [ ] ask Ada', '- ask Ada'],
    ['tick', '- ASK Ada why', '- [x] Ada why'],
    ['done', '- ASK: Ada why', '- DONE: Ada why'],
    ['remove', 'Later: ASK Ada', 'Later: Ada'],
    ['tick', '- FOLLOW-UP with Ada', '- [x] with Ada'],
  ];
  for (const [how, before, after] of told) {
    it(`${how}: ${JSON.stringify(before)}`, () => {
      const text = `${head}${before}\nThe end.\n`;
      const words = ['ASK', 'FOLLOW-UP'];
      const [looseEnd] = withOwnWords(readNote(text, 'inkconf-2024.md'), text, words).looseEnds;
      assert.ok(looseEnd !== undefined, 'no loose end found');
      const edit = checkOff(text, looseEnd, { how, words });
      const settled = applyEdits(text, edit === undefined ? [] : [edit]);
      assert.equal(settled, `${head}${after}\nThe end.\n`);
      assert.deepEqual(withOwnWords(readNote(settled, 'inkconf-2024.md'), settled, words).looseEnds, []);
    });
  }

  it('leaves alone what only writing can settle', () => {
    const text =
      '# InkConf 2024\n\n## Blots\n\nSpeaker: Ada Byron\n\n## Quills\n\nSpeaker: Grace Murray\n\n- feathers\n';
    const [looseEnd] = readNote(text, 'inkconf-2024.md').looseEnds;
    assert.equal(looseEnd?.kind, 'empty-talk');
    assert.equal(checkOff(text, looseEnd), undefined);
  });
});
