import assert from 'node:assert/strict';
import { whenIn } from '../../../src/core/note/line/whenLine';

/** Date, start and end that a line tells. */
const lines: [line: string, date: string | undefined, start?: string, end?: string][] = [
  ['14 May 2024', '2024-05-14'],
  ['2024-05-14 09:00', '2024-05-14', '09:00'],
  ['2024-05-14, Ada Moss', '2024-05-14'],
  ['Ada Moss. 2024-05-14 14:10. University of Ink.', '2024-05-14', '14:10'],
  ['Tuesday, 14 May 2024, 5pm', '2024-05-14', '17:00'],
  ['14 de Maio de 2024 às 09:00', '2024-05-14', '09:00'],
  ['le mardi 14 mai 2024 de 13h30 à 16h30', '2024-05-14', '13:30', '16:30'],
  ['Dienstag, 14.05.2024, 19:30 Uhr', '2024-05-14', '19:30'],
  ['2024年5月14日（周二），下午1:30-6:00', '2024-05-14', '01:30', '06:00'],
  ['11:40 - 12:40', undefined, '11:40', '12:40'],
  ['10:30, Hall 2', undefined, '10:30'],
  ['2pm', undefined, '14:00'],
  ['These are notes of the Saturday 9:45am-10:45am session', undefined, '09:45', '10:45'],
  ['2024-05-14 08:50 - 09:20 @ Inkwell Hall 11F', '2024-05-14', '08:50', '09:20'],
  ['2024-05-14 10:20. ada@ink.example.org', '2024-05-14', '10:20'],
  ['measured at 6h up to 5d', undefined],
  ['you get paged at 2AM', undefined],
  ['4h 37m of use a day', undefined],
  ['1h', undefined],
  ['00:00 - Introduction', undefined],
  ['1:41:11 Inks of the Year', undefined],
  ['[19:22] ada : back again', undefined],
  ['3 amigos', undefined],
  ['Ink URL: youtu.be/abF_3PmXy', undefined],
  ['https://ink.example/2024/05/14/serifs', undefined],
  ['20240514_134030.jpg', undefined],
  ['Sale on July 11 surpassed all others', undefined],
  ['1.0 May 15, 2015', undefined],
  ['Quill 3.2.10', undefined],
  ['Released on February 9, 2014', undefined],
  ['In use (since Sept 2015)', undefined],
  ['k8s 1.10', undefined],
];

describe('a line that tells when', () => {
  for (const [line, date, start, end] of lines) {
    it(line, () => {
      const when = whenIn(line);
      assert.deepEqual([when.date?.start, when.time?.start, when.time?.end], [date, start, end]);
    });
  }
});
