/** The reading of notes as programs of their own, so that two revisions of it can be run side by side. */
import { build } from 'esbuild';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { repository } from '../machine/repository.mjs';

/**
 * Reads the folder of its first argument and prints a JSON line for each note, in the order of their paths.
 * It stands here as text because it is bundled with the sources of another revision.
 */
const program = `
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Library } from './src/core/library/library';
import { readFolder } from './src/cli/folder';

const folder = process.argv[2] ?? '.';
const names = readdirSync(folder).filter((name) => !name.startsWith('.')).sort();
const isManyWorkspaces = names.length > 0 && names.every((name) => name.includes('__'));
for (const name of isManyWorkspaces ? names : ['']) {
  const { files, failures } = readFolder(join(folder, name));
  for (const failure of failures) console.error(failure);
  const root = name.split('__').at(-1);
  const library = new Library();
  library.setAll(name === '' ? files : files.map((file) => ({ ...file, root })));
  const notes = library.notes.map(({ note }) => note).sort((a, b) => (a.path < b.path ? -1 : 1));
  const prefix = name === '' ? '' : name + '/';
  for (const note of notes) process.stdout.write(JSON.stringify({ ...note, path: prefix + note.path }) + '\\n');
}
`;

/**
 * @param {string} sources the project's root
 * @param {string} outfile
 */
async function bundle(sources, outfile) {
  await build({
    stdin: { contents: program, resolveDir: sources, loader: 'ts', sourcefile: 'readings.ts' },
    bundle: true,
    platform: 'node',
    target: 'es2023',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

/** @param {string} out */
export function bundleOfWorkingTree(out) {
  return bundle(repository, path.join(out, 'after.js'));
}

/**
 * The bundle of a revision, built once for each commit.
 * @param {string} revision
 * @param {string} out
 */
export async function bundleOfRevision(revision, out) {
  const commit = git('rev-parse', '--verify', `${revision}^{commit}`).toString().trim();
  const kept = path.join(out, `${commit}.js`);
  if (existsSync(kept)) return kept;
  const sources = await mkdtemp(path.join(tmpdir(), 'compare-'));
  try {
    const archive = git('archive', '--format=tar', commit, 'src', 'schemas', 'package.json', 'tsconfig.base.json');
    execFileSync('tar', ['-xf', '-', '-C', sources], { input: archive });
    await symlink(path.join(repository, 'node_modules'), path.join(sources, 'node_modules'), 'junction');
    // Only a whole bundle may carry the commit's name.
    await rename(await bundle(sources, `${kept}.new`), kept);
    return kept;
  } finally {
    await rm(sources, { recursive: true });
  }
}

/** @param {string[]} args */
function git(...args) {
  return execFileSync('git', args, { cwd: repository, maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] });
}

/**
 * @param {string} reader the bundle
 * @param {string} folder
 * @returns {Promise<string[]>} a JSON line for each note
 */
export async function readingsBy(reader, folder) {
  const child = spawn(process.execPath, [reader, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const lines = [];
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) lines.push(line);
  const exitCode = await ended;
  if (exitCode !== 0) throw new Error(`${path.relative(repository, reader)} ended with ${exitCode}`);
  return lines;
}
