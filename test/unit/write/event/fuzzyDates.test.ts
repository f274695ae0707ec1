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
    ['the day after tomorrow', '2026-11-22'],
    ['kommenden Montag', '2026-11-23'],
    ['après-demain', '2026-11-22'],
    ['avant-hier', '2026-11-18'],
    ['5 au 7 décembre', '2026-12-05', '2026-12-07'],
    ['mañana', '2026-11-21'],
    ['pasado mañana', '2026-11-22'],
    ['el próximo martes', '2026-11-24'],
    ['el viernes que viene', '2026-11-27'],
    ['viernes pasado', '2026-11-13'],
    ['dentro de dos semanas', '2026-12-04'],
    ['hace 3 días', '2026-11-17'],
    ['del 5 al 7 de diciembre', '2026-12-05', '2026-12-07'],
    ['amanhã', '2026-11-21'],
    ['depois de amanhã', '2026-11-22'],
    ['terça-feira', '2026-11-24'],
    ['na próxima segunda-feira', '2026-11-23'],
    ['sexta passada', '2026-11-13'],
    ['daqui a duas semanas', '2026-12-04'],
    ['há três dias', '2026-11-17'],
    ['de 5 a 7 de dezembro de 2026', '2026-12-05', '2026-12-07'],
    ['明後日', '2026-11-22'],
    ['火曜日', '2026-11-24'],
    ['次の金曜日', '2026-11-27'],
    ['今週の水曜日', '2026-11-18'],
    ['来週の火曜日', '2026-11-24'],
    ['来週の日曜日', '2026-11-29'],
    ['2週間後', '2026-12-04'],
    ['三日前', '2026-11-17'],
    ['12月5日～7日', '2026-12-05', '2026-12-07'],
    ['大后天', '2026-11-23'],
    ['周二', '2026-11-24'],
    ['下周二', '2026-11-24'],
    ['上星期五', '2026-11-13'],
    ['两周后', '2026-12-04'],
    ['3天前', '2026-11-17'],
    ['12月5日至7日', '2026-12-05', '2026-12-07'],
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
    'el que viene',
    'en dos',
    'hace 3x días',
    '次の日本',
    '後',
    'x'.repeat(1000),
    '1-'.repeat(60),
  ]) {
    it(`finds no date in ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.equal(readFuzzyDates(text, today), undefined);
    });
  }
});
