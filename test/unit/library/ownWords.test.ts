import assert from 'node:assert/strict';
import { withOwnWords } from '../../../src/core/library/ownWords';
import { readNote } from '../support/readNote';

describe("words of one's own for what is left to do", () => {
  const words = ['ASK', 'C++?', 'FOLLOW-UP'];
  const found = (text: string): string[] =>
    withOwnWords(readNote(text, 'a.md'), text, words).looseEnds.map(
      ({ kind, line, column, text: of }) => `${kind} ${line}:${column} ${of}`,
    );

  const cases: [name: string, text: string, expected: string[]][] = [
    ['at the start of a line', '# x\n\nASK Ada\n', ['todo 2:0 ASK Ada']],
    ['in an item, and beside a TODO', '# x\n\n- ASK: her\n- TODO him\n', ['todo 2:2 ASK: her', 'todo 3:2 TODO him']],
    ['of signs', '# x\n\n- why C++? I\n', ['todo 2:6 why C++? I']],
    ['with a hyphen', '# x\n\n- FOLLOW-UP with her\n', ['todo 2:2 FOLLOW-UP with her']],
    ['as a tag', '# x\n\nInk #ASK\n', ['todo 2:4 Ink #ASK']],
    ['once where TODO stands as well', '# x\n\n- TODO ASK her\n', ['todo 2:2 TODO ASK her']],
    ['not in another case', '# x\n\nask her\n', []],
    ['not inside of a word', '# x\n\nTASK, ASKED, ASK-ing\n', []],
    ['not in code', '# x\n\n`ASK` her\n\n```\nASK\n```\n', []],
    ['not in front matter or comments', '---\ntitle: ASK\n---\n\n# x\n\n<!-- ASK -->\n', []],
  ];
  for (const [name, text, expected] of cases) {
    it(`are found ${name}`, () => {
      assert.deepEqual(found(text), expected);
    });
  }

  it('leave a note as it is where there are none', () => {
    const note = readNote('# x\n', 'a.md');
    assert.equal(withOwnWords(note, '# x\n', []), note);
    assert.equal(withOwnWords(note, '# x\n', words), note);
  });
});
