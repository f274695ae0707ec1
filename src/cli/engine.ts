import { setFlagsFromString } from 'node:v8';

/** Newer engines have a compiler between, and know nothing of this. */
const firstWithout = 12;

/**
 * Lets the engine of Node 20 wait longer before it optimises a function, and put less into one. A run of seconds, in each
 * of its threads, spends a third of its time on that otherwise.
 */
export function tuneEngine(): void {
  if (Number.parseInt(process.versions.v8, 10) >= firstWithout) return;
  setFlagsFromString('--interrupt-budget=500000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}
