import assert from 'node:assert/strict';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';

function linesOf(text: string, date?: string): unknown {
  const reading = readSchedule(text, { date });
  if (!reading.ok) return reading.problem;
  assert.equal(reading.format, 'agenda');
  return reading.schedules[0].sessions.map(({ day, start, end, title, speakers, isTalk }) => [
    day,
    start?.slice(11),
    end?.slice(11),
    title,
    speakers.map(({ name }) => name).join(' + '),
    isTalk,
  ]);
}

const lines =
  '18:30 - Doors open\n19:00 - 19:45 Serifs for everyone - Ada Byron\n20:00 Kerning in the dark, by Ben Murray\n';

describe('a pasted agenda', () => {
  const expected = (day: string): unknown => [
    [day, '18:30', undefined, 'Doors open', '', false],
    [day, '19:00', '19:45', 'Serifs for everyone', 'Ada Byron', true],
    [day, '20:00', undefined, 'Kerning in the dark', 'Ben Murray', true],
  ];

  it('is read with the day the person gives', () => {
    assert.deepEqual(linesOf(lines, '2026-05-17'), expected('2026-05-17'));
  });

  it('is read with the day it names itself', () => {
    assert.deepEqual(
      linesOf(`FontCon evening\nThursday, 14 May 2026\n\n${lines}`, '2020-01-01'),
      expected('2026-05-14'),
    );
  });

  it('asks for the day where nobody says it', () => {
    assert.deepEqual(linesOf(lines), { code: 'missing', place: 'date' });
  });

  it('is read day by day', () => {
    const text = `FontCon 2026\n\n14 May\n\n09:00 Serifs for everyone - Ada Byron\n10:00 Kerning in the dark - Ben Murray\n\n15 May\n\n09:00 Ligatures at last - Cy Dunn\n10:00 Hinting without tears - Dee Marsh\n`;
    assert.deepEqual(
      (linesOf(text) as string[][]).map(([day, start]) => `${day ?? ''} ${start ?? ''}`),
      ['2026-05-14 09:00', '2026-05-14 10:00', '2026-05-15 09:00', '2026-05-15 10:00'],
    );
  });

  it('is an event, however short it is', () => {
    const titled = (text: string): unknown => {
      const read = readSchedule(text);
      return read.ok && read.schedules[0].title;
    };
    const two = '\n09:30 - Blots - Ada Byron\n11:00 - Quills for all - Ben Murray\n';
    assert.equal(titled(`NibFest 2031\n2031-05-17\n${two}`), 'NibFest 2031');
    assert.equal(titled(`# An evening about ink\n\n17 May 2031\n${two}`), 'An evening about ink');
  });

  it('says where a time has no title', () => {
    const read = readSchedule(
      '\nInk 2030\n\n18 July 2030\n\n10:00 Rivers in Rust\n11:00\n\n12:00 Lakes in Lua\n13:00\n',
    );
    assert.ok(read.ok);
    assert.deepEqual(
      read.schedules[0].sessions.map(({ title }) => title),
      ['Rivers in Rust', 'Lakes in Lua'],
    );
    assert.deepEqual(read.schedules[0].gaps, [
      { kind: 'title', place: 'line 7', value: '' },
      { kind: 'title', place: 'line 10', value: '' },
    ]);
  });

  it('needs two lines with a time', () => {
    assert.deepEqual(linesOf('See you at 18:30!', '2026-05-17'), { code: 'unknown-format' });
  });
});
