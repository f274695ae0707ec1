import assert from 'node:assert/strict';
import { headingAnchor } from '../../../src/core/note/anchor';

describe('headingAnchor', () => {
  const cases: [heading: string, anchor: string][] = [
    ['## Ink dries', 'ink-dries'],
    ['## 14:05 – Ink, dried!', '1405--ink-dried'],
    ['## *Ink* and [blots](https://example.org/a)', 'ink-and-blots'],
    ["## Présentation de l'encre", 'présentation-de-lencre'],
    ['## snake_case-and-dash', 'snake_case-and-dash'],
    ['## インクの話', 'インクの話'],
  ];
  for (const [heading, anchor] of cases) {
    it(heading, () => {
      assert.equal(headingAnchor(`# A\n\n${heading}\n`, 2), anchor);
    });
  }

  it('numbers equal headings', () => {
    const text = '# A\n## Q\n## B\n## Q\n## Q\n';
    assert.deepEqual(
      [1, 3, 4].map((line) => headingAnchor(text, line)),
      ['q', 'q-1', 'q-2'],
    );
  });

  it('counts lines from the start of the note', () => {
    assert.equal(headingAnchor('---\ntitle: A\n---\n## Q\n', 3), 'q');
  });

  it('has none where no heading begins', () => {
    assert.equal(headingAnchor('# A\n\ntext\n', 2), undefined);
  });
});
