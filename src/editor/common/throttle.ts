/** Runs something after a while, in milliseconds. Returns how to call it off. */
export type Later = (run: () => void, pause: number) => () => void;

/** Runs something a while after it is first asked for, once for all who ask meanwhile. */
export class Throttle {
  private callOff: (() => void) | undefined;

  /** @param pause in milliseconds */
  constructor(
    private readonly run: () => void,
    private readonly pause: number,
    private readonly later: Later = withTimer,
  ) {}

  request(): void {
    this.callOff ??= this.later(() => {
      this.callOff = undefined;
      this.run();
    }, this.pause);
  }

  dispose(): void {
    this.callOff?.();
  }
}

function withTimer(run: () => void, pause: number): () => void {
  const timer = setTimeout(run, pause);
  return () => {
    clearTimeout(timer);
  };
}
