import assert from 'node:assert/strict';
import { plainSnippet } from '../../../../src/core/write/template/plainSnippet';

describe('plainSnippet', () => {
  const cases: [snippet: string, text: string][] = [
    ['## $1\n\n* $0', '## \n\n* '],
    ['${1:Title} and ${2:more ${3:within}}', 'Title and more within'],
    ['$1 is ${1:Title}, ${1}', 'Title is Title, Title'],
    ['${1|Slides,Video|}: $1', 'Slides: Slides'],
    ['${1|a\\,b,c|}', 'a,b'],
    ['$CURRENT_YEAR-${CURRENT_MONTH}', '2031-'],
    ['${CURRENT_YEAR:year} ${CLIPBOARD:https://}', '2031 https://'],
    ['${TM_FILENAME/(.*)\\..+$/$1/}!', '!'],
    ['5\\$ \\} \\\\ \\n { } 5$', '5$ } \\ \\n { } 5$'],
    ['${1:open', 'open'],
  ];
  for (const [snippet, text] of cases) {
    it(JSON.stringify(snippet), () => {
      assert.equal(plainSnippet(snippet, { CURRENT_YEAR: '2031' }), text);
    });
  }

  it('knows a long text without end', () => {
    for (const piece of ['${1:', '${1|a,', '$', '\\', '${A/b'])
      assert.ok(plainSnippet(piece.repeat(20_000)).length <= piece.length * 20_000);
  });
});

describe('a template whose places say what others say', () => {
  it('ends, however often that doubles', () => {
    const doubling = Array.from({ length: 40 }, (_, index) => `\${${index + 2}:$${index + 1}$${index + 1}}`).join('');
    assert.ok(plainSnippet(`\${1:ink}${doubling}`).length < 4_000_000);
  });
});
