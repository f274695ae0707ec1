import assert from 'node:assert/strict';
import { dateOfPath, dateOfText, dateOfTime, newestFirst } from '../../../src/core/library/recency';

describe('how recent a note is', () => {
  const paths: [path: string, date: string][] = [
    ['2024/fontcon/day-1.md', '20240000'],
    ['fontcon/2024-05-17.md', '20240517'],
    ['2019/posts/20240517-fontcon.md', '20240517'],
    ['posts/2023_11.md', '20231100'],
    ['fontcon-2024-05-17-type.md', '20240517'],
    ['fontcon/talk-120245.md', ''],
    ['packing-list.md', ''],
    ['2024-13-45.md', '20240000'],
  ];
  for (const [path, date] of paths)
    it(`tells ${path}`, () => {
      assert.equal(dateOfPath(path), date);
    });

  const texts: [text: string, date: string][] = [
    ['---\ntitle: FontCon\ndate: 2024-05-17\n---\n', '20240517'],
    ['+++\ndate = "2024-05-17T09:00:00Z"\n+++\n', '20240517'],
    ['{\n  "date": "2024-05-17"\n}\n', '20240517'],
    ['---\nstart_date: 2024-05-17\n---\n', '20240517'],
    ['# FontCon\n\n2024-05-17\n', ''],
    [`${'x'.repeat(3000)}\ndate: 2024-05-17`, ''],
  ];
  for (const [text, date] of texts)
    it(`tells ${JSON.stringify(text.slice(0, 40))}`, () => {
      assert.equal(dateOfText(text), date);
    });

  it('tells times, as far as they are any', () => {
    assert.deepEqual([Date.UTC(2024, 4, 17, 9), 0, NaN, Infinity, -5].map(dateOfTime), ['20240517', '', '', '', '']);
  });

  it('puts the newest first, then later numbers', () => {
    const paths = ['a/2.md', '2023/a.md', 'a/10.md', '2024/talk-2.md', '2024/talk-10.md', '2024-05/a.md'];
    assert.deepEqual(
      newestFirst(paths, (path) => path, dateOfPath),
      ['2024-05/a.md', '2024/talk-10.md', '2024/talk-2.md', '2023/a.md', 'a/10.md', 'a/2.md'],
    );
  });
});
