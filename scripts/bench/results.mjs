import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** What was measured last, by what measured it; committed, so that the page about speed can be held against it. */
const file = path.join('bench', 'results.json');

/** @returns {Promise<Record<string, any>>} */
export async function results() {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Takes in what was measured, in place of what was measured of it before.
 * @param {string} name
 * @param {unknown} measured
 */
export async function keepResults(name, measured) {
  const all = { ...(await results()), node: process.version, [name]: measured };
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(all, undefined, 2)}\n`);
}
