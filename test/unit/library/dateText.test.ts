import assert from 'node:assert/strict';
import { dateText, dateWithinYear } from '../../../src/core/library/dateText';

describe('dates beside their year', () => {
  const cases: [start: string, end: string | undefined, text: string][] = [
    ['2024-05-03', undefined, '3 May'],
    ['2024-05-03', '2024-05-04', '3 – 4 May'],
    ['2024-05', undefined, 'May'],
    ['2024', undefined, ''],
    ['2024-12-30', '2025-01-02', '30 Dec 2024 – 2 Jan 2025'],
    ['2024', '2025', '2024 – 2025'],
  ];
  for (const [start, end, text] of cases) {
    it(`${start} ${end ?? ''}`, () => {
      assert.equal(dateWithinYear(start, end, 'en-GB').replace(/\s?–\s?/, ' – '), text);
    });
  }

  it('have it elsewhere', () => {
    assert.equal(dateText('2024-05-03', undefined, 'en-GB'), '3 May 2024');
  });
});
