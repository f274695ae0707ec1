import assert from 'node:assert/strict';
import { likenessClasses, type LikenessClass } from '../../../src/core/note/likeness/classes';
import { exchangeTables, judge, likeness } from '../../../src/core/note/likeness/likeness';
import { fromBase64, toBase64, unpack } from '../../../src/core/note/likeness/tables';

const mostLikely = (text: string): LikenessClass =>
  likenessClasses.reduce((best, one) => (likeness(text)[one] > likeness(text)[best] ? one : best));

describe('what a string is like', () => {
  const strings: [text: string, kind: LikenessClass][] = [
    ['Quiet Fonts for Loud Paper: Lessons from a Printing House', 'title'],
    ['How we learned to stop worrying and test our printers', 'title'],
    ['Machine Learning in Production with Python', 'title'],
    ['Warum wir unsere Datenbank weggeworfen haben', 'title'],
    ['Асинхронные печатные станки на Python', 'title'],
    ['Pythonで作る活版印刷の自動化', 'title'],
    ['Anna Moosbach', 'person'],
    ['ANNA MOOSBACH', 'person'],
    ['Jean-Luc van der Berg', 'person'],
    ['Иван Лесников', 'person'],
    ['Priya Venkataraghavan', 'person'],
    ['Pressworks, Inc.', 'organisation'],
    ['PrintConf 2019', 'event'],
    ['DevOpsDays Utrecht', 'event'],
    ['Porto, Portugal', 'place'],
    ['Key takeaways', 'section'],
    ['Questions & answers', 'section'],
    ['Fazit', 'section'],
    ['感想', 'section'],
    ['Предварительные требования', 'section'],
  ];
  for (const [text, kind] of strings) {
    it(`${text} is like ${kind}`, () => {
      assert.equal(mostLikely(text), kind, JSON.stringify(likeness(text)));
    });
  }

  it('is a probability for each class, for any string', () => {
    for (const text of ['', ' ', '?', '42', '\ud800', 'x'.repeat(5000), '👩‍👩‍👧', '\n- **a**', 'é'.repeat(300)]) {
      const sum = Object.values(likeness(text)).reduce((a, b) => a + b, 0);
      assert.ok(Math.abs(sum - 1) < 1e-6, `${text}: ${sum}`);
    }
  });

  it('says nothing of nothing', () => {
    assert.deepEqual(new Set(Object.values(likeness(''))).size, 1);
    assert.deepEqual(likeness('  '), likeness(''));
  });

  it('judges by other tables when told so, and by its own again', () => {
    const before = likeness('Anna Moosbach');
    const own = exchangeTables(
      unpack({
        bias: [0, 0, 3, 0, 0, 0],
        scale: 1,
        vectors: toBase64(new Uint8Array(6)),
        buckets: toBase64(new Uint8Array(3)),
      }),
    );
    try {
      assert.ok(likeness('Anna Moosbach').organisation > 0.7);
      assert.deepEqual(judge(own, 'Anna Moosbach'), before);
    } finally {
      exchangeTables(own);
    }
    assert.deepEqual(likeness('Anna Moosbach'), before);
  });

  it('refuses tables of other classes', () => {
    assert.throws(() => unpack({ bias: [0], scale: 1, vectors: '', buckets: '' }), RangeError);
  });

  it('packs bytes as RFC 4648 does, without padding', () => {
    for (const length of [0, 1, 2, 3, 4, 255]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) & 255);
      assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64').replace(/=+$/, ''));
      assert.deepEqual(fromBase64(toBase64(bytes)), bytes);
    }
  });
});
