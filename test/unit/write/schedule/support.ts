import assert from 'node:assert/strict';
import type { ScheduleSession } from '../../../../src/core/write/schedule/model';
import { readSchedule, type ScheduleFormat } from '../../../../src/core/write/schedule/readSchedule';

/** A session in a line: when, where, what, who. */
export function lineOf(session: ScheduleSession): string {
  const { day, start, end, room, title, speakers, isTalk } = session;
  const time = `${start?.slice(start.startsWith(day ?? '') ? 11 : 0) ?? '?'}-${end?.slice(11) ?? '?'}`;
  return [day, time, room, title, speakers.map(({ name }) => name).join(' + '), isTalk ? '' : '(no talk)']
    .filter(Boolean)
    .join(' | ');
}

/** A schedule's text, its sessions as `lineOf` writes them, and its gaps. */
export type Reading = readonly [name: string, text: string, sessions: readonly string[], gaps?: readonly string[]];

/** Each schedule is of that format and has exactly those sessions and gaps, on the day given where it tells none. */
export function checkReadings(format: ScheduleFormat, cases: readonly Reading[], date?: string): void {
  for (const [name, text, sessions, gaps = []] of cases) {
    it(name, () => {
      const reading = readSchedule(text, { date });
      assert.ok(reading.ok, JSON.stringify(reading));
      assert.equal(reading.format, format);
      assert.deepEqual(
        reading.schedules.flatMap((schedule) => schedule.sessions.map(lineOf)),
        sessions,
      );
      assert.deepEqual(
        reading.schedules
          .flatMap((schedule) => schedule.gaps ?? [])
          .map(({ kind, value, place }) => `${kind} ${value} ${place}`),
        gaps,
      );
    });
  }
}
