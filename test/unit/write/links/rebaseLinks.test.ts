import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rebaseLinks } from '../../../../src/core/write/links/rebaseLinks';

describe('rebaseLinks', () => {
  const [from, to] = ['2024/InkConf (Oslo)/notes.md', '2025/pencon/notes.md'];
  const there = '../../2024/InkConf%20%28Oslo%29';
  const cases: [text: string, expected: string][] = [
    ['![a](img/a.png)', `![a](${there}/img/a.png)`],
    ['![a](./img/a.png "A blot")', `![a](${there}/img/a.png "A blot")`],
    ['[a](<my slides.pdf>)', `[a](<${there}/my slides.pdf>)`],
    ['[a](../b.md#c) ![b](x_(1).png)', `[a](../../2024/b.md#c) ![b](${there}/x_(1).png)`],
    ['[a](../../2025/pencon/a.md)', '[a](a.md)'],
    ['[a]: a.png', `[a]: ${there}/a.png`],
    ['<img width="3" src="a.png">', `<img width="3" src="${there}/a.png">`],
    ['[![a](a.png)](b.pdf)', `[![a](${there}/a.png)](${there}/b.pdf)`],
    ['[a](https://example.org/a.png) [b](/a.png) [c](#c) ![d]({{ site }}/a.png) <mailto:a@b.c>', ''],
    ['`[a](a.png)`', ''],
    ['```\n[a](a.png)\n```', ''],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      assert.equal(rebaseLinks(text, from, to), expected === '' ? text : expected);
    });

  it('leaves everything as it is within a folder', () => {
    assert.equal(rebaseLinks('![a](./img/../a.png)', 'x/a.md', 'x/b.md'), '![a](./img/../a.png)');
  });

  it('leads to the same file, there and back again', () => {
    const folder = fc.array(fc.constantFrom('a', 'b c', 'd(1)', '50%', 'ö'), { maxLength: 3 });
    const note = folder.map((segments) => [...segments, 'note.md'].join('/'));
    const target = fc
      .tuple(fc.constantFrom('', '../'), fc.constantFrom('x.png', 'img/x.png'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(note, note, target, (one, other, address) => {
        const there = rebaseLinks(`![x](${address})`, one, other);
        assert.equal(fileOf(there, other), fileOf(`![x](${address})`, one));
        assert.equal(fileOf(rebaseLinks(there, other, one), one), fileOf(there, other));
      }),
    );
  });
});

/** Where an image lies for a note, worked out by other means than the code's. */
function fileOf(image: string, note: string): string {
  const base = new URL(`file:///root/up/${note.split('/').map(encodeURIComponent).join('/')}`);
  return decodeURIComponent(new URL(image.slice('![x]('.length, -1), base).pathname);
}
