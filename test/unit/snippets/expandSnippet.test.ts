import assert from 'node:assert/strict';
import { expandSnippet } from './expandSnippet';

describe('expandSnippet', () => {
  const variables = { CURRENT_YEAR: '2024', TM_FILENAME_BASE: 'notes' };
  const cases: [body: string, text: string][] = [
    ['plain', 'plain'],
    ['a $1 b $0', 'a  b '],
    ['${1:one} $1', 'one one'],
    ['$1 ${1:one}', 'one one'],
    ['${1|first,second|}', 'first'],
    ['${1|a\\, b,c|}', 'a, b'],
    ['$CURRENT_YEAR', '2024'],
    ['${TM_FILENAME_BASE:none}', 'notes'],
    ['${UNKNOWN:none}', 'none'],
    ['${1:${TM_FILENAME_BASE:none}}!', 'notes!'],
    ['${1:a ${2:b}} $2', 'a b b'],
    ['\\$1 \\} {x}', '$1 } {x}'],
  ];
  for (const [body, text] of cases) {
    it(body, () => {
      assert.equal(expandSnippet(body, variables), text);
    });
  }

  it('refuses unknown variables, unclosed elements and transformations', () => {
    assert.throws(() => expandSnippet('$MISSING', variables), /unknown variable MISSING/);
    assert.throws(() => expandSnippet('${1:open', variables), /does not end/);
    assert.throws(() => expandSnippet('${1/a/b/}', variables), /does not end/);
  });
});
