import assert from 'node:assert/strict';
import { LineIndex } from '../../../src/core/text/lineIndex';

describe('LineIndex', () => {
  const cases: [name: string, text: string, lines: string[]][] = [
    ['an empty text has one line', '', ['']],
    ['LF', 'a\nb', ['a', 'b']],
    ['CRLF', 'a\r\nb\r\n', ['a', 'b', '']],
    ['a lone CR', 'a\rb', ['a', 'b']],
    ['mixed endings', 'a\n\r\nb\rc', ['a', '', 'b', 'c']],
    ['a surrogate pair counts as two columns', '😀x\ny', ['😀x', 'y']],
  ];
  for (const [name, text, lines] of cases) {
    it(`splits lines: ${name}`, () => {
      const index = new LineIndex(text);
      assert.deepEqual(
        Array.from({ length: index.lineCount }, (_, line) => index.line(line)),
        lines,
      );
    });
    it(`finds every offset again: ${name}`, () => {
      const index = new LineIndex(text);
      for (let line = 0; line < index.lineCount; line++) {
        for (let offset = index.startOf(line); offset <= index.endOf(line); offset++) {
          assert.equal(index.offsetAt(index.positionAt(offset)), offset);
          assert.equal(index.positionAt(offset).line, line);
        }
      }
    });
  }

  it('clamps what lies outside', () => {
    const index = new LineIndex('ab\ncd');
    assert.deepEqual(index.positionAt(99), { line: 1, column: 2 });
    assert.equal(index.offsetAt({ line: 0, column: 99 }), 2);
    assert.equal(index.offsetAt({ line: 9, column: 0 }), 5);
  });

  const searches: [name: string, text: string, from: number, lines: number[]][] = [
    ['each line once', 'x x\ny\nx', 0, [0, 2]],
    ['from a line on', 'x\nx\nx', 1, [1, 2]],
    ['whatever ends the lines', 'x\r\ny\rx\r\n', 0, [0, 2]],
    ['nothing past the end', 'x', 3, []],
    ['nothing', 'y\n', 0, []],
  ];
  for (const [name, text, from, lines] of searches) {
    it(`finds lines: ${name}`, () => {
      assert.deepEqual(new LineIndex(text).linesWith(/x/g, from), lines);
    });
  }
});
