import assert from 'node:assert/strict';
import { readFuzzyDates } from '../../../../src/core/write/event/fuzzyDates';

/** A Friday. */
const today = '2026-11-20';

describe('readFuzzyDates', () => {
  const cases: [text: string, start: string, end?: string][] = [
    ['5-7 Dec', '2026-12-05', '2026-12-07'],
    ['Dec 5-7', '2026-12-05', '2026-12-07'],
    ['5. bis 7. Dezember', '2026-12-05', '2026-12-07'],
    ['5 décembre', '2026-12-05'],
    ['30 November - 2 December', '2026-11-30', '2026-12-02'],
    ['3 Nov', '2026-11-03'],
    ['3 March', '2027-03-03'],
    ['29 Feb', '2028-02-29'],
    ['12 May 2019', '2019-05-12'],
    ['2026-05-17', '2026-05-17'],
    ['2026-05-17 - 2026-05-19', '2026-05-17', '2026-05-19'],
    ['17.5.2026', '2026-05-17'],
    ['today', '2026-11-20'],
    ['Tomorrow', '2026-11-21'],
    ['übermorgen', '2026-11-22'],
    ['hier', '2026-11-19'],
    ['in 2 weeks', '2026-12-04'],
    ['in 10 Tagen', '2026-11-30'],
    ['3 days ago', '2026-11-17'],
    ['Friday', '2026-11-20'],
    ['next Friday', '2026-11-27'],
    ['next Tuesday', '2026-11-24'],
    ['last tuesday', '2026-11-17'],
    ['last Friday', '2026-11-13'],
    ['nächsten Dienstag', '2026-11-24'],
    ['mardi prochain', '2026-11-24'],
    ['mi', '2026-11-25'],
    ['Thu-Sat', '2026-11-26', '2026-11-28'],
    ['Sat to Mon', '2026-11-21', '2026-11-23'],
  ];
  for (const [text, start, end] of cases) {
    it(text, () => {
      assert.deepEqual(readFuzzyDates(text, today), end === undefined ? { start } : { start, end });
    });
  }

  for (const text of [
    '',
    '   ',
    'soon',
    'in May',
    '2026',
    'next year',
    '31 June 2026',
    'Thu-Fun',
    'x'.repeat(1000),
    '1-'.repeat(60),
  ]) {
    it(`finds no date in ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.equal(readFuzzyDates(text, today), undefined);
    });
  }
});
