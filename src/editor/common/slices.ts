/** Lets the event loop do other work, such as answering a key stroke, before going on. */
export function breathe(): Promise<void> {
  return delay(0);
}

/** @param milliseconds to wait */
export function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** How long, in milliseconds, one stretch of work may hold the event loop. */
const budget = 6;

/**
 * Works through items in batches small enough not to be noticed, giving way to the event loop between them.
 * The size of a batch follows the time the last one took. Ends early once `cancelled` says so.
 */
export async function inSlices<T>(
  items: readonly T[],
  work: (batch: readonly T[]) => void,
  cancelled: () => boolean,
): Promise<void> {
  let size = 1;
  for (let next = 0; next < items.length && !cancelled();) {
    const batch = items.slice(next, next + size);
    const begun = performance.now();
    work(batch);
    next += batch.length;
    size = performance.now() - begun > budget ? Math.max(1, size >> 1) : size * 2;
    await breathe();
  }
}

/** Gives way to the event loop once the work since the last time has held it long enough; for loops whose own waits are often over at once. */
export class Pace {
  private since = performance.now();

  async step(): Promise<void> {
    if (performance.now() - this.since < budget) return;
    await breathe();
    this.since = performance.now();
  }
}

/** Runs `work` for every item, at most `limit` at a time. */
export async function withLimit<T>(items: Iterable<T>, limit: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let item = queue.next(); item.done !== true; item = queue.next()) await work(item.value);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}

/** Work that comes in short steps, giving way to the event loop between them. */
export async function inSteps<T>(steps: Generator<undefined, T>): Promise<T> {
  const pace = new Pace();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await pace.step();
  }
}
