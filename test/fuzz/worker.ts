import fc from 'fast-check';
import { randomInt } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { areas } from './areas';

/** What the worker tells after each round, and before it tries one: a round that is never over is a hang. */
export interface Round {
  readonly seed: number;
  readonly runs: number;
  readonly failure?: string;
}

/** What a worker is to do. */
export interface Job {
  readonly name: string;
  /** A folder of other people's notes, which need not be there. */
  readonly notes: string;
}

const runs = 50;
/** Milliseconds after which a case that was found is made no smaller. */
const longestShrinking = 60_000;
const { name, notes } = workerData as Job;
const property = areas(notes)[name];
if (property === undefined) throw new Error(`there is no area ${name}`);
parentPort?.on('message', () => void round());

async function round(): Promise<void> {
  const seed = randomInt(2 ** 31);
  parentPort?.postMessage({ seed, runs: 0 } satisfies Round);
  const result = await fc.check(property as fc.IRawProperty<[unknown]>, {
    numRuns: runs,
    seed,
    plugins: [fc.interruptAfterTimeLimit(longestShrinking)],
  });
  const failure = result.failed
    ? `${String(result.errorInstance).slice(0, 500)}\n${JSON.stringify(result.counterexample)}`
    : undefined;
  parentPort?.postMessage({ seed, runs: result.numRuns, ...(failure !== undefined && { failure }) } satisfies Round);
}
