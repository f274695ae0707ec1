import assert from 'node:assert/strict';
import { Library } from '../../../src/core/library/library';
import { holdsLetters, notedTalks, recentFirst } from '../../../src/core/library/search';
import { contentOf } from '../../../src/core/library/talks';
import { file, readSketch } from './notes';

describe('holdsLetters', () => {
  const cases: [text: string, query: string, held: boolean][] = [
    ['Kerning for all', '', true],
    ['Kerning for all', 'krn', true],
    ['Kerning for all', 'KFA', true],
    ['Kerning for all', 'kern all', true],
    ['Kerning for all', 'lla', false],
    ['Présentation', 'presen', true],
    ['Présentation', 'é', true],
    ['😀 talk', '😀t', true],
  ];
  for (const [text, query, held] of cases) {
    it(`${held ? 'finds' : 'does not find'} "${query}" in "${text}"`, () => {
      assert.equal(holdsLetters(text, query), held);
    });
  }
});

describe('recentFirst', () => {
  it('puts the last used first and keeps the order of the others', () => {
    assert.deepEqual(
      recentFirst(['a', 'b', 'c', 'd'], (item) => item, ['d', 'gone', 'b']),
      ['d', 'b', 'a', 'c'],
    );
  });
});

describe('notedTalks', () => {
  it('gives the talks that have notes, day by day, without those that are only announced', () => {
    const library = new Library(readSketch);
    library.set(
      file('a.md', { kind: 'event', event: { title: 'FontCon' }, talks: ['Serifs'], agenda: [{ title: 'Kerning' }] }),
    );
    assert.deepEqual(
      notedTalks(library.events).map(({ event, talk }) => [event.title, contentOf(talk).title]),
      [['FontCon', 'Serifs']],
    );
  });
});
