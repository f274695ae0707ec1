import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import { performance } from 'node:perf_hooks';
import path from 'node:path';
import process from 'node:process';
import { startOwned } from '../machine/processes.mjs';
import { repository } from '../machine/repository.mjs';
import { ended } from '../machine/run.mjs';

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {readonly string[]} args the program's file and its arguments, for Node
 * @property {string} [cwd]
 */

/** @typedef {{ wall: number, cpu: number }} Cost milliseconds, `cpu` of all threads together */

const usage = path.join(repository, 'scripts', 'bench', 'usage.mjs');

/**
 * Runs a program to its end, what it prints thrown away. That it finds problems is no failure.
 * @param {Program} program
 * @returns {Promise<Cost>}
 */
async function costOf({ name, args, cwd = repository }) {
  const file = path.join(os.tmpdir(), `bench-usage-${process.pid}`);
  await rm(file, { force: true });
  const begun = performance.now();
  const child = startOwned(process.execPath, ['--import', usage, ...args], {
    cwd,
    env: { ...process.env, BENCH_USAGE: file },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const code = await ended(child);
  const wall = performance.now() - begun;
  if (code > 1) throw new Error(`${name} ended with code ${code}.`);
  const cpu = Number(await readFile(file, 'utf8'));
  await rm(file);
  return { wall, cpu };
}

/**
 * What programs cost, each run as often and in turn, so that a machine that is busy for a while slows all; of each the
 * least, which others disturbed least.
 * @param {readonly Program[]} programs
 * @param {number} rounds
 * @returns {Promise<Map<string, Cost>>}
 */
export async function compareProcesses(programs, rounds) {
  /** @type {Map<string, Cost>} */
  const costs = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const program of programs) {
      const { wall, cpu } = await costOf(program);
      const known = costs.get(program.name) ?? { wall: Infinity, cpu: Infinity };
      costs.set(program.name, { wall: Math.min(wall, known.wall), cpu: Math.min(cpu, known.cpu) });
    }
  }
  return costs;
}
