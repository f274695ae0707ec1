import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { safeMarkdown } from '../../../src/core/foreign/safeMarkdown';

const markdown = new MarkdownIt({ html: true, linkify: false });

describe('safeMarkdown', () => {
  const cases: [line: string, shown: string][] = [
    ['- **bold** and _quiet_', '- **bold** and _quiet_'],
    ['  - deeper', '  - deeper'],
    ['### Takeaways', '**Takeaways**'],
    ['see [the slides](https://example.org/a_b "now")', 'see [the slides](https://example.org/a_b)'],
    ['<https://example.org>', '<https://example.org>'],
    ['[run](command:workbench.action.quit)', 'run'],
    ['[here](../other.md#x)', 'here'],
    ['![a cat](https://example.org/cat.png) sits', 'a cat sits'],
    ['![a cat][1]', 'a cat'],
    ['[1]: https://example.org/cat.png', '\\[1\\]: https://example.org/cat.png'],
    ['<img src="https://example.org/x.png">', '\\<img src="https://example.org/x.png">'],
    ['$(sync~spin) wait', '\\$(sync~spin) wait'],
    ['call `a<b>()` and `$(x)`', 'call `a<b>()` and `$ (x)`'],
    ['an unclosed ` tick', 'an unclosed \\` tick'],
  ];
  for (const [line, shown] of cases) {
    it(line, () => {
      assert.equal(safeMarkdown(['top', line], 3), `top\n${shown}`);
    });
  }

  it('closes code, and counts lines that say something', () => {
    assert.equal(safeMarkdown(['```js', 'a < b', '', 'c'], 2), '```\na < b\n```');
    assert.equal(safeMarkdown(['', 'one', '', 'two', 'three'], 2), 'one\n\ntwo');
  });

  it('never loads, runs or draws what a note says', () => {
    const piece = fc.constantFrom(
      ...['![', '[', ']', '](', ')', '<', '>', '`', '```', '~~~', '\\', '\n', '\n\n', ' ', '    ', '- ', '> ', '# '],
      ...[
        'a',
        '!',
        ':',
        '[a]: ',
        'command:x',
        'https://example.org/x.png',
        'javascript:alert(1)',
        '<img src=x>',
        '&lt;',
      ],
      ...['![a!](x)', '[b](https://example.org)', '![c!][d]', '`$(e)`', '<https://example.org>', '[f!](g)'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const html = markdown.render(safeMarkdown(pieces.join('').split('\n'), 20));
        const tags = html.match(
          /<(?!\/|p>|s>|ul|ol|li|strong|em|code|pre|hr|blockquote|br|h[12]|a href="https?:\/\/)[^>]*>?/g,
        );
        assert.equal(tags, null, html);
      }),
      { numRuns: 5000 },
    );
  });
});
