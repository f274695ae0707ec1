import assert from 'node:assert/strict';
import { languageTable } from '../../../scripts/languages/table';
import { labels, lists, words } from '../../../src/core/note/language/language';
import { alternatives, languages, lexicon } from '../../../src/core/note/language/lexicon';
import { monthNumber } from '../../../src/core/note/language/months';
import { weekdayNumber } from '../../../src/core/note/language/weekdayNumber';
import { fold } from '../../../src/core/text/fold';

describe('languages', () => {
  for (const [id, language] of Object.entries(languages)) {
    it(`${id} has names of all months and days, or of none`, () => {
      assert.ok([0, 12].includes(language.months?.length ?? 0));
      assert.ok([0, 7].includes(language.weekdays?.length ?? 0));
      language.months?.forEach((names, at) => {
        for (const name of names.split(' ')) assert.equal(monthNumber(fold(name)), at + 1, name);
      });
      language.weekdays?.forEach((names, at) => {
        for (const name of names.split(' ')) assert.equal(weekdayNumber(name), at, name);
      });
    });

    it(`${id} says no word of a list twice, and all in lower case`, () => {
      const all = [...lists.map((list) => language[list]), ...labels.map((label) => language.labels?.[label])];
      for (const list of all) {
        assert.deepEqual(list ?? [], [...new Set(list)]);
        for (const word of list ?? []) {
          assert.equal(word, word.toLowerCase().trim());
          for (const [open = '', close = ''] of ['()', '[]'])
            assert.equal(word.split(open).length, word.split(close).length, word);
        }
      }
    });
  }

  it('are asked all at once', () => {
    const sessions = lexicon.set('sessions');
    for (const word of ['keynote', 'vortrag', 'доклад', '基調講演']) assert.ok(sessions.has(word), word);
    assert.ok(new RegExp(`^(?:${lexicon.oneOf('weekdays')})$`).test('sábado'));
    assert.ok(new RegExp(`^(?:${lexicon.oneOf('weekdays')})$`).test('sabado'));
  });

  it('put the longest alternative first, and spell signs', () => {
    assert.equal(alternatives(['a', 'ab', 'ä.']), 'ab|ä\\.|a\\.|a');
  });

  it('are written a word a line', () => {
    assert.deepEqual(words('\n  one\n    two words\n'), ['one', 'two words']);
  });

  it('may go on with a phrase in the next line until its brackets are closed', () => {
    const phrases = words('\n  (my )[notes|\n    recap|\n\n    days] [of|\n  at] {event}\n  [a|b] {event}\n');
    assert.deepEqual(phrases, ['(my )[notes|recap|days] [of|at] {event}', '[a|b] {event}']);
  });

  it('are counted in a table that shows what is missing', () => {
    const table = languageTable({
      en: { name: 'English', parts: ['a', 'b'] },
      xx: { name: 'X', labels: { room: ['r'] } },
    });
    const lines = table.split('\n').map((line) => line.trim().split(/\s+/));
    assert.deepEqual(
      lines.find(([name]) => name === 'parts'),
      ['parts', '2', '·'],
    );
    assert.deepEqual(
      lines.find(([name]) => name === 'labels.room'),
      ['labels.room', '·', '1'],
    );
    assert.equal(lines.at(-1)?.[0], 'empty');
  });
});
