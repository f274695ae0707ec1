const warmUp = { runs: 3, milliseconds: 100 };
/** The engine compiles what runs often bit by bit, and reading is a lot of code. */
const longWarmUp = { runs: 3, milliseconds: 2000 };
const measured = { runs: 7, milliseconds: 600 };

/** The median time of an action in milliseconds, after some runs that do not count. */
export function median(action: () => void): number {
  runs(action, warmUp);
  return quantiles(action).median;
}

/** The median time and the shortest, which a busy machine spoils least, once the engine has compiled the action. */
export function compiled(action: () => void): { readonly median: number; readonly best: number } {
  runs(action, longWarmUp);
  return quantiles(action);
}

function quantiles(action: () => void): { readonly median: number; readonly best: number } {
  const times = runs(action, measured).sort((a, b) => a - b);
  return { median: times[times.length >> 1] ?? NaN, best: times[0] ?? NaN };
}

/** The time of one run in milliseconds: for what takes long enough as it is. */
export function once(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** Runs an action at least as often and as long as asked. */
function runs(action: () => void, least: typeof warmUp): number[] {
  const times: number[] = [];
  for (let sum = 0; times.length < least.runs || (sum < least.milliseconds && times.length < 1000);) {
    const time = once(action);
    times.push(time);
    sum += time;
  }
  return times;
}

/** Prints a table with a column a title; numbers stand to the right. */
export function table(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly [string, ...string[]])[],
): void {
  const all = [[title, ...columns], ...rows];
  const widths = all.reduce<number[]>(
    (known, row) => row.map((cell, index) => Math.max(cell.length, known[index] ?? 0)),
    [],
  );
  const lines = all.map((row) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('   '),
  );
  console.log(`${lines.join('\n')}\n`);
}

export function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

export function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(2)} ×`;
}
