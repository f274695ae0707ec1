import assert from 'node:assert/strict';
import { inlineReferences } from '../../../../src/core/write/links/inlineReferences';

describe('inlineReferences', () => {
  const elsewhere =
    '\n\n# Elsewhere\n\n[b]: img/b.png\n[Two  Words]: <my slides.pdf> "Slides"\n[b]: other.png\n[^1]: note\n\n```\n[code]: c.png\n```\n';
  const cases: [piece: string, expected: string][] = [
    ['![a blot][b]', '![a blot](img/b.png)'],
    ['[b][] and [b], ![b]!', '[b](img/b.png) and [b](img/b.png), ![b](img/b.png)!'],
    ['[them][two words]', '[them](<my slides.pdf> "Slides")'],
    ['[![a][b]](c.pdf)', '[![a](img/b.png)](c.pdf)'],
    ['[b](c.png) - [ ] box [^1] [unknown][x] [code]', ''],
    ['`[b]` [a `[b]`][b]', '`[b]` [a `[b]`](img/b.png)'],
    ['```\n[b]\n```\n[b]', '```\n[b]\n```\n[b](img/b.png)'],
    ['![a][b]\n\n[B]: own.png', ''],
  ];
  for (const [piece, expected] of cases) {
    it(piece, () => {
      assert.equal(
        inlineReferences(piece + elsewhere, { start: 0, end: piece.length }),
        expected === '' ? piece : expected,
      );
    });
  }

  it('is linear in brackets', () => {
    const piece = '['.repeat(50_000) + '[b]'.repeat(50_000) + ']'.repeat(50_000);
    assert.ok(inlineReferences(piece + elsewhere, { start: 0, end: piece.length }).length > piece.length);
  });
});
