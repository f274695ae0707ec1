import assert from 'node:assert/strict';
import { plainJson, plainLine, plainMessage, plainText } from '../../../src/core/foreign/plain';

describe('texts of others', () => {
  const texts: readonly [what: string, text: string, plain: string][] = [
    ['as it is', 'Größe – “二” 👩‍💻', 'Größe – “二” 👩‍💻'],
    ['line breaks', 'a\r\nb\u2028c', 'a b c'],
    ['escapes', 'T\u001b[2J\u009b31m', 'T [2J 31m'],
    ['marks of direction', 'a\u202eb\u2066c\u200f', 'a b c'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
  ];
  for (const [what, text, plain] of texts) {
    it(`become plain: ${what}`, () => {
      assert.equal(plainText(text), plain);
    });
  }

  it('are cut in the middle, between signs', () => {
    assert.equal(plainText('😀'.repeat(50), 11), '😀😀 … 😀😀');
    assert.ok(plainText('x'.repeat(1e6)).length <= 400);
    assert.ok(plainText(`a${'\n'.repeat(1e6)}b`).length <= 400);
  });

  it('are no links in messages', () => {
    assert.equal(plainMessage('[x](command:y)'), '[x] (command:y)');
    assert.equal(plainMessage('[x]\u202e(command:y)'), '[x] (command:y)');
    assert.equal(plainMessage('[[x](command:y)](command:z)'), '[[x] (command:y)] (command:z)');
  });

  it('are no commands in the log of a build', () => {
    assert.equal(plainLine('  ::error::x'), '  : :error::x');
    assert.equal(plainLine('a ::b'), 'a ::b');
    assert.equal(plainLine('a ##vso[x] ##[y]'), 'a ##vso [x] ## [y]');
  });

  it('stay the same in JSON', () => {
    const value = { a: 'x\u001b\u009b\u202e\u2028##[error]::y\n' };
    assert.deepEqual(JSON.parse(plainJson(value)), value);
    assert.doesNotMatch(plainJson(value), /[\u007f-\u009f\u202e\u2028]|##\[/);
  });
});
