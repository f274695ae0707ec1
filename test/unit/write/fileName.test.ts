import assert from 'node:assert/strict';
import { nameKey, uniqueName, uniquePath } from '../../../src/core/write/fileName';
import type { ScheduleChoice } from '../../../src/core/write/schedule/plan';
import { planSchedule } from '../../../src/core/write/schedule/planSchedule';

describe('names of new files', () => {
  const composed = '\uac15\uc758';
  const same: readonly (readonly [string, string])[] = [
    ['Serifs', 'serifs'],
    [composed, composed.normalize('NFD')],
    ['Caf\u00e9', 'CAFE\u0301'],
  ];
  for (const [one, other] of same) {
    it(`take none that is there as ${other}`, () => {
      assert.equal(uniqueName(one, new Set([nameKey(other)])), `${one}-2`);
      assert.equal(uniquePath(`a/${one}.md`, new Set([nameKey(`A/${other}.md`)])), `a/${one}-2.md`);
    });
  }

  const session = {
    id: '1',
    title: 'FontCon',
    speakers: [],
    links: [],
    isTalk: true,
    date: '2024-05-17',
    start: '10:00',
  };
  const choice: ScheduleChoice = {
    title: 'FontCon',
    folder: 'Conferences/FontCon',
    layout: 'file per talk',
    format: 'yaml',
    agenda: 'all',
    chosen: new Set(['1']),
    workspace: '',
  };
  it('leave the event its own, whatever the case of its folder', () => {
    const { files } = planSchedule({ title: 'FontCon', start: '2024-05-17', sessions: [session] }, choice, []);
    const paths = files.map(({ path }) => path);
    assert.equal(new Set(paths).size, 2, paths.join(' '));
  });
});
