import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Problem } from '../../../src/core/frontmatter/problem';
import { shiftProblems, stillFound, type Change } from '../../../src/editor/problems/shift';
import { unmark } from '../frontmatter/judging';

function problemAt(start: number, end: number, property = 'x'): Problem {
  return { code: 'misspelt-property', property, suggestion: 'y', range: { start, end }, severity: 'warning' };
}

function apply(text: string, { rangeOffset, rangeLength, text: newText }: Change): string {
  return text.slice(0, rangeOffset) + newText + text.slice(rangeOffset + rangeLength);
}

describe('shiftProblems', () => {
  /** `⟦…⟧` is the problem; what is replaced by what; what then is marked, or nothing. */
  const cases: [name: string, marked: string, old: string, replacement: string, left: string | undefined][] = [
    ['text before it', 'ab ⟦cd⟧ ef', 'ab', 'longer', 'cd'],
    ['a line above it', 'ab\n⟦cd⟧ ef', 'ab\n', '', 'cd'],
    ['text after it', 'ab ⟦cd⟧ ef', 'ef', '', 'cd'],
    ['text in it', 'ab ⟦cdx⟧ ef', 'd', '', undefined],
    ['all of it', 'ab ⟦cd⟧ ef', 'cd', '', undefined],
    ['its beginning and text before', 'ab ⟦cd⟧ ef', ' c', '', undefined],
    ['its end and text after', 'ab ⟦cd⟧ ef', 'd e', '', undefined],
  ];
  for (const [name, marked, old, replacement, left] of cases) {
    it(`replacing ${name}`, () => {
      const { text, ranges } = unmark(marked);
      const change = { rangeOffset: text.indexOf(old), rangeLength: old.length, text: replacement };
      const after = apply(text, change);
      const shifted = shiftProblems(
        ranges.map(({ start, end }) => problemAt(start, end)),
        [change],
      );
      assert.deepEqual(
        shifted.map(({ range }) => after.slice(range.start, range.end)),
        left === undefined ? [] : [left],
      );
    });
  }

  it('goes when its value is written on, and stays when a line is added after it', () => {
    assert.equal(shiftProblems([problemAt(2, 4)], [{ rangeOffset: 4, rangeLength: 0, text: 'x' }]).length, 0);
    assert.equal(shiftProblems([problemAt(2, 4)], [{ rangeOffset: 4, rangeLength: 0, text: '\nx' }]).length, 1);
  });

  it('stays the same list when nothing before its last problem changed', () => {
    const problems = [problemAt(2, 4)];
    assert.equal(shiftProblems(problems, [{ rangeOffset: 40, rangeLength: 1, text: 'abc' }]), problems);
  });

  it('keeps marking the same text, however many changes come at once', () => {
    const changes = fc.array(
      fc.record({ rangeOffset: fc.nat(60), rangeLength: fc.nat(6), text: fc.constantFrom('', 'x', '\n', 'long text') }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 9 }), changes, (start, length, drawn) => {
        const text = Array.from({ length: 70 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
        const separate: Change[] = [];
        for (const change of drawn.sort((a, b) => b.rangeOffset - a.rangeOffset)) {
          if (separate.every((other) => change.rangeOffset + change.rangeLength < other.rangeOffset))
            separate.push(change);
        }
        const after = separate.reduce(apply, text);
        for (const { range } of shiftProblems([problemAt(start, start + length)], separate)) {
          assert.equal(after.slice(range.start, range.end), text.slice(start, start + length));
        }
      }),
    );
  });
});

describe('stillFound', () => {
  it('drops what a fresh look does not find, and adds nothing', () => {
    const [a, b, moved, added] = [
      problemAt(1, 2, 'a'),
      problemAt(3, 4, 'b'),
      problemAt(5, 6, 'b'),
      problemAt(7, 8, 'c'),
    ];
    assert.deepEqual(stillFound([a, b], [moved, added]), [moved]);
  });

  it('counts equal ones', () => {
    assert.equal(stillFound([problemAt(1, 2), problemAt(3, 4)], [problemAt(3, 4)]).length, 1);
  });
});
