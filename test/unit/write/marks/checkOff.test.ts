import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { checkOff } from '../../../../src/core/write/marks/checkOff';

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

  it('leaves alone what only writing can settle', () => {
    const text =
      '# InkConf 2024\n\n## Blots\n\nSpeaker: Ada Byron\n\n## Quills\n\nSpeaker: Grace Murray\n\n- feathers\n';
    const [looseEnd] = readNote(text, 'inkconf-2024.md').looseEnds;
    assert.equal(looseEnd?.kind, 'empty-talk');
    assert.equal(checkOff(text, looseEnd), undefined);
  });
});
