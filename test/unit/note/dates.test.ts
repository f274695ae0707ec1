import assert from 'node:assert/strict';
import { findDate, findYear, withYear } from '../../../src/core/note/line/dates';
import { findTime } from '../../../src/core/note/line/times';

describe('dates', () => {
  const cases: [text: string, start: string | undefined, end?: string][] = [
    ['2024-05-17', '2024-05-17'],
    ['2024/05/17', '2024-05-17'],
    ['2024-05-17 - 2024-05-19', '2024-05-17', '2024-05-19'],
    ['2018/05/08-10', '2018-05-08', '2018-05-10'],
    ['2017.08.05 - 06', '2017-08-05', '2017-08-06'],
    ['20240517', '2024-05-17'],
    ['17 May 2024', '2024-05-17'],
    ['17th of May, 2024', '2024-05-17'],
    ['27-28 April 2017', '2017-04-27', '2017-04-28'],
    ['April 27–28, 2017', '2017-04-27', '2017-04-28'],
    ['27 April - 2 May 2017', '2017-04-27', '2017-05-02'],
    ['April 27 - May 2, 2017', '2017-04-27', '2017-05-02'],
    ['Tuesday, March 18, 2025', '2025-03-18'],
    ['16. bis 18. März 2024', '2024-03-16', '2024-03-18'],
    ['17. Mai 2024', '2024-05-17'],
    ['17 mai 2024', '2024-05-17'],
    ['2 de agosto de 2014', '2014-08-02'],
    ['14 июля 2018', '2018-07-14'],
    ['2015년 9월 14, 15일', '2015-09-14', '2015-09-15'],
    ['2024. 5. 17 (금) 9:30 – 17:20', '2024-05-17'],
    ['2024. 5. 17.(금) ~ 5. 18.(토)', '2024-05-17', '2024-05-18'],
    ['In 2024. 5 rooms. 17 doors', undefined],
    ['2024年5月17日', '2024-05-17'],
    ['17.5.2024', '2024-05-17'],
    ['21-23.09.23', '2023-09-21', '2023-09-23'],
    ['06.11. - Wednesday', '--11-06'],
    ['Monday, Nov. 28', '--11-28'],
    ['31/12/2016', '2016-12-31'],
    ['10/8/2024', '2024-10-08'],
    ['Thursday 10.8.2015', '2015-10-08'],
    ['Monday 10.8.2015', '2015-08-10'],
    ['Friday 10.8.2015', '2015-08-10'],
    ['Monday - 6/12/2021', '2021-12-06'],
    ['(6/12/2021, Saturday)', '2021-06-12'],
    ['Mon, 6/12/2021', '2021-12-06'],
    ['03.04.2024 (jueves)', '2024-04-03'],
    ['09-Aug-2019', '2019-08-09'],
    ['06 January - 08 January 2016', '2016-01-06', '2016-01-08'],
    ['20240514 - 20240516', '2024-05-14', '2024-05-16'],
    ['nos dias 30/08/2024 e 31/08/2024', '2024-08-30', '2024-08-31'],
    ['05/08/2024 - 15/08/2024', '2024-08-05', '2024-08-15'],
    ['5/14/2024 to 5/16/2024', '2024-05-14', '2024-05-16'],
    ['am 6.11.23', '2023-11-06'],
    ['06.11.23', '2023-11-06'],
    ['Quill 3.2.10', undefined],
    ['(QuillDB) 9.2.18', undefined],
    ['Quill Studio 2024.3.5', undefined],
    ['2024.3.5', '2024-03-05'],
    ['April 2017', '2017-04'],
    ['Python 3.7. is out', undefined],
    ['version 2.0.1', undefined],
    ['IMG_20190226.jpg', undefined],
    ['31 February 2024', undefined],
    ['Day 1 Maybe?', undefined],
    ['nothing', undefined],
  ];
  for (const [text, start, end] of cases) {
    it(text, () => {
      const found = findDate(text);
      assert.deepEqual([found?.start, found?.end], [start, end]);
    });
  }

  it('marks what could be read either way', () => {
    assert.equal(findDate('3/4/2024')?.unsure, true);
    assert.equal(findDate('13/4/2024')?.unsure, false);
  });

  it('takes a missing year from elsewhere, and invents none', () => {
    const date = findDate('28 Nov');
    assert.ok(date);
    assert.equal(withYear(date, 2022)?.start, '2022-11-28');
    assert.equal(withYear(date, undefined), undefined);
  });

  it('finds a bare year', () => {
    assert.equal(findYear('FontCon 2024'), 2024);
    assert.equal(findYear('port 12024'), undefined);
  });
});

describe('times', () => {
  const cases: [text: string, start: string | undefined, end?: string][] = [
    ['11:35 - Faster fonts', '11:35'],
    ['9:15am to 9:45am', '09:15', '09:45'],
    ['1:30PM', '13:30'],
    ['14:00 ~ 14:45', '14:00', '14:45'],
    ['19h30', '19:30'],
    ['19.30 Uhr', '19:30'],
    ['09.30 - 10.15', '09:30', '10:15'],
    ['9 am', '09:00'],
    ['12:00 am', '00:00'],
    ['3.14', undefined],
    ['25:00', undefined],
    ['ratio 16:9', undefined],
    ['none', undefined],
  ];
  for (const [text, start, end] of cases) {
    it(text, () => {
      const found = findTime(text);
      assert.deepEqual([found?.start, found?.end], [start, end]);
    });
  }
});
