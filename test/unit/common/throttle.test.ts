import assert from 'node:assert/strict';
import { Throttle, type Later } from '../../../src/editor/common/throttle';

/** A clock that goes on only when it is told to. */
class FakeClock {
  private time = 0;
  private readonly due = new Set<{ readonly at: number; readonly run: () => void }>();

  readonly later: Later = (run, pause) => {
    const entry = { at: this.time + pause, run };
    this.due.add(entry);
    return () => {
      this.due.delete(entry);
    };
  };

  tick(milliseconds: number): void {
    for (const end = this.time + milliseconds; this.time < end;) {
      this.time++;
      for (const entry of [...this.due].filter(({ at }) => at <= this.time)) {
        this.due.delete(entry);
        entry.run();
      }
    }
  }
}

describe('Throttle', () => {
  let runs: number;
  let clock: FakeClock;
  let throttle: Throttle;

  beforeEach(() => {
    runs = 0;
    clock = new FakeClock();
    throttle = new Throttle(
      () => {
        runs++;
      },
      250,
      clock.later,
    );
  });

  it('runs once for all requests of a while', () => {
    for (let request = 0; request < 1000; request++) throttle.request();
    clock.tick(249);
    assert.equal(runs, 0);
    throttle.request();
    clock.tick(1);
    assert.equal(runs, 1);
    clock.tick(10_000);
    assert.equal(runs, 1);
  });

  it('does not wait for requests to end', () => {
    for (let time = 0; time < 1000; time++) {
      throttle.request();
      clock.tick(1);
    }
    assert.equal(runs, 4);
  });

  it('runs again for a request that comes while it runs', () => {
    throttle = new Throttle(
      () => {
        if (++runs === 1) throttle.request();
      },
      250,
      clock.later,
    );
    throttle.request();
    clock.tick(500);
    assert.equal(runs, 2);
  });

  it('runs no more once it is disposed of', () => {
    throttle.request();
    throttle.dispose();
    clock.tick(10_000);
    assert.equal(runs, 0);
  });
});
