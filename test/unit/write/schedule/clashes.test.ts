import assert from 'node:assert/strict';
import { clashesOf } from '../../../../src/core/write/schedule/clashes';
import type { ScheduleSession } from '../../../../src/core/write/schedule/model';

function session(text: string): ScheduleSession {
  const [id = '', start, end] = text.split(' ');
  return {
    id,
    title: id,
    speakers: [],
    start: start && `2025-06-12T${start}`,
    end: end && `2025-06-12T${end}`,
    links: [],
    isTalk: true,
  };
}

describe('clashesOf', () => {
  const cases: [sessions: string[], clashes: Record<string, string[]>][] = [
    [['a 09:00 10:00', 'b 10:00 11:00'], {}],
    [['a 09:00 10:00', 'b 09:30 10:30'], { a: ['b'], b: ['a'] }],
    [['b 09:30 10:30', 'a 09:00 12:00', 'c 11:00 11:30'], { a: ['b', 'c'], b: ['a'], c: ['a'] }],
    [['a 09:00 10:00', 'b 09:00 10:00', 'c 09:00 10:00'], { a: ['b', 'c'], b: ['a', 'c'], c: ['a', 'b'] }],
    [['a 09:00', 'b', 'c 09:00 09:00'], {}],
  ];
  for (const [sessions, clashes] of cases) {
    it(sessions.join(', '), () => {
      assert.deepEqual(Object.fromEntries([...clashesOf(sessions.map(session))].toSorted()), clashes);
    });
  }
});
