/**
 * Scores the reading of notes against hand-made labels: `npm run score [-- [--tuned] [-v]]`.
 * The labelled notes are other people's and no part of this project; where their folder is not there, nothing is scored.
 *
 * Of the second set of labels one half is for tuning, the other is set aside: it shows how notes that nobody tuned for are read.
 * A rule divides them, not a choice: the first hexadecimal digit of the SHA-256 of the repository's name, even or odd.
 * `-v` lists the misses of what may be tuned, never of what is set aside; `--tuned` leaves the latter out.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** EX_UNAVAILABLE of sysexits.h: not scored, which is neither well nor badly. */
const unavailable = 69;

const root = join(import.meta.dirname, '..');
const notes = join(root, '..', 'shared', 'notes');
const needed = ['corpus', 'predict.py', 'score.py', 'truth.json', 'truth2.json'];
const verbose = process.argv.includes('-v');
const tunedOnly = process.argv.includes('--tuned');

/**
 * A labelled note: of interest here is only whose it is.
 * @typedef {{ repo: string }} Label
 * @typedef {{ title: string, labels: Label[], isOpen: boolean }} LabelSet
 */

/**
 * Runs a program to its end, its output on ours.
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** @param {string} repository */
function isAside(repository) {
  return Number.parseInt(createHash('sha256').update(repository).digest('hex').slice(0, 1), 16) % 2 === 1;
}

/**
 * @param {LabelSet} set
 * @param {string} folder for what comes between the steps
 */
async function scoreSet({ title, labels, isOpen }, folder) {
  const truth = join(folder, 'truth.json');
  const predictions = join(folder, 'predictions.json');
  await writeFile(truth, JSON.stringify(labels));
  console.log(`\n== ${title} ==`);
  const cli = join(root, 'dist', 'cli', 'conference-notes.js');
  const predicted = run('python3', [join(notes, 'predict.py'), cli, truth, join(notes, 'corpus'), predictions]);
  const scored = run('python3', [
    join(notes, 'score.py'),
    truth,
    join(notes, 'corpus'),
    predictions,
    ...(verbose && isOpen ? ['-v'] : []),
  ]);
  return predicted && scored;
}

/**
 * @param {string} name
 * @returns {Promise<Label[]>}
 */
async function readLabels(name) {
  return JSON.parse(await readFile(join(notes, name), 'utf8'));
}

/** @returns {Promise<LabelSet[]>} */
async function labelSets() {
  const second = await readLabels('truth2.json');
  const sets = [
    { title: 'truth.json', labels: await readLabels('truth.json'), isOpen: true },
    { title: 'truth2.json, tuned half', labels: second.filter(({ repo }) => !isAside(repo)), isOpen: true },
    { title: 'truth2.json, set-aside half', labels: second.filter(({ repo }) => isAside(repo)), isOpen: false },
    { title: 'truth2.json, both halves', labels: second, isOpen: false },
  ];
  return sets.filter((set) => set.isOpen || !tunedOnly);
}

async function score() {
  const missing = needed.filter((name) => !existsSync(join(notes, name)));
  if (missing.length > 0) {
    console.error(`Not scored: ${relative(root, notes)} lacks ${missing.join(', ')}.`);
    return unavailable;
  }
  if (spawnSync('python3', ['--version']).status !== 0) {
    console.error('Not scored: the scorer needs python3, which is not installed.');
    return unavailable;
  }
  if (!run(process.execPath, ['esbuild.mjs'])) return 1;
  const folder = await mkdtemp(join(tmpdir(), 'score-'));
  try {
    let allWell = true;
    for (const set of await labelSets()) allWell = (await scoreSet(set, folder)) && allWell;
    return allWell ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

process.exitCode = await score();
