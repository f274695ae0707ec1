import assert from 'node:assert/strict';
import { readFuzzyDates } from '../../../../src/core/write/event/fuzzyDates';
import { readSpokenDates } from '../../../../src/core/write/event/spokenDates';

/** A Friday. */
const today = '2026-11-20';

describe('readSpokenDates', () => {
  const cases: [language: string, text: string, start: string][] = [
    ['en', 'in three weeks', '2026-12-11'],
    ['en', 'two weeks from now', '2026-12-04'],
    ['en', 'end of next month', '2026-12-31'],
    ['de', 'in zwei Wochen', '2026-12-04'],
    ['de', 'vor drei Tagen', '2026-11-17'],
    ['fr', 'dans deux semaines', '2026-12-04'],
    ['fr', 'il y a trois jours', '2026-11-17'],
    ['es', 'en dos semanas', '2026-12-04'],
    ['pt-br', 'amanhã', '2026-11-21'],
    ['ja', '次の火曜日', '2026-11-24'],
    ['zh-cn', '两个星期后', '2026-12-04'],
    ['zh-cn', '三天前', '2026-11-17'],
  ];
  for (const [language, text, start] of cases) {
    it(`${language}: ${text}`, () => {
      assert.deepEqual(readSpokenDates(text, today, language), { start });
    });
  }

  it('reads them whatever the language of the editor', () => {
    assert.deepEqual(readSpokenDates('in zwei Wochen', today, 'ja'), { start: '2026-12-04' });
  });

  it('reads days with an end', () => {
    assert.deepEqual(readSpokenDates('5th to 7th of December', today, 'en'), {
      start: '2026-12-05',
      end: '2026-12-07',
    });
  });

  for (const text of [
    '',
    'soon',
    'next year',
    'in May',
    '10:30',
    'at noon',
    'after tomorrow',
    'SomeConf 2026',
    'x'.repeat(1000),
  ]) {
    it(`finds no day in ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.equal(readSpokenDates(text, today, 'en'), undefined);
    });
  }

  it('is not asked for what is written as dates are', () => {
    for (const text of ['2026-05-17', '2026-05-17 - 2026-05-19', '5-7 Dec']) assert.ok(readFuzzyDates(text, today));
  });
});
