import assert from 'node:assert/strict';
import { readOutline } from '../../../src/core/note/outline/outline';

/** One line a block: kind, 0-based line, heading level, text. */
function outlineOf(text: string): string[] {
  return readOutline(text, 0).map(
    (block) => `${block.kind}${block.level || ''} ${block.line}: ${block.text.replaceAll('\n', '⏎')}`,
  );
}

describe('outline', () => {
  const cases: [what: string, text: string, blocks: string[]][] = [
    ['ATX headings', '# One\n\n### Two ###', ['heading1 0: One', 'heading3 2: Two']],
    ['setext headings', 'One\n===\n\nTwo\n---', ['heading1 0: One', 'heading2 3: Two']],
    ['a long paragraph above dashes', `${'word '.repeat(60)}\nmore\n---`, [`paragraph 0: ${'word '.repeat(60)}⏎more`]],
    [
      'headings without a space',
      '##Two\nAda Moss\n\n#tag #tag',
      ['heading2 0: Two', 'paragraph 1: Ada Moss', 'paragraph 3: #tag #tag'],
    ],
    ['a first line that lacks only the space', '#Faster fonts everywhere', ['heading1 0: Faster fonts everywhere']],
    ['closing marks without a space', '##Two##\n#One#', ['heading2 0: Two', 'heading1 1: One']],
    ['lists', '- a\n  - b\n\n    more\n1. c', ['item 0: a', 'item 1: b', 'paragraph 3: more', 'item 4: c']],
    ['fences keep their lines', '```\n# no heading\n```', ['code 0: ⏎# no heading']],
    [
      'a note between fences',
      '```md\n# One\n\n## Two\n\n## Three\n```',
      ['heading1 1: One', 'heading2 3: Two', 'heading2 5: Three'],
    ],
    [
      'a note’s headings between fences',
      '# One\n\n```\n## Two\n\n## Three\n```',
      ['heading1 0: One', 'heading2 3: Two', 'heading2 5: Three'],
    ],
    ['fences of programs', '# One\n\n```sh\n## two\n## three\n```', ['heading1 0: One', 'code 2: ⏎## two⏎## three']],
    [
      'examples in a note with headings',
      '# One\n\n## Two\n\n```\n## a\n## b\n```',
      ['heading1 0: One', 'heading2 2: Two', 'code 4: ⏎## a⏎## b'],
    ],
    [
      'headings of wikis',
      '=One=\n\n== Two ==\n\na == b',
      ['heading1 0: One', 'heading2 2: Two', 'paragraph 4: a == b'],
    ],
    ['tables', '| a | b |\n|---|---|\n| c | d |', ['row 0: a\tb', 'row 2: c\td']],
    ['a heading under a tag', '<br/>\n## Two', ['heading2 1: Two']],
    ['HTML headings', '<h3 id="x">Three</h3>\n<p>text</p>', ['heading3 0: Three', 'paragraph 1: text']],
    [
      'HTML tables',
      '<table>\n<tr><th>a</th><th>b</th></tr>\n<tr>\n<td>c\nc</td>\n<td>d</td>\n</tr>\n</table>\ntext',
      ['row 1: a\tb', 'row 3: c c\td', 'paragraph 8: text'],
    ],
    ['a table of HTML in one line', '<table><tr><td>a<td>b<tr><td>c<td></table>', ['row 0: a\tb', 'paragraph 0: c']],
    [
      'a table that only sets text in its place',
      '<table><tr><td>\n<h2>Two</h2>\n<table><tr><td>a</td><td>b</td></tr></table></td></tr></table>',
      ['heading2 1: Two', 'row 2: a\tb'],
    ],
    [
      'HTML lists',
      '<p>text</p>\n<ul>\n  <li>a</li>\n  <li>b<ol><li>c</ol>\n</ul>\n<p>more',
      ['paragraph 0: text', 'item 2: a', 'item 3: b', 'item 3: c', 'paragraph 5: more'],
    ],
    ['comments', '<!-- talk -->\n## Two', ['comment 0: <!-- talk -->⏎', 'heading2 1: Two']],
    ['block quotes', '> ## Two\n> text', ['heading2 0: Two', 'paragraph 1: text']],
    ['an empty heading', '##\n\n## ', ['heading2 0: ', 'heading2 2: ']],
  ];
  for (const [what, text, blocks] of cases) {
    it(what, () => {
      assert.deepEqual(outlineOf(text), blocks);
    });
  }

  it('counts from the line at which the body starts', () => {
    assert.equal(readOutline('# One', 3)[0]?.line, 3);
  });
});
