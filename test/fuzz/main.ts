/**
 * `npm run fuzz -- <minutes> [--only <area>,<area>] [--notes <folder>]`: the property tests without bound, from seeds
 * by chance, in a worker that a hang cannot keep; over the samples and over notes of other people, where there is such
 * a folder. Prints counts by area; ends with code 1 where something was found, with the case to make a fixture of.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { areas } from './areas';
import { corePatterns, pumped, pumpsFor } from './patterns';
import type { Job, Round } from './worker';

/** Milliseconds for a round of 50 cases; one takes a few seconds. */
const longestRound = 300_000;
/** How the time of a pattern may grow from a text to one twice as long; 2 is linear, 4 the square. */
const mostGrowth = 2.6;
/** Nothing is looked at further than this, in UTF-16 units; what is done with so much in less time is no matter. */
const longestLine = 1000;
const noMatter = 5;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, notes: { type: 'string', default: '../shared/notes/corpus' } },
});
const minutes = Number(positionals[0] ?? 1);
const names = values.only?.split(',') ?? Object.keys(areas());
let found = 0;
for (const name of names) found += await fuzz(name, (minutes * 60_000) / names.length);
if (values.only === undefined) found += measurePatterns();
process.exitCode = found > 0 ? 1 : 0;

async function fuzz(name: string, duration: number): Promise<number> {
  const worker = new Worker(new URL('fuzz-worker.mjs', import.meta.url), {
    workerData: { name, notes: values.notes } satisfies Job,
  });
  const end = Date.now() + duration;
  const failures: string[] = [];
  let cases = 0;
  while (Date.now() < end && failures.length < 5) {
    const { runs, failure } = await roundOf(worker);
    cases += runs;
    if (failure !== undefined) failures.push(failure);
    if (failure?.startsWith('hang') === true) break;
  }
  await worker.terminate();
  console.log(`${name}: ${cases} cases, ${failures.length} found`);
  for (const failure of failures) console.log(failure);
  return failures.length;
}

function roundOf(worker: Worker): Promise<Round> {
  return new Promise((resolve) => {
    let seed = 0;
    const give = (round: Round): void => {
      clearInterval(watch);
      worker.off('error', fail).off('message', hear);
      resolve(round);
    };
    // Before its first case a worker reads notes and code, which on a busy machine takes its time.
    const watch = setInterval(() => {
      if (seed !== 0) give({ seed, runs: 0, failure: `hang: seed ${seed}` });
    }, longestRound);
    const fail = (error: unknown): void => {
      give({ seed, runs: 0, failure: `hang or crash: seed ${seed}: ${String(error)}` });
    };
    const hear = (round: Round): void => {
      ({ seed } = round);
      if (round.runs > 0) give(round);
    };
    worker.on('error', fail).on('message', hear);
    worker.postMessage('go');
  });
}

/** Prints the patterns whose time grows too fast and matters on the longest text that is looked at. */
function measurePatterns(): number {
  const patterns = corePatterns('src/core');
  const slow = patterns.flatMap(({ place, pattern }) => {
    const worst = pumpsFor(pattern)
      .map((pump) => ({ pump, time: timeOf(pattern, pumped(pump, longestLine)) }))
      .reduce((a, b) => (a.time > b.time ? a : b));
    if (worst.time < noMatter) return [];
    // A busy machine and the first use of a pattern cost as much: what is slow is so every time.
    const [whole, half] = [longestLine, longestLine / 2].map((length) =>
      timeOf(pattern, pumped(worst.pump, length), 25),
    );
    if (whole === undefined || half === undefined || whole < noMatter || whole / half <= mostGrowth) return [];
    return [`${place}: ${whole.toFixed(1)} ms on ${JSON.stringify(worst.pump)}, growth ${(whole / half).toFixed(1)}`];
  });
  console.log(`patterns: ${patterns.length} measured, ${slow.length} grow too fast`);
  for (const line of slow) console.log(line);
  return slow.length;
}

/** The least of some times, in milliseconds: what else the machine does only adds. */
function timeOf(pattern: RegExp, text: string, times = 3): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    pattern.test(text);
    return performance.now() - start;
  });
  return Math.min(...taken);
}
